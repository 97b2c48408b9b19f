import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '#search/files.ts';
import type { Language } from '#text/languages.ts';

/** The cards of the pages of a built site that can be found, in the order of the numbers of the pages. */
export const searchedCards = (folder: string, language: Language): Card[] =>
  globSync(`search/cards-${language}/*.json`, { cwd: folder })
    .sort((a, b) => partOf(a) - partOf(b))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Card[]);

const partOf = (file: string) => Number(/-(\d+)\.json$/.exec(file)?.[1]);

/** The paths of the pages that can be found, below the language, in the order of their numbers. */
export const searchedPaths = (folder: string): string[] => searchedCards(folder, 'ky').map(([path]) => path);
