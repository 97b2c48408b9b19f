import { createHash } from 'node:crypto';
import { isInOrder } from '#model/releases/is-in-order.ts';
import { isTrial, site } from '#model/site.ts';
import { printedPairs, sheetFiles } from '#publish/sheet-files.ts';
import type { Language } from '#text/languages.ts';
import { chartVersion, citedVersion, imageVersion, numbersVersion, pageVersion } from './page-version.ts';
import { printedSheets } from './printed-sheets.ts';
import { shareCard } from './share-cards.ts';

/**
 * What a page is made of besides the program and its own address: while its key stays, so do its bytes, and no build makes it again. That is its
 * own version, which names the release since which nothing has changed that it shows, and what pages read beside the tables: the day of the
 * record, its releases with the reasons for changes, what machines saw of the sources, the ground of the map, the order of the rows.
 * node scripts/bench/reuse-proof.ts looks for changes that a key does not tell.
 */
export const pageKey = (...shown: readonly string[]) => keyOf(shown.map(pageVersion));

/** The same of the picture of a chart. */
export const chartKey = (path: string) => keyOf([chartVersion(path)]);

/** The same of the numbers of a chart, and of a frame: they tell sums to the som that the picture rounds. */
export const numbersKey = (path: string) => keyOf([chartVersion(path), numbersVersion(path)]);

/** The same of what only the program tells. */
export const programKey = 'program';

/** The same of a sheet for a hearing, which shows what the page of its record does, and leads to files of itself where somebody has made them. */
export const sheetKey = (path: string, home: string) =>
  keyOf([
    citedVersion(home),
    printedPairs.map((pair) => sheetFiles(printedSheets, { path, pair, version: site.version.hash })),
  ]);

/** The same of a share image, which shows its words, its version, and the map. */
export function shareKey(image: string, language: Language) {
  const { kicker, title, figures, lit } = shareCard(image, language);
  return keyOf([imageVersion(image), citedVersion('map/'), kicker, title, figures, lit && [...lit]]);
}

const keyOf = (shown: unknown) => `${beside} ${sumOf(shown)}`;

const sumOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

const { releases, changes, 'source-checks': checks } = site.dataset;
const beside = sumOf([
  site.release,
  isTrial,
  [releases, changes, checks],
  site.boundaries,
  isInOrder(site.released) || site.version,
]);
