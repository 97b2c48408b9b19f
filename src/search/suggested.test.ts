import { expect, test } from 'vitest';
import { emptyDataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import { frozen } from '#test/record.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { suggestionKinds, type NameRow, type Names } from './files.ts';
import { namesOf, villagesOf } from './suggested.ts';

const titles = (joined: Pick<typeof frozen, 'dataset'>) => [
  ...joined.dataset.places.map(({ id }) => ({ path: `places/${id}/`, title: 'аталышы — Ачык заказ' })),
  ...joined.dataset.winners.map(({ id }) => ({ path: `grants/${id}/`, title: 'аталышы — Ачык заказ' })),
  { path: 'places/', title: 'Аймактар' },
];

test('of a few names all stand in one file, without what the title of the page adds', () => {
  const [[, names] = [], ...more] = namesOf(frozen, { language: 'ru', titles: titles(frozen) });
  const { rows, grants } = names as Names;
  const karakol = rows.find(([path]) => path === 'places/karakol/');
  expect([grants, more]).toEqual([true, []]);
  expect(karakol?.[3]).toBe('город Каракол');
  expect(rows.every(([, kind]) => suggestionKinds[kind] !== undefined)).toBe(true);
});

test('a place comes with the areas that it lies in, whatever its id is spelt like', () => {
  const places = (
    [
      ['kg', 'country', null],
      ['issyk-kul-region', 'region', 'kg'],
      ['issyk-kul-district', 'district', 'issyk-kul-region'],
      ['cholpon-ata', 'district-city', 'issyk-kul-district'],
      ['tamchy', 'aiyl-aimak', 'issyk-kul-district'],
    ] as const
  ).map(([id, kind, parent]) => sampleRecord('places', { id, kind, parent, status: 'current', name_ky: id }));
  const joined = join({ ...emptyDataset(), places });
  const [[, names] = []] = namesOf(joined, { language: 'ky', titles: titles(joined) });
  const { rows, areas } = names as Names;
  expect(areas).toEqual([
    ['issyk-kul-district', 1],
    ['issyk-kul-region', -1],
  ]);
  expect(rows.map(([path, kind, area]) => [path, suggestionKinds[kind], areas[area]?.[0]])).toEqual([
    ['places/kg/', 'places', undefined],
    ['places/issyk-kul-region/', 'places', undefined],
    ['places/issyk-kul-district/', 'places', 'issyk-kul-region'],
    ['places/cholpon-ata/', 'places', 'issyk-kul-district'],
    ['places/tamchy/', 'municipalities', 'issyk-kul-district'],
  ]);
});

test('a list is no suggestion', () => {
  const [[, names] = []] = namesOf(frozen, { language: 'ky', titles: titles(frozen) });
  expect((names as Names).rows.map(([path]) => path)).not.toContain('places/');
});

test('of very many grants each stands in the file of the first letters of each of its words', () => {
  const winners = Array.from({ length: 500 }, (_, i) =>
    sampleRecord('winners', {
      id: `g-${i}`,
      title_ky: i === 0 ? 'Улгайгандар борбору' : 'Жаштар',
      status: 'awarded',
      basis: 'explicit',
    }),
  );
  const joined = join({ ...emptyDataset(), winners });
  const [[, names] = [], ...shards] = namesOf(joined, { language: 'ky', titles: titles(joined) });
  expect((names as Names).rows).toEqual([]);
  const holding = shards.filter(([, rows]) => (rows as NameRow[]).some(([path]) => path === 'grants/g-0/'));
  expect(holding).toHaveLength(2);
});

test('a village stands in the file of its first sounds, with the municipality that it leads to', () => {
  const joined = join({
    ...emptyDataset(),
    places: [sampleRecord('places', { id: 'a', kind: 'aiyl-aimak', status: 'current' })],
    villages: [
      sampleRecord('villages', { id: 'v-1', place: 'a', name_ky: 'Кызыл-Туу', name_ru: 'Кызыл-Туу' }),
      sampleRecord('villages', { id: 'v-2', place: 'a', name_ru: 'Кызыл-Туу' }),
    ],
  });
  const all = villagesOf(joined);
  expect(all.length).toBeGreaterThan(0);
  for (const [, villages] of all) expect(villages).toEqual([['places/a/', 'Кызыл-Туу']]);
});
