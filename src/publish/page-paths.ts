import type { Joined } from '#model/join.ts';
import { sectionNames, sections } from './sections.ts';

/** Pages of prose, one folder each. */
export const prosePaths: readonly string[] = [
  'about',
  'how-it-works',
  'law',
  'glossary',
  'methodology',
  'charts',
  'cite',
  'councils',
  'journalists',
  'use-data',
  'publishers',
  'maintainers',
  'corrections',
  'privacy',
  'accessibility',
  'licence',
];

/** The pages of the map of the country, one for every measure. */
const mapPaths = ['map/', 'map/projects/', 'map/outcomes/', 'map/silence/'];

/** The pages that exist in every language, as paths below the language with a slash at the end; the empty path is the front page. */
export function pagePaths(joined: Joined): string[] {
  return [
    '',
    ...sectionNames.flatMap((name) => [`${name}/`, ...sections[name].ids(joined).map((id) => `${name}/${id}/`)]),
    ...joined.dataset.releases.map(({ id }) => `v/${id}/`),
    'history/',
    'offline/',
    ...mapPaths,
    ...prosePaths.map((page) => `${page}/`),
  ];
}
