import { expect, test } from 'vitest';
import { figureAt, placeScope, type FigureKey } from '#model/derived/index.ts';
import { placeView } from '#model/place-view.ts';
import { comparedKinds, type ComparedSubject } from '#publish/compare-file.ts';
import { frozen as record } from '#test/record.ts';
import { comparedFigures } from './compared.ts';
import { comparedKeys, comparedSubjects } from './compared-subjects.ts';

const href = (path: string) => `/ru/${path}`;
const drawn = (ids: readonly string[]) => {
  const subjects = comparedSubjects(record, 'places', 'ru').filter(({ id }) => ids.includes(id));
  return comparedFigures({ subjects, keys: comparedKeys('places', 'ru'), language: 'ru', href });
};

test('every figure of a comparison is the one that is derived, as exact and out of as much', () => {
  for (const kind of comparedKinds)
    for (const { scope, figures } of comparedSubjects(record, kind, 'ky'))
      for (const [key, { value, qualifier = 'exact', outOf = null }] of Object.entries(figures)) {
        const derived = figureAt(record, key as FigureKey, scope);
        expect([scope, key, value, outOf]).toEqual([scope, key, derived?.value, derived?.outOf]);
        if (value !== null) expect(qualifier).toBe(derived?.qualifier);
      }
});

test('every place, organization and year of the record can be chosen', () => {
  const ids = comparedKinds.map((kind) => comparedSubjects(record, kind, 'en').map(({ id }) => id));
  expect(ids[0]).toEqual(record.dataset.places.map(({ id }) => id));
  expect(ids[1]).toEqual(record.dataset.organizations.map(({ id }) => id));
  expect(ids[2]?.every((id) => /^\d{4}$/.test(id))).toBe(true);
});

test('a silent place has no figures but those of its municipalities, and no years', () => {
  const silent = record.dataset.places.filter((place) => placeView(record, place).silent).map(({ id }) => id);
  const subjects = comparedSubjects(record, 'places', 'ky').filter(({ id }) => silent.includes(id));
  expect(subjects.length).toBeGreaterThan(0);
  for (const { figures, years } of subjects) {
    expect(Object.keys(figures).filter((key) => key !== 'municipalities-recorded')).toEqual([]);
    expect(years).toBeUndefined();
  }
});

test('a place says what it is, where it lies and how many live there', () => {
  const [karakol] = comparedSubjects(record, 'places', 'ru').filter(({ id }) => id === 'karakol') as [ComparedSubject];
  expect(karakol.about).toContain('Иссык-Кульская область');
  expect(karakol.within).toEqual(['issyk-kul-region', 'kg']);
  expect(karakol.scope).toBe(placeScope(record.placesById.get('karakol') as never));
});

test('the charts of a comparison have one bar for each, and what is not known is hatched', () => {
  const [projects] = drawn(['karakol', 'balykchy']);
  expect(projects?.path).toBe('compare/projects');
  expect(projects?.table.rows).toHaveLength(2);
  expect(projects?.table.rows.some(([, value]) => value === 'неизвестно')).toBe(true);
  expect(projects?.picture?.text).toContain('mark-unknown');
  expect(projects?.picture?.text).toContain('mark-known');
});

test('where nothing is known of any of them there is no chart', () => {
  expect(drawn(['balykchy'])).toEqual([]);
});
