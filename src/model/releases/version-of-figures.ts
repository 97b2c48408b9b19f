import type { FigureKey } from '../derived/index.ts';
import type { Scope } from '../derived/figure.ts';
import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import type { PublishedRecord } from '../read-record.ts';
import { figuresTable, partsOf, subjectKey } from '../statement.ts';
import { readFrozenFigures, statedFigures, type StatedFigure } from './frozen-figures.ts';
import { releaseHistory, type ReleasedRecord } from './release-history.ts';
import type { KeptVersion } from './version-about.ts';

type Versioned = Joined & Pick<PublishedRecord, 'released' | 'version'>;

/** The version since which all of some figures of a scope say what they say now. */
export function versionOfFigures(record: Versioned, scope: Scope, keys: readonly FigureKey[]): KeptVersion {
  const names = keys.map((column) => subjectKey({ table: figuresTable, record: scope, column }));
  const now = said(figuresOfToday(record), names);
  const releases = figuresOfReleases(record.released);
  const other = releases.findLastIndex(({ figures }) => said(figures, names) !== now);
  const since = releases[other + 1];
  if (!since) return { version: record.version, release: null };
  return { version: { date: since.row.date, hash: since.row.code }, release: since.row.id };
}

const said = (figures: Figures, names: readonly string[]) =>
  JSON.stringify(names.map((name) => figures.get(name) ?? null));

/** What figures say, by their names. */
type Figures = ReadonlyMap<string, readonly string[]>;

const figuresOfToday = memo((record: Versioned): Figures => byName(statedFigures(record)));

const figuresOfReleases = memo((released: ReleasedRecord) =>
  releaseHistory(released).map(({ row, file }) => ({
    row,
    figures: byName((file.bytes && readFrozenFigures(file.bytes)) ?? []),
  })),
);

const byName = (figures: readonly StatedFigure[]): Figures =>
  new Map(figures.map(({ statement }) => [subjectKey(statement), partsOf(statement)]));
