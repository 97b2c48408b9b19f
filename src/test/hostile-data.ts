import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { tableNames, tables, type TableName } from '#schemas/index.ts';

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

/** Writes the real record with every text of it replaced: all links between the rows hold, so every kind of page is built. */
export function writeHostileData(folder: string) {
  mkdirSync(folder, { recursive: true });
  const rows = Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])) as Record<TableName, Row[]>;
  const kept = placesToKeep(rows);
  rows.places = rows.places.filter(({ id = '' }) => kept.has(id));
  rows.villages = rows.villages.filter(({ place = '' }) => kept.has(place)).slice(0, 40);
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
  writeFileSync(join(folder, 'release.json'), readFileSync('data/release.json'));
}

/** Of the hundreds of rural municipalities those that other rows name: the fixture is small and still has every kind of page. */
function placesToKeep({ places, villages: _, ...rows }: Record<TableName, Row[]>) {
  const values = new Set(
    Object.values(rows)
      .flat()
      .flatMap((row) => Object.values(row)),
  );
  const kept = new Set(
    places
      .filter(({ id = '', kind }) => kind !== 'aiyl-aimak' || values.has(id) || values.has(`places/${id}`))
      .map(({ id = '' }) => id),
  );
  for (const { id = '', parent = '', successor = '' } of [...places].reverse())
    if (kept.has(id)) kept.add(parent).add(successor);
  return kept;
}

function rowsOf(name: TableName) {
  return Papa.parse<Row>(readFileSync(`data/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data;
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
