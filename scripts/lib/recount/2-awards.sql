-- Figures of sets of grants: the country, places, bodies that gave, calls, years.

CREATE TABLE held AS
SELECT 'nation' AS scope, id FROM award
UNION ALL SELECT 'places/' || i.unit, a.id FROM award a JOIN inside i ON i.place = a.place
  JOIN places u ON u.id = i.unit AND u.parent IS NOT NULL
UNION ALL SELECT 'places/' || i.unit || '+years/' || coalesce(a.year, 'unknown'), a.id FROM award a JOIN inside i ON i.place = a.place
  JOIN places u ON u.id = i.unit AND u.parent IS NOT NULL
UNION ALL SELECT 'organizations/' || payer, id FROM award WHERE payer IN (SELECT id FROM organizations)
UNION ALL SELECT 'calls/' || c.id, a.id FROM award a JOIN call c ON c.id = a.call
UNION ALL SELECT 'calls/' || c.part_of, a.id FROM award a JOIN call c ON c.id = a.call WHERE c.part_of IN (SELECT id FROM call)
UNION ALL SELECT 'years/' || coalesce(year, 'unknown'), id FROM award;
CREATE UNIQUE INDEX held_both ON held(scope, id);

CREATE TABLE top AS
SELECT h.scope, a.* FROM held h JOIN award a ON a.id = h.id
WHERE a.part_of IS NULL OR NOT EXISTS (SELECT 1 FROM held w WHERE w.scope = h.scope AND w.id = a.part_of);
CREATE INDEX top_both ON top(scope, id);

INSERT INTO figure
SELECT 'grants', scope, count(*), NULL, NULL FROM top GROUP BY scope
UNION ALL SELECT 'projects', scope, sum(n), NULL, NULL FROM top GROUP BY scope
UNION ALL SELECT 'amounts-known', scope, count(amount), count(*), NULL FROM top GROUP BY scope
UNION ALL SELECT 'awarded', scope, sum(amount), NULL, CASE
    WHEN sum(qualifier = 'about') > 0 OR (sum(qualifier = 'at-least') > 0 AND sum(qualifier = 'at-most') > 0) THEN 'about'
    WHEN sum(qualifier = 'at-least') > 0 THEN 'at-least'
    WHEN sum(qualifier = 'at-most') > 0 THEN 'at-most'
    ELSE 'exact' END
  FROM top WHERE amount IS NOT NULL GROUP BY scope
UNION ALL SELECT 'recipients-known', h.scope, sum(a.n = 1 AND a.recipient IS NOT NULL),
    (SELECT sum(n) FROM top t WHERE t.scope = h.scope), NULL
  FROM held h JOIN award a ON a.id = h.id GROUP BY h.scope
UNION ALL SELECT 'paid', h.scope, sum(CAST(p.amount AS INTEGER)), NULL, 'exact'
  FROM held h JOIN payments p ON p."grant" = h.id GROUP BY h.scope;

-- A common row stands for its listed parts one by one, and for the rest of its projects together.
CREATE TABLE unit AS
SELECT t.scope, p.id, 1 AS n FROM top t JOIN award p ON p.part_of = t.id JOIN held h ON h.scope = t.scope AND h.id = p.id
UNION ALL
SELECT scope, id, rest FROM (
  SELECT t.scope, t.id, t.n - (
    SELECT count(*) FROM award p JOIN held h ON h.id = p.id WHERE p.part_of = t.id AND h.scope = t.scope
  ) AS rest FROM top t
) WHERE rest > 0;

INSERT INTO figure
WITH steps AS (
  SELECT u.scope, sum(u.n * planned) AS planned, sum(u.n * awarded) AS awarded, sum(u.n * paid) AS paid, sum(u.n * reported) AS reported,
    (SELECT sum(n) FROM top t WHERE t.scope = u.scope) AS projects
  FROM unit u JOIN told USING (id) GROUP BY u.scope
)
SELECT 'plans-known', scope, planned, projects, NULL FROM steps
UNION ALL SELECT 'awards-known', scope, awarded, projects, NULL FROM steps
UNION ALL SELECT 'payments-known', scope, paid, projects, NULL FROM steps
UNION ALL SELECT 'outcomes-known', scope, reported, projects, NULL FROM steps;

INSERT INTO figure
SELECT 'grants-received', 'organizations/' || a.recipient, count(*), NULL, NULL FROM award a
WHERE a.recipient IN (SELECT id FROM organizations)
  AND NOT EXISTS (SELECT 1 FROM award w WHERE w.id = a.part_of AND w.recipient = a.recipient)
GROUP BY a.recipient;

-- Sizes of single grants, of the whole country.
INSERT INTO figure
WITH sized AS (SELECT id, amount FROM award WHERE n = 1 AND amount IS NOT NULL),
ranked AS (SELECT amount, row_number() OVER (ORDER BY amount) AS place, count(*) OVER () AS among FROM sized),
rest AS (
  SELECT t.amount, max(0, t.n - (SELECT count(*) FROM award p WHERE p.part_of = t.id AND p.id IN (SELECT id FROM sized))) AS n
  FROM top t WHERE t.scope = 'nation' AND t.id NOT IN (SELECT id FROM sized)
)
SELECT 'sizes-known', 'nation', count(*), NULL, NULL FROM sized
UNION ALL SELECT 'size-median', 'nation', avg(amount), NULL, NULL FROM ranked WHERE place IN ((among + 1) / 2, among / 2 + 1)
UNION ALL SELECT 'sizes-together', 'nation', coalesce(sum(n), 0), NULL, NULL FROM rest WHERE amount IS NOT NULL
UNION ALL SELECT 'sizes-unknown', 'nation', coalesce(sum(n), 0), NULL, NULL FROM rest WHERE amount IS NULL;

-- Per head: at least three amounts, half of the grants, and every year of the money at most three years from that of the population.
INSERT INTO figure
SELECT 'awarded-per-1000', scope, round(1000.0 * money / population), NULL, NULL FROM (
  SELECT t.scope, sum(t.amount) AS money, count(t.amount) AS known, count(*) AS total, CAST(p.population AS INTEGER) AS population,
    sum(t.amount IS NOT NULL AND (t.year IS NULL OR p.population_year IS NULL OR abs(t.year - CAST(p.population_year AS INTEGER)) > 3)) AS far
  FROM top t JOIN places p ON t.scope = CASE WHEN p.parent IS NULL THEN 'nation' ELSE 'places/' || p.id END
  GROUP BY t.scope
) WHERE known >= 3 AND known * 2 >= total AND population > 0 AND far = 0;
