import type { Source } from '#schemas/index.ts';

/** The numbers under which a page lists its sources: [1], [2] … in order of appearance. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** Numbers sources from 1 in their order. */
export const numberSources = (sources: readonly Source[]): SourceNumbers =>
  new Map(sources.map(({ id }, i) => [id, i + 1]));
