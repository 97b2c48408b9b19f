import { descending } from 'd3';
import { pageSize } from '#components/paths.ts';
import { compare } from '#i18n/format.ts';
import { textIn } from '#i18n/texts.ts';
import { figureOf } from '#model/derived/index.ts';
import { grantYear } from '#model/grant-year.ts';
import { site } from '#model/site.ts';
import { publisherIn, sourceTitle } from '#model/source-text.ts';
import { yearOf } from '#model/year.ts';
import type { Organization } from '#schemas/index.ts';
import { perLanguage, type Language } from '#text/languages.ts';
import { byLetter } from '#text/letters.ts';

const { calls, winners, organizations, sources, results } = site.dataset;

/** Calls, newest first. */
export const callsByDate = [...calls].sort(
  (a, b) =>
    descending(a.year ?? yearOf(a.announced) ?? 0, b.year ?? yearOf(b.announced) ?? 0) || (a.id < b.id ? -1 : 1),
);

/** Grants, newest first; those of an unknown year last. */
export const grantsByDate = [...winners].sort(
  (a, b) => descending(yearOfGrant(a), yearOfGrant(b)) || (a.id < b.id ? -1 : 1),
);

/** How many grants given and received and how many calls name an organization. */
export const recordsNaming = ({ id }: Organization) =>
  (['grants', 'grants-received', 'calls'] as const).reduce(
    (sum, key) => sum + (figureOf(site, key, `organizations/${id}`).value ?? 0),
    0,
  );

const naming = new Map(organizations.map((organization) => [organization, recordsNaming(organization)]));

/** Organizations, those that most records name first, then by name, in each language. */
export const organizationsByRecords = perLanguage((language) => {
  const order = compare(language);
  return [...organizations].sort(
    (a, b) =>
      descending(naming.get(a), naming.get(b)) || order(textIn(a, 'name', language), textIn(b, 'name', language)),
  );
});

/** Sources by the letters of their publishers, in each language. */
export const sourcesByLetter = perLanguage((language) =>
  byLetter(
    sources.map((source) => ({
      ...source,
      name: publisherIn(source, language).value,
      heading: sourceTitle(source, language),
    })),
    language,
  ),
);

/** What came of the work, in numbers, newest first: an output or an outcome, not the capacity of a centre or the size of a commission. */
export const resultsByDate = results
  .filter(({ actual, kind }) => actual !== null && (kind === 'output' || kind === 'outcome'))
  .sort((a, b) => descending(a.as_of ?? '', b.as_of ?? '') || (a.id < b.id ? -1 : 1));

/** The lists that are cut into pages, by the name of their path, with their lengths. */
export const longLists = {
  grants: winners.length,
  calls: calls.length,
  organizations: organizations.length,
  sources: sources.length,
};

/** The rows of one page of a long list; the first page is 1. */
export const pageOf = <T>(rows: readonly T[], number: number) => rows.slice((number - 1) * pageSize, number * pageSize);

/** The page of a long list on which its row stands; the first row is 0. */
export const pageNumberOf = (row: number) => Math.floor(row / pageSize) + 1;

/** The path of a page of a long list. */
export const listPath = (list: keyof typeof longLists, number: number) =>
  number === 1 ? `${list}/` : `${list}/page/${number}/`;

const sourceRows = perLanguage(
  (language) =>
    new Map(sourcesByLetter[language].flatMap(({ entries }) => entries).map(({ id }, row) => [id, row] as const)),
);

/** The path of the entry of a source in the list of all. */
export const sourcePath = (id: string, language: Language) =>
  `${listPath('sources', pageNumberOf(sourceRows[language].get(id) ?? 0))}#s-${id}`;

function yearOfGrant(grant: (typeof winners)[number]) {
  return grantYear(site, grant) ?? 0;
}
