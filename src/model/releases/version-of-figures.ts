import type { FigureKey } from '../derived/index.ts';
import type { Scope } from '../derived/figure.ts';
import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import type { PublishedRecord } from '../read-record.ts';
import { figuresTable, subjectKey, type Statement } from '../statement.ts';
import { readFrozenFigures, statedFigures, type StatedFigure } from './frozen-figures.ts';
import { releaseHistory, type ReleasedRecord } from './release-history.ts';
import type { KeptVersion } from './version-about.ts';
import { versionSince } from './version-since.ts';

type Versioned = Joined & Pick<PublishedRecord, 'released' | 'version'>;

/** How a figure is told: two that are told alike are the same to a reader. */
export type Telling = (statement: Statement) => string;

/** The version since which all of some figures of a scope say what they say now. */
export function versionOfFigures(
  record: Versioned,
  scope: Scope,
  keys: readonly FigureKey[],
  telling: Telling = exactly,
): KeptVersion {
  const names = keys.map((column) => subjectKey({ table: figuresTable, record: scope, column }));
  const said = (figures: Figures) => names.map((name) => figures.get(name)).map((one) => (one ? telling(one) : null));
  const now = JSON.stringify(said(figuresOfToday(record)));
  return versionSince(
    figuresOfReleases(record.released),
    record.version,
    ({ figures }) => JSON.stringify(said(figures)) !== now,
  );
}

const exactly: Telling = ({ value, qualifier, outOf }) => [value, qualifier, outOf].join(' ');

/** Figures by their names. */
type Figures = ReadonlyMap<string, Statement>;

const figuresOfToday = memo((record: Versioned): Figures => byName(statedFigures(record)));

const figuresOfReleases = memo((released: ReleasedRecord) =>
  releaseHistory(released).map(({ row, file }) => ({
    row,
    figures: byName((file.bytes && readFrozenFigures(file.bytes)) ?? []),
  })),
);

const byName = (figures: readonly StatedFigure[]): Figures =>
  new Map(figures.map(({ statement }) => [subjectKey(statement), statement]));
