import type { Release, Version } from '#model/release.ts';
import { frozenTableNames } from '#schemas/names.ts';
import type { Trilingual } from '#text/languages.ts';
import { archive } from './archive.ts';
import { dataPackage } from './datapackage.ts';
import { figureFiles } from './figures.ts';
import { tableCsv, type Published } from './table-csv.ts';

export interface FrozenFacts extends Published {
  release: Release;
  version: Version;
  title: Trilingual;
  description: Trilingual;
  /** The derived figures as CSV. */
  figures: string;
}

/** The file of a release: the tables byte for byte in data/, the figures derived from them, their description, and a list of checksums. The same tables give the same bytes. */
export function frozenRelease({ release, figures, ...facts }: FrozenFacts): Uint8Array {
  const files = new Map(frozenTableNames.map((name) => [name, tableCsv(name, facts)]));
  const texts = {
    'datapackage.json': json(dataPackage({ ...facts, files, folder: 'data/' })),
    [figureFiles.csv]: figures,
  };
  return archive({ files, texts, companions: { 'release.json': json(release) } });
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
