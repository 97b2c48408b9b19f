import { codelists, codesOf } from '#schemas/codelists.ts';
import { tableNames } from '#schemas/index.ts';
import type { Joined } from '#model/join.ts';

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
  'publishers',
  'maintainers',
  'corrections',
  'privacy',
  'accessibility',
  'licence',
];

/** The pages that exist in every language, as paths below the language with a slash at the end; the empty path is the front page. */
export function pagePaths({ dataset }: Joined): string[] {
  return [
    '',
    ...section(
      'places',
      dataset.places.map(({ id }) => id),
    ),
    ...section(
      'grants',
      dataset.winners.map(({ id }) => id),
    ),
    ...section(
      'calls',
      dataset.calls.map(({ id }) => id),
    ),
    ...section(
      'organizations',
      dataset.organizations.map(({ id }) => id),
    ),
    ...section('groups', codesOf(codelists.targetGroups)),
    ...section('data', tableNames),
    'gaps/',
    'gaps/names/',
    'history/',
    'sources/',
    ...prosePaths.map((page) => `${page}/`),
  ];
}

const section = (name: string, ids: readonly string[]) => [`${name}/`, ...ids.map((id) => `${name}/${id}/`)];
