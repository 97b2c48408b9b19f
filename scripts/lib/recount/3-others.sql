-- Calls: a promise is none, and an umbrella and its parts count once.
CREATE TABLE held_call AS
SELECT 'nation' AS scope, id FROM call
UNION ALL SELECT 'places/' || i.unit, c.id FROM call c JOIN inside i ON i.place = c.place
  JOIN places u ON u.id = i.unit AND u.parent IS NOT NULL
UNION ALL SELECT 'organizations/' || customer, id FROM call WHERE customer IN (SELECT id FROM organizations)
UNION ALL SELECT 'years/' || coalesce(year, 'unknown'), id FROM call
UNION ALL SELECT 'groups/' || j.value, c.id
  FROM call c, json_each('["' || replace(c.target_group, ' ', '","') || '"]') j WHERE c.target_group IS NOT NULL;
CREATE UNIQUE INDEX held_call_both ON held_call(scope, id);

INSERT INTO figure
SELECT 'calls', h.scope, count(*), NULL, NULL FROM held_call h JOIN call c ON c.id = h.id
WHERE c.status <> 'planned'
  AND NOT EXISTS (SELECT 1 FROM held_call w WHERE w.scope = h.scope AND w.id = c.part_of)
GROUP BY h.scope
UNION ALL
SELECT 'calls-promised', h.scope, count(*), NULL, NULL FROM held_call h JOIN call c ON c.id = h.id
WHERE c.status = 'planned' GROUP BY h.scope;

-- Sums: budget figures that repeat no award, budgets of calls that no figure tells, awards, payments.
INSERT INTO figure
SELECT 'sums-known', scope, count(*), NULL, NULL FROM (
  SELECT 'nation' AS scope FROM plan WHERE amount IS NOT NULL AND NOT repeated
  UNION ALL SELECT 'places/' || i.unit FROM plan b JOIN inside i ON i.place = b.place
    JOIN places u ON u.id = i.unit AND u.parent IS NOT NULL WHERE b.amount IS NOT NULL AND NOT b.repeated
  UNION ALL SELECT h.scope FROM held_call h JOIN call c ON c.id = h.id
    WHERE (h.scope = 'nation' OR h.scope LIKE 'places/%') AND c.budget IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM plan b WHERE b.call = c.id AND b.amount IS NOT NULL)
  UNION ALL SELECT scope FROM top
    WHERE (scope = 'nation' OR (scope LIKE 'places/%' AND scope NOT LIKE '%+%')) AND amount IS NOT NULL
  UNION ALL SELECT h.scope FROM held h JOIN payments p ON p."grant" = h.id
    WHERE h.scope = 'nation' OR (h.scope LIKE 'places/%' AND h.scope NOT LIKE '%+%')
) GROUP BY scope;

-- Target groups, which are never added.
INSERT INTO figure
SELECT 'groups-known', scope, sum(CASE WHEN id IN (SELECT id FROM award_group) THEN n ELSE 0 END), sum(n), NULL FROM top
WHERE scope = 'nation' OR (scope LIKE 'places/%' AND scope NOT LIKE '%+%') GROUP BY scope;

CREATE TABLE named AS
SELECT CASE WHEN h.scope = 'nation' THEN '' ELSE h.scope || '+' END || 'groups/' || g.code AS scope, g.among AS several, a.*
FROM held h JOIN award_group g ON g.id = h.id JOIN award a ON a.id = h.id
WHERE h.scope = 'nation' OR (h.scope LIKE 'places/%' AND h.scope NOT LIKE '%+%');
CREATE INDEX named_both ON named(scope, id);

INSERT INTO figure
SELECT 'group-projects', scope, sum(n = 1), NULL, NULL FROM named GROUP BY scope
UNION ALL
SELECT 'group-among', scope, sum(CASE WHEN n = 1 THEN 0 ELSE max(0, n - (SELECT count(*) FROM award p WHERE p.part_of = named.id)) END), NULL, NULL
  FROM named GROUP BY scope
