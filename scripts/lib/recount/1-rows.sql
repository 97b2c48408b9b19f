-- The rows as the recount needs them: years of dates, payers, what is known of each grant, who lies where.

CREATE TABLE dated AS
WITH texts(text) AS (
  SELECT awarded FROM winners UNION SELECT signed FROM winners UNION SELECT start FROM winners
  UNION SELECT announced FROM calls UNION SELECT date FROM payments
), parts AS (
  SELECT text,
    CASE WHEN instr(text, '/') > 0 THEN substr(text, 1, instr(text, '/') - 1) ELSE text END AS first,
    CASE WHEN instr(text, '/') > 0 THEN substr(text, instr(text, '/') + 1) ELSE text END AS last
  FROM texts WHERE text IS NOT NULL
)
-- Winter (24) ends in the year after.
SELECT text, CASE
  WHEN first GLOB '[0-9]*' AND last GLOB '[0-9]*'
    AND CAST(substr(first, 1, 4) AS INTEGER) = CAST(substr(last, 1, 4) AS INTEGER) + (substr(last, 5, 3) = '-24')
  THEN CAST(substr(first, 1, 4) AS INTEGER)
END AS year
FROM parts;
CREATE INDEX dated_text ON dated(text);

CREATE TABLE call AS
SELECT c.id, c.place, c.customer, c.programme, c.announced, c.status, c.part_of, c.target_group,
  CAST(c.budget AS INTEGER) AS budget, c.applications,
  CAST(c.year AS INTEGER) AS budget_year,
  coalesce(CAST(c.year AS INTEGER), (SELECT year FROM dated WHERE text = c.announced)) AS year
FROM calls c;
CREATE UNIQUE INDEX call_id ON call(id);

CREATE TABLE award AS
SELECT w.id, w.call, w.recipient, w.place, w.part_of, w.source, w."end",
  coalesce(CAST(w.projects AS INTEGER), 1) AS n,
  CAST(w.amount AS INTEGER) AS amount,
  coalesce(w.amount_qualifier, 'exact') AS qualifier,
  w.contract, w.signed,
  coalesce(w.customer, c.customer) AS payer,
  coalesce(w.target_group, c.target_group) AS groups,
  coalesce(c.budget_year,
    (SELECT year FROM dated WHERE text = w.awarded),
    (SELECT year FROM dated WHERE text = w.signed),
    (SELECT year FROM dated WHERE text = w.start),
    (SELECT year FROM dated WHERE text = c.announced)) AS year
FROM winners w LEFT JOIN call c ON c.id = w.call;
CREATE UNIQUE INDEX award_id ON award(id);
CREATE INDEX award_whole ON award(part_of);
CREATE INDEX award_call ON award(call);
CREATE INDEX award_place ON award(place);

CREATE TABLE plan AS
SELECT b.id, b.place, b.call, b.measure, CAST(b.amount AS INTEGER) AS amount, CAST(b.year AS INTEGER) AS year,
  EXISTS (SELECT 1 FROM award a WHERE a.id = b.repeats) OR EXISTS (
    SELECT 1 FROM award a
    WHERE a.amount IS NOT NULL AND a.source = b.source AND a.amount = CAST(b.amount AS INTEGER)
      AND a.year IS CAST(b.year AS INTEGER) AND a.payer IS b.organization
  ) AS repeated
FROM budgets b;
CREATE INDEX plan_call ON plan(call);

CREATE TABLE told AS
SELECT a.id,
  a.amount IS NOT NULL OR EXISTS (SELECT 1 FROM award w WHERE w.id = a.part_of AND w.amount IS NOT NULL) AS awarded,
  EXISTS (SELECT 1 FROM payments p WHERE p."grant" = a.id) AS paid,
  EXISTS (
    SELECT 1 FROM results r WHERE r.subject = 'winners/' || a.id AND r.kind IN ('output', 'outcome')
      AND coalesce(r.actual, r.value_text_ky, r.value_text_ru, r.value_text_en) IS NOT NULL
  ) AS reported,
  c.id IS NOT NULL AND (c.budget IS NOT NULL OR EXISTS (
    SELECT 1 FROM plan b WHERE b.call = c.id AND b.amount IS NOT NULL AND b.measure <> 'spent' AND NOT b.repeated
  )) AS planned
FROM award a LEFT JOIN call c ON c.id = a.call;
CREATE UNIQUE INDEX told_id ON told(id);

CREATE TABLE inside AS
WITH RECURSIVE below(unit, place) AS (
  SELECT id, id FROM places
  UNION
  SELECT b.unit, p.id FROM below b JOIN places p ON p.parent = b.place
)
SELECT unit, place FROM below;
CREATE INDEX inside_place ON inside(place);
CREATE INDEX inside_unit ON inside(unit);

CREATE TABLE award_group AS
SELECT a.id, j.value AS code, json_array_length(list) AS among
FROM (SELECT id, '["' || replace(groups, ' ', '","') || '"]' AS list FROM award WHERE groups IS NOT NULL) a, json_each(a.list) j;

CREATE TABLE figure (key TEXT, scope TEXT, value REAL, out_of REAL, qualifier TEXT);
