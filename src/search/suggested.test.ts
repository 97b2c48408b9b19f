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