UNION ALL
SELECT CASE WHEN several = 1 THEN 'group-awarded' ELSE 'group-awarded-shared' END, scope, sum(amount), NULL, NULL FROM named m
  WHERE amount IS NOT NULL AND NOT EXISTS (SELECT 1 FROM named w WHERE w.scope = m.scope AND w.id = m.part_of)
  GROUP BY scope, several = 1;

-- Municipalities that exist, those with a record, and the abolished ones apart.
INSERT INTO figure
WITH seen(id) AS (
  SELECT place FROM calls UNION SELECT place FROM winners UNION SELECT place FROM programmes UNION SELECT place FROM budgets
  UNION SELECT substr(subject, 8) FROM results WHERE subject LIKE 'places/%'
), unit(scope, id, gone, recorded) AS (
  SELECT CASE WHEN r.parent IS NULL THEN 'nation' ELSE 'places/' || r.id END, p.id, p.status = 'abolished', p.id IN (SELECT id FROM seen WHERE id IS NOT NULL)
  FROM places r JOIN inside i ON i.unit = r.id JOIN places p ON p.id = i.place
  WHERE p.kind IN ('republican-city', 'regional-city', 'district-city', 'aiyl-aimak')
    AND (r.parent IS NULL OR r.kind = 'district' OR r.parent = (SELECT id FROM places WHERE parent IS NULL LIMIT 1))
), counts AS (
  SELECT scope, sum(NOT gone) AS living, sum(NOT gone AND recorded) AS known, sum(gone) AS gone, sum(gone AND recorded) AS gone_known
  FROM unit GROUP BY scope
)
SELECT 'municipalities', scope, living, NULL, NULL FROM counts
UNION ALL SELECT 'municipalities-recorded', scope, known, living, NULL FROM counts
UNION ALL SELECT 'municipalities-silent', scope, living - known, living, NULL FROM counts
UNION ALL SELECT 'municipalities-abolished', scope, gone, NULL, NULL FROM counts
UNION ALL SELECT 'municipalities-abolished-recorded', scope, gone_known, gone, NULL FROM counts;

INSERT INTO figure
WITH district AS (
  SELECT id, EXISTS (SELECT 1 FROM inside i JOIN award a ON a.place = i.place JOIN told USING (id) WHERE i.unit = p.id AND told.awarded) AS known
  FROM places p WHERE kind IN ('district', 'regional-city', 'republican-city') AND status <> 'abolished'
)
SELECT 'districts', 'nation', count(*), NULL, NULL FROM district
UNION ALL SELECT 'districts-amount-known', 'nation', coalesce(sum(known), 0), count(*), NULL FROM district;

-- Years: what is known of each, of seven items.
CREATE TABLE item_year AS
SELECT 'budget' AS item, year FROM plan WHERE amount IS NOT NULL
UNION SELECT 'budget', c.year FROM call c WHERE c.budget IS NOT NULL
  OR EXISTS (SELECT 1 FROM plan b WHERE b.call = c.id AND b.amount IS NOT NULL AND b.measure <> 'spent' AND NOT b.repeated)
UNION SELECT 'calls', year FROM call WHERE announced IS NOT NULL AND status <> 'planned'
UNION SELECT 'applications', year FROM call WHERE applications IS NOT NULL
UNION SELECT 'winners', year FROM award WHERE recipient IS NOT NULL
UNION SELECT 'amounts', year FROM award WHERE amount IS NOT NULL
UNION SELECT 'indicators', a.year FROM award a JOIN told USING (id) WHERE reported
UNION SELECT 'payments', d.year FROM payments p JOIN dated d ON d.text = p.date;

CREATE TABLE looked AS
SELECT l.item, l.subject, coalesce(CAST(l.year AS INTEGER), c.budget_year, a.year) AS year
FROM lookups l
LEFT JOIN call c ON l.subject = 'calls/' || c.id
LEFT JOIN award a ON l.subject = 'winners/' || a.id;

