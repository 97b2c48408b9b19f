import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { tableNames, tables, type TableName } from '#schemas/index.ts';
import { frozenFolder } from './record.ts';

type Row = Record<string, string>;

/** Sets a flag when it runs: the browser test looks for it. */
const act = 'globalThis.hurt=1';

/** Texts that break a site which trusts its data. None of them would pass the validation; the pages must stand without it. */
const hostileTexts = [
  `<script>${act}</script>`,
  `</script><script>${act}</script>`,
  `<img src=x onerror="${act}">`,
  `"><svg onload=${act}>`,
  `' autofocus onfocus='${act}' x='`,
  `" style="position:fixed;inset:0" onmouseover="${act}`,
  `</title></textarea></style><iframe srcdoc="<script>parent.hurt=1</script>">`,
  `javascript:${act}`,
  `[click](javascript:${act}) ![x](x) <https://example.com>`,
  '${7*7} {{7*7}} #{7*7} <%= 7*7 %> %s \\u003cb\\u003e',
  ']]> --> <!-- &lt;b&gt; &quot; &#60;b&#62; &amp;',
  '=HYPERLINK("https://example.com","x")',
  '__proto__ constructor toString null undefined',
  '\u202egnp.exe\u202c \u2066isolated z\u200b\u00ad\ufeffz',
  'مركز دعم الأطفال «Ак-Босого» עברית 2019',
  'Ͳ̴̛̖̻̪̝̅͊͗͆͑̓͝ẻ̷͉͔̝͌͜x̸̦̎ẗ̵́ 👩‍👩‍👧‍👦 \ud83d',
  'м'.repeat(10_000),
  'сөз '.repeat(2500).trim(),
];

const hostileUrl = `https://example.com/a?b=1&c=\${7*7}&d=javascript:${act}&copy=%3Cscript%3E#:~:text=x`;

/** Writes a few rows of every table with every text of them replaced: all links between the rows hold, so every kind of page is built. */
export function writeHostileData(folder: string) {
  mkdirSync(folder, { recursive: true });
  const rows = Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])) as Record<TableName, Row[]>;
  const kept = placesToKeep(rows);
  rows.places = rows.places.filter(({ id = '' }) => kept.has(id));
  rows.villages = rows.villages.filter(({ place = '' }) => kept.has(place));
  rows.claims = rows.claims.filter(({ table, record = '' }) => table !== 'places' || kept.has(record));
  let next = 0;
  for (const name of tableNames) {
    const poisoned = rows[name].map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          value === '' ? '' : poison(name, column, value, () => next++),
        ]),
      ),
    );
    writeFileSync(
      join(folder, `${name}.csv`),
      Papa.unparse({ fields: Object.keys(tables[name].columns), data: poisoned }, { newline: '\n' }).trimEnd() + '\n',
    );
  }
  writeFileSync(join(folder, 'release.json'), readFileSync(join(frozenFolder, 'release.json')));
}

/** The places that rows of other tables name, the first of every kind, those with villages, and all that they belong to. */
function placesToKeep({ places, villages, claims: _, ...rows }: Record<TableName, Row[]>) {
  const named = new Set(
    Object.values(rows)
      .flat()
      .flatMap((row) => Object.values(row)),
  );
  for (const { place = '' } of villages) named.add(place);
  for (const kind of new Set(places.map(({ kind }) => kind)))
    named.add(places.find((place) => place.kind === kind)?.id ?? '');
  const kept = new Set(places.map(({ id = '' }) => id).filter((id) => named.has(id) || named.has(`places/${id}`)));
  for (const { id = '', parent = '', successor = '' } of [...places].reverse())
    if (kept.has(id)) kept.add(parent).add(successor);
  return kept;
}

/** The rows of a table of the frozen record; none where it has no such file. */
function rowsOf(name: TableName) {
  const file = join(frozenFolder, `${name}.csv`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

function poison(table: TableName, column: string, value: string, next: () => number) {
  const kind = Object.entries(tables[table].columns).find(([name]) => name === column)?.[1].kind;
  const text = () => hostileTexts[next() % hostileTexts.length] ?? '';
  if (table === 'claims' && column === 'value') return value;
  if (kind === 'text') return text();
  if (kind === 'names') return `${text()} | ${text()}`;
  if (kind === 'url') return hostileUrl;
  return value;
}
