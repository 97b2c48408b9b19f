import { expect, test } from 'vitest';
import { callBrief, grantBrief, organizationBrief, placeBrief } from '#model/brief/briefs.ts';
import type { Line } from '#model/brief/brief.ts';
import { parseCsv } from '#model/csv.ts';
import { allDerived, derivedFigures } from '#model/derived/index.ts';
import { frozen } from '#test/record.ts';
import { spacedCode } from '#text/figure-code.ts';
import { codesCsv } from './codes-csv.ts';
import { figuresCsv } from './figures.ts';

const { places, winners, calls, organizations } = frozen.dataset;
const lines = [
  ...places.map((place) => placeBrief(frozen, place)),
  ...winners.map((grant) => grantBrief(frozen, grant)),
  ...calls.map((call) => callBrief(frozen, call)),
  ...organizations.map((organization) => organizationBrief(frozen, organization)),
].flatMap((brief) => brief.lines);

/** Published values by their codes. */
const published = new Map([
  ...(['calls', 'winners', 'payments', 'results'] as const).flatMap((table) =>
    parseCsv(codesCsv(table, frozen.dataset)).rows.map(
      ({ cells: [code = '', , , value = ''] }) => [code, value] as const,
    ),
  ),
  ...parseCsv(figuresCsv(allDerived(frozen), { facts: derivedFigures })).rows.map(
    ({ cells }) => [cells.at(-1) ?? '', cells[2] ?? ''] as const,
  ),
]);

const valueOf = ({ told }: Line) =>
  told.kind === 'figure' ? told.figure.value : told.kind === 'money' ? told.amount : told.result[told.column];

test('every figure on a sheet is one of the published list, under its code', () => {
  const known = lines.filter((line) => valueOf(line) !== null);
  expect(known.length).toBeGreaterThan(50);
  expect(
    known.filter((line) => published.get(spacedCode(line.code ?? '')) !== String(valueOf(line))).slice(0, 5),
  ).toEqual([]);
});

test('what is not known has no code', () => {
  expect(lines.filter((line) => valueOf(line) === null && line.code !== null)).toEqual([]);
});