INSERT INTO figure
WITH RECURSIVE ends AS (
  SELECT min((SELECT min(year) FROM item_year),
      coalesce((SELECT min(year) FROM looked WHERE item IN ('budget', 'calls', 'applications', 'winners', 'amounts', 'payments', 'indicators')), 9999)) AS first,
    (SELECT max(year) FROM item_year) AS last
), span(year) AS (
  SELECT first FROM ends WHERE last IS NOT NULL UNION ALL SELECT year + 1 FROM span WHERE year < (SELECT last FROM ends)
), known AS (
  SELECT span.year, (SELECT count(*) FROM item_year i WHERE i.year = span.year) AS items FROM span
)
SELECT 'years', 'nation', count(*), NULL, NULL FROM known
UNION ALL SELECT 'years-empty', 'nation', coalesce(sum(items = 0), 0), count(*), NULL FROM known
UNION ALL SELECT 'items-known', 'years/' || year, items, 7, NULL FROM known;

-- The links of the chain, row by row.
INSERT INTO figure
WITH item(name) AS (
  VALUES ('programme'), ('calls'), ('applications'), ('winners'), ('amounts'), ('contract'), ('payments'), ('indicators'), ('evaluation')
), ended AS (
  SELECT id, CASE
    WHEN length(last) = 4 THEN last || '-12-31'
    WHEN substr(last, 5) = '-21' THEN substr(last, 1, 4) || '-05-31'
    WHEN substr(last, 5) = '-22' THEN substr(last, 1, 4) || '-08-31'
    WHEN substr(last, 5) = '-23' THEN substr(last, 1, 4) || '-11-30'
    WHEN substr(last, 5) = '-24' THEN (substr(last, 1, 4) + 1) || '-02-28'
    WHEN length(last) = 7 THEN date(last || '-01', '+1 month', '-1 day')
    WHEN length(last) = 10 THEN last END AS day
  FROM (SELECT id, rtrim(CASE WHEN instr("end", '/') > 0 THEN substr("end", instr("end", '/') + 1) ELSE "end" END, '~?%') AS last FROM award)
), link AS (
  SELECT i.name, a.id, a.payer,
    CASE i.name
      WHEN 'programme' THEN c.programme IN (SELECT id FROM programmes)
      WHEN 'calls' THEN c.announced IS NOT NULL AND c.status <> 'planned'
      WHEN 'applications' THEN c.applications IS NOT NULL
      WHEN 'winners' THEN a.recipient IS NOT NULL
      WHEN 'amounts' THEN a.amount IS NOT NULL
      WHEN 'contract' THEN a.contract IS NOT NULL OR a.signed IS NOT NULL
      WHEN 'payments' THEN told.paid
      WHEN 'indicators' THEN told.reported
      ELSE 0 END AS known,
    i.name IN ('indicators', 'evaluation') AND coalesce(e.day > (SELECT date FROM release), 0) AS early,
    EXISTS (SELECT 1 FROM lookups l WHERE l.item = i.name AND l.subject IN ('winners/' || a.id, 'calls/' || c.id)) AS looked
  FROM award a JOIN told USING (id) JOIN ended e USING (id) LEFT JOIN call c ON c.id = a.call, item i
), state AS (
  SELECT name, payer, CASE WHEN known = 1 THEN 'link-known' WHEN early THEN 'link-not-due' WHEN looked THEN 'link-looked' ELSE 'link-unknown' END AS key FROM link
)
SELECT key, 'items/' || name, count(*), (SELECT count(*) FROM award), NULL FROM state GROUP BY key, name
UNION ALL
SELECT 'link-missing', 'items/' || name, sum(key IN ('link-looked', 'link-unknown')), count(*), NULL FROM state GROUP BY name
UNION ALL
SELECT 'link-missing', 'items/' || name || '+organizations/' || payer, sum(key IN ('link-looked', 'link-unknown')), count(*), NULL
  FROM state WHERE payer IN (SELECT id FROM organizations) GROUP BY name, payer;
