import { randomLcg } from 'd3';
import { Refusal, columnReader } from '#model/column-reader.ts';
import { columnsOf, tableNames } from '#schemas/index.ts';
import { marksOf } from '#text/marks.ts';
import { cellRules } from './rules/index.ts';

/** Pieces of cells, right and wrong: what the rules look for, and what looks like it. */
const pieces = [
  ...[
    'a',
    'b',
    'osh',
    '-',
    '--',
    ' ',
    '  ',
    '\u00a0',
    '\n',
    '\t',
    ',',
    '"',
    '.',
    ';',
    '=',
    '+',
    '@',
    '#',
    '<b>',
    '&amp;',
    '|',
    ' | ',
    '/',
  ],
  ...[
    '0',
    '1',
    '12',
    '2024',
    '2024-05-01',
    '2024-02-30',
    '2019~',
    '2020/2021',
    '44927',
    '1e5',
    '02.мар',
    '999999999999',
    '0.5',
    '-5',
  ],
  ...[
    'Бишкек',
    'Бишкeк',
    'ОБЩЕСТВЕННЫЙ',
    'ФОНД',
    'окмоту',
    'өкмөт',
    'ң',
    'ӊ',
    'й',
    'é',
    '\u200b',
    '\ufeff',
    '🙂',
    '\ud800',
    'x',
    'н/д',
    'нет',
  ],
  ...[
    '20101199012345',
    '0555 12-34-56',
    'a@b.kg',
    'https://24.kg/a',
    'http://localhost',
    '#REF!',
    'yes',
    'no',
    'exact',
    'kg',
    'calls/osh',
  ],
];

const columns = tableNames.flatMap((table) =>
  Object.entries(columnsOf(table)).map(([column, facts]) => ({
    ...{ table, column, facts },
    read: columnReader(column, facts).read,
  })),
);

/**
 * Compares the fast way with the whole way on random cells: what is plain at sight with what the schema says, and the marks of a text with what
 * every cell rule finds in it. Gives the cells where they differ.
 */
export function* cellDifferences(cells: number, seed: number): Generator<string> {
  const random = randomLcg(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  for (let i = 0; i < cells; i += 1) {
    const place = pick(columns);
    const value = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(pieces)).join(pick(['', '', ' ']));
    const spot = `${place.table} ${place.column} ${JSON.stringify(value)}`;
    const read = place.read(value);
    const { data, error } = place.facts.cell.safeDecode(value);
    const plain = read instanceof Refusal ? read.code : JSON.stringify(read);
    if (plain !== (error?.issues[0]?.message ?? JSON.stringify(data))) yield `${spot}: read as ${plain}`;
    const marks = marksOf(value);
    for (const { code, of, needs, check } of cellRules) {
      if (!of(place) || needs === null || (needs & marks) !== 0) continue;
      if (check({ ...place, value, length: value.length }) !== null) yield `${spot}: ${code} is not asked`;
    }
  }
}
