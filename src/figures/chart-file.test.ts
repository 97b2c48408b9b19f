import { describe, expect, test } from 'vitest';
import { parseCsv } from '#model/csv.ts';
import { figureAt, type FigureKey } from '#model/derived/index.ts';
import { join, type Joined } from '#model/join.ts';
import { rowsById } from '#model/rows-by-id.ts';
import { chartExcel, chartNumberColumns } from '#publish/chart-excel.ts';
import { chartCsv } from '#publish/chart-file.ts';
import { fromExcelCell, isNumber } from '#publish/excel-cell.ts';
import { chartFile, type ChartFileRow } from '#schemas/chart-file.ts';
import type { TableName } from '#schemas/index.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { frozen } from '#test/record.ts';
import { languages, type Language } from '#text/languages.ts';
import { figuresByPath } from './index.ts';

const columns = Object.keys(chartFile.columns);
const unknown: readonly ChartFileRow['qualifier'][] = ['unknown', 'not-found', 'not-due'];

/** The file of every chart of a record, as text. */
const filesOf = (joined: Joined, language: Language) =>
  [...figuresByPath(joined)].flatMap(([path, make]) => {
    const figure = make({ language, href: (to) => `/${to}` });
    return figure?.picture ? [{ path, csv: chartCsv(figure.numbers, joined, language) }] : [];
  });

/** The same, read by the schema, which accepts nothing but numbers in the columns of numbers. */
const readFiles = (joined: Joined, language: Language) =>
  filesOf(joined, language).map(({ path, csv }) => ({
    path,
    header: parseCsv(csv).header,
    rows: parseCsv(csv).rows.map(({ cells }) =>
      chartFile.row.decode(Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as never),
    ),
  }));

const records: [string, Joined][] = [
  ['frozen', frozen],
  ['made-up', join(synthesize({ grants: 60, seed: 17, municipalities: 3 }), '2026-11-22')],
];

describe.each(records)('files of the charts of the %s record', (_, joined) => {
  describe.each(languages)('in %s', (language) => {
    const files = readFiles(joined, language);
    const rows = files.flatMap(({ path, rows }) => rows.map((row) => ({ path, row })));

    test('all have the same columns, and numbers', () => {
      expect(files.length).toBeGreaterThan(20);
      expect(files.filter(({ header, rows }) => header.join() !== columns.join() || rows.length === 0)).toEqual([]);
    });

    test('every cell is written as its column encodes it', () => {
      const again = filesOf(joined, language).flatMap(({ csv }) => parseCsv(csv).rows.map(({ cells }) => cells.join()));
      const encoded = rows.map(({ row }) => {
        const cells: Readonly<Record<string, string>> = chartFile.row.encode(row);
        return columns.map((column) => cells[column]).join();
      });
      expect(again).toEqual(encoded);
    });

    test('what is not known is empty and never zero, and the qualifier says so', () => {
      expect(rows.filter(({ row }) => (row.value === null) !== unknown.includes(row.qualifier))).toEqual([]);
      expect(rows.filter(({ row }) => row.value === null && (row.low ?? row.high) !== null)).toEqual([]);
      expect(new Set(rows.map(({ row }) => row.qualifier)).size).toBeGreaterThan(4);
    });

    test('a number lies between its bounds, and an exact one is both', () => {
      const isWrong = ({ value, low, high, qualifier }: ChartFileRow) =>
        value !== null &&
        (value < (low ?? value) ||
          value > (high ?? value) ||
          (qualifier === 'exact' && (low !== value || high !== value)));
      expect(rows.filter(({ row }) => isWrong(row))).toEqual([]);
    });

    test('a number that the site derives is the published one', () => {
      const derived = rows.filter(({ row }) => row.key !== null);
      const published = ({ row }: (typeof rows)[number]) =>
        figureAt(joined, row.key as FigureKey, row.scope ?? '')?.value;
      expect(derived.length).toBeGreaterThan(50);
      expect(derived.filter((one) => published(one) !== one.row.value)).toEqual([]);
    });

    test('rows and sources are those of the record, each with its address', () => {
      const rowOf = (path: string) => {
        const [table = '', id = ''] = path.split('/');
        return rowsById(joined, table as TableName).get(id);
      };
      const lists = (text: string | null) => text?.split(' ') ?? [];
      const isWrong = ({ rows: behind, source, source_url: addresses }: ChartFileRow) =>
        lists(behind).some((path) => rowOf(path) === undefined) ||
        lists(source).length !== lists(addresses).length ||
        lists(source).some((id, at) => (joined.sourcesById.get(id)?.url ?? '-') !== lists(addresses)[at]) ||
        lists(source).some((id) => !joined.sourcesById.has(id));
      expect(rows.filter(({ row }) => isWrong(row))).toEqual([]);
      expect(
        rows.filter(({ row }) => row.unit === 'som' && row.value !== null && row.value !== 0 && row.source === null),
      ).toEqual([]);
    });

    test('each says the same numbers as in the other languages', () => {
      const numbers = (one: Language) =>
        readFiles(joined, one).map(({ path, rows }) => ({
          path,
          rows: rows.map((row) => ({ ...row, series: null, category: null, place: null })),
        }));
      expect(numbers(language)).toEqual(numbers('ky'));
    });
  });

  test('for Excel they hold the same cells', () => {
    for (const { csv } of filesOf(joined, 'ru')) {
      const [plain, excel] = [parseCsv(csv), parseCsv(chartExcel(csv).slice(1), ';')];
      const kinds = columns.map((column) => chartFile.columns[column as keyof ChartFileRow].kind);
      const cells = excel.rows.map((row) => row.cells.map((text, at) => fromExcelCell(kinds[at] ?? 'text', text)));
      expect(excel.header).toEqual(plain.header);
      expect(cells).toEqual(plain.rows.map((row) => row.cells));
    }
  });
});

test('the columns that are numbers for Excel are those of the schema', () => {
  const numbers = Object.entries(chartFile.columns).flatMap(([name, { kind }]) => (isNumber(kind) ? [name] : []));
  expect(numbers).toEqual([...chartNumberColumns]);
});
