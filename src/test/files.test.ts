import { resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isHeard } from '#model/brief/briefs.ts';
import { placeView } from '#model/place-view.ts';
import { readRecord } from '#model/read-record.ts';
import { languages } from '#text/languages.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import { filesIn } from '../../scripts/lib/site-size.ts';

/** How many files a record becomes: what a host without charge allows is a number of files. */
const record = readRecord(defaults.data);
const files = filesIn(resolve(inject('out')));
/** The files of each record, by `grants/<id>`; share images and lists of the search are no files of a record. */
const byRecord = Map.groupBy(
  files.filter((file) => !/^(share|..\/search)\//.test(file)),
  (file) => /(grants|places|calls|organizations)\/[a-z0-9-]+(?=[/.])/.exec(file)?.[0] ?? '',
);
const found = ({ id }: { id: string }, collection: string) => (byRecord.get(`${collection}/${id}`) ?? []).sort();
const pages = (collection: string, { id }: { id: string }) =>
  languages.map((language) => `${language}/${collection}/${id}/index.html`);
/** The sheet for a hearing, which holds all languages. */
const sheet = (collection: string, { id }: { id: string }) => `hearing/${collection}/${id}/index.html`;

test('a grant is three pages, one sheet, a CSV and a JSON file', () => {
  for (const grant of record.dataset.winners)
    expect(found(grant, 'grants')).toEqual(
      [
        `data/grants/${grant.id}.csv`,
        `data/grants/${grant.id}.json`,
        ...pages('grants', grant),
        sheet('grants', grant),
      ].sort(),
    );
});

test('a call is three pages and one sheet; so is an organization that a hearing hears, any other has no sheet', () => {
  for (const call of record.dataset.calls)
    expect(found(call, 'calls')).toEqual([...pages('calls', call), sheet('calls', call)].sort());
  for (const organization of record.dataset.organizations)
    expect(found(organization, 'organizations')).toEqual(
      [
        ...pages('organizations', organization),
        ...(isHeard(record, organization) ? [sheet('organizations', organization)] : []),
      ].sort(),
    );
});

test('a place has one sheet, and no sheet stands below a language', () => {
  const { places } = record.dataset;
  const sheets = files.filter((file) => /^hearing\/[^/]+\/index\.html$/.test(file));
  expect(sheets.sort()).toEqual(places.map(({ id }) => `hearing/${id}/index.html`).sort());
  expect(files.filter((file) => /^..\/hearing\//.test(file))).toEqual([]);
});

test('a place without any record is three pages, and its data is in the tables', () => {
  const silent = record.dataset.places.filter((place) => placeView(record, place).silent);
  const own = silent.flatMap((place) => found(place, 'places'));
  expect(own.sort()).toEqual(silent.flatMap((place) => pages('places', place)).sort());
});
