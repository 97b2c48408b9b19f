import { prosePages } from '#components/prose.ts';
import type { RowTexts } from '#model/decode.ts';
import { derivedFigures, type FigureKey } from '#model/derived/index.ts';
import { cellOf } from '#model/cell-of.ts';
import { proofOf } from '#model/proof.ts';
import type { KeptVersion } from '#model/releases/version-about.ts';
import { versionOfChanges, versionOfRow } from '#model/releases/version-of-changes.ts';
import { versionOfFigures } from '#model/releases/version-of-figures.ts';
import { versionOfTables } from '#model/releases/version-of-tables.ts';
import { site } from '#model/site.ts';
import { tableNames } from '#schemas/index.ts';
import { languages } from '#text/languages.ts';

/** What in the text of a page stands for something of the record. */
const marks = /<(Figure|Record|Source|Count)\s+of="([^"]+)"/g;

/** The versions of all that a prose page shows of the record, in whichever language: of its figures with their sources, of the names of records and of sources. */
export function proseVersions(name: string): KeptVersion[] {
  const texts = languages.flatMap(
    (language) => prosePages[language].find((page) => page.name === name)?.entry.body ?? [],
  );
  const shown = texts.flatMap((text) => [...text.matchAll(marks)].map(([, kind = '', of = '']) => `${kind} ${of}`));
  return [
    ...[...new Set(shown)].flatMap((mark) =>
      versionsOfMark(mark.slice(0, mark.indexOf(' ')), mark.slice(mark.indexOf(' ') + 1)),
    ),
    ...(name === 'councils'
      ? [
          versionOfTables(site, { tables: ['events', 'places'], sums: true, texts: true }),
          versionOfFigures(site, 'nation', ['awarded']),
        ]
      : []),
    ...(name === 'law' ? [versionOfTables(site, { tables: ['duties'], sums: true, texts: true })] : []),
  ];
}

function versionsOfMark(kind: string, of: string): KeptVersion[] {
  if (kind === 'Source') return of.split(' ').map((id) => versionOfRow(site, `sources/${id}`));
  if (kind === 'Record') return [versionOfRow(site, of.replace(/^grants\//, 'winners/'))];
  if (kind === 'Figure') return versionsOfCell(of);
  if (tableNames.some((table) => table === of)) return [versionOfFigures(site, `tables/${of}`, ['table-rows'])];
  if (of === 'silent') return [versionOfFigures(site, 'nation', ['municipalities-silent'])];
  return of in derivedFigures ? [versionOfFigures(site, 'nation', [of as FigureKey])] : [];
}

/** The versions of a cell, named as table/id/column: of its row, of what sources claim of that, and of the sources behind it. */
function versionsOfCell(of: string): KeptVersion[] {
  const [table, record] = of.split('/');
  const cell = cellOf(site.dataset, of);
  const sources = cell ? proofOf(site, cell.table, cell.record, cell.column).sources : [];
  const isOf = (row: RowTexts | null) => row?.['table'] === table && row?.['record'] === record;
  return [
    versionOfRow(site, `${table}/${record}`),
    versionOfChanges(site, (change) => change.table === 'claims' && [change.before, change.after].some(isOf)),
    ...sources.map((id) => versionOfRow(site, `sources/${id}`)),
  ];
}
