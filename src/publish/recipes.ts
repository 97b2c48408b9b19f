import type { Language } from '#text/languages.ts';
import { flatPath } from './data-files.ts';
import { bundles } from './data-files.ts';
import { yesOrNo } from './flat/flat-values.ts';

interface Kitchen {
  /** Address of the site with its base, with a slash at the end. */
  homepage: string;
  language: Language;
}

/** How the data is opened in the programs that people have: each a text to copy, with the addresses of this site. */
export const recipes = {
  /** Power Query of Excel: Data → Get data → From other sources → Blank query → Advanced editor. */
  excel: (facts) => `let
  Source = Csv.Document(Web.Contents("${grants(facts)}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Rows = Table.PromoteHeaders(Source),
  Typed = Table.TransformColumnTypes(Rows, {{"amount", Int64.Type}, {"year", Int64.Type}}, "en-US")
in
  Typed`,
  sheets: (facts) => `=IMPORTDATA("${grants(facts)}")`,
  r: (facts) => `grants <- read.csv("${grants(facts)}", encoding = "UTF-8", na.strings = "")
counted <- subset(grants, counted == "${counted(facts)}")
aggregate(amount ~ region, counted, sum)`,
  python: (facts) => `import pandas as pd

grants = pd.read_csv("${grants(facts)}")
counted = grants[grants["counted"] == "${counted(facts)}"]
print(counted.groupby("region")["amount"].sum(min_count=1))`,
  duckdb: (facts) => `SELECT region, count(*) AS grants, sum(amount) AS known_som
FROM read_csv('${grants(facts)}')
WHERE counted = '${counted(facts)}'
GROUP BY region ORDER BY known_som DESC;`,
  parquet: ({ homepage }) => `SELECT w.id, w.amount, w.amount_qualifier, s.title, s.url
FROM read_parquet('${homepage}data/winners.parquet') AS w
JOIN read_parquet('${homepage}data/sources.parquet') AS s ON s.id = w.source
WHERE w.amount IS NOT NULL;`,
  datasette: ({ homepage }) => `curl -O ${homepage}data/${bundles.database}
datasette ${bundles.database}`,
  observable: (facts) => `grants = d3.csv("${grants(facts)}", d3.autoType)`,
} as const satisfies Record<string, (facts: Kitchen) => string>;

export type RecipeName = keyof typeof recipes;

/** What can be asked of the SQLite file, in SQL. */
export const queries = {
  regions: ({ language }) => `SELECT region, count(*) AS grants, sum(amount) AS known_som
FROM grants_flat_${language}
WHERE counted = '${yesOrNo(true, language)}'
GROUP BY region ORDER BY known_som DESC;`,
  silent: () => `SELECT region.name_ru AS region, count(*) AS without_a_call
FROM places AS place
JOIN places AS district ON district.id = place.parent
JOIN places AS region ON region.id = district.parent
WHERE place.kind = 'aiyl-aimak' AND place.id NOT IN (SELECT place FROM calls WHERE place IS NOT NULL)
GROUP BY region.id ORDER BY without_a_call DESC;`,
  claims: () => `SELECT claims.record, claims."column", claims.value, sources.title, sources.url
FROM claims JOIN sources ON sources.id = claims.source
WHERE claims."table" = 'winners'
ORDER BY claims.record;`,
} as const satisfies Record<string, (facts: Pick<Kitchen, 'language'>) => string>;

export type QueryName = keyof typeof queries;

const grants = ({ homepage, language }: Kitchen) => `${homepage}data/${flatPath('grants-flat', language, 'csv')}`;
const counted = ({ language }: Kitchen) => yesOrNo(true, language);
