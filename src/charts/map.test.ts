import { expect, test } from 'vitest';
import { lakes, regionOf, tilePlaces } from '#charts/map-layout.ts';
import { map, placeMap, seams, type Tile, type TileState } from '#charts/map.ts';
import { toLookAt } from '#charts/snapshot.ts';

const short: Record<string, string> = {
  '41708219000000': 'Панфилов', '41708217000000': 'Москва', '41711000000000': 'Бишкек', '41708410000010': 'Кант', '41708400000010': 'Токмок',
  '41707225000000': 'Манас', '41707400000010': 'Талас ш.', '41708420000010': 'Кара-Балта', '41708222000000': 'Сокулук', '41708203000000': 'Аламүдүн',
  '41708206000000': 'Ысык-Ата', '41708223000000': 'Чүй', '41708213000000': 'Кемин', '41702215000000': 'Ысык-Көл', '41702225000000': 'Түп',
  '41707215000000': 'Айтматов', '41707220000000': 'Бакай-Ата', '41707232000000': 'Талас', '41708209000000': 'Жайыл', '41704230000000': 'Жумгал',
  '41704235000000': 'Кочкор', '41702420000010': 'Балыкчы', '41702410000010': 'Каракол', '41703230000000': 'Чаткал', '41703211000000': 'Аксы',
  '41703440000010': 'Кара-Көл', '41703225000000': 'Токтогул', '41704400000010': 'Нарын ш.', '41704245000000': 'Нарын', '41702220000000': 'Тоң',
  '41702210000000': 'Жети-Өгүз', '41702205000000': 'Ак-Суу', '41703204000000': 'Ала-Бука', '41703420000010': 'Таш-Көмүр', '41703430000010': 'Майлуу-Суу',
  '41703223000000': 'Тогуз-Торо', '41704210000000': 'Ак-Талаа', '41704220000000': 'Ат-Башы', '41703215000000': 'Ноокен', '41703207000000': 'Базар-Коргон',
  '41703220000000': 'Сузак', '41703410000010': 'Манас ш.', '41706255000000': 'Өзгөн', '41706246000000': 'Кара-Кулжа', '41706211000000': 'Араван',
  '41721000000000': 'Ош', '41706226000000': 'Кара-Суу', '41705420000010': 'Сүлүктү', '41705410000010': 'Баткен ш.', '41705430000010': 'Кызыл-Кыя',
  '41706242000000': 'Ноокат', '41706207000000': 'Алай', '41705236000000': 'Лейлек', '41705214000000': 'Баткен', '41705258000000': 'Кадамжай', '41706259000000': 'Чоң-Алай',
};
const states: TileState[] = ['silent', 'looked', 'money', 'silent', 'facts', 'looked', 'silent'];
const tiles = tilePlaces.map(({ soate }, index): Tile => ({ soate, label: short[soate] ?? soate, state: states[index % 7] ?? 'silent', href: `/ky/places/${soate}/` }));
const options = {
  id: 'k',
  title: 'Кыргызстандын картасы',
  states: { money: 'суммасы белгилүү', facts: 'факты бар, суммасы жок', looked: 'изделди, табылган жок', silent: 'али изделген жок' },
  regions: [
    { soate: '41702000000000', label: 'Ысык-Көл' }, { soate: '41703000000000', label: 'Жалал-Абад' }, { soate: '41704000000000', label: 'Нарын' },
    { soate: '41705000000000', label: 'Баткен' }, { soate: '41706000000000', label: 'Ош облусу' }, { soate: '41707000000000', label: 'Талас' }, { soate: '41708000000000', label: 'Чүй' },
  ],
};

test('forty districts, fourteen cities, Bishkek and Osh, each once, none on another or on a lake', () => {
  const wet = lakes.flatMap(({ col, row, span }) => Array.from({ length: span }, (_, index) => `${col + index},${row}`));
  expect(tilePlaces).toHaveLength(56);
  expect(new Set(tilePlaces.map(({ soate }) => soate)).size).toBe(56);
  expect(new Set([...wet, ...tilePlaces.map(({ col, row }) => `${col},${row}`)]).size).toBe(56 + wet.length);
});

test('every region is in one piece', () => {
  for (const region of new Set(tilePlaces.map(({ soate }) => regionOf(soate)))) {
    const rest = tilePlaces.filter(({ soate }) => regionOf(soate) === region);
    const reached = rest.splice(0, 1);
    for (const { col, row } of reached) {
      const near = rest.filter((place) => Math.max(Math.abs(place.col - col), Math.abs(place.row - row)) === 1);
      for (const place of near) reached.push(...rest.splice(rest.indexOf(place), 1));
    }
    expect(rest, region).toEqual([]);
  }
});

test('a tile can be hit with a thumb', () => {
  expect(Math.min(...placeMap(tiles, 360).tiles.map(({ width, height }) => Math.min(width, height)))).toBeGreaterThanOrEqual(28);
});

test('regions are parted by a seam, neighbours of one region are not', () => {
  expect(seams([{ soate: '41702205000000', col: 0, row: 0 }, { soate: '41703225000000', col: 1, row: 0 }], 36)).toBe('M36 0v36');
  expect(seams([{ soate: '41702205000000', col: 0, row: 0 }, { soate: '41702225000000', col: 1, row: 0 }], 36)).toBe('');
});

test('a code without a place is refused', () => {
  expect(() => placeMap([{ soate: '41799', label: 'x', state: 'silent', href: '/' }], 360)).toThrowErrorMatchingInlineSnapshot('[Error: tile without a place: 41799]');
});

test('every tile is a link with a name', () => {
  const links = map(tiles, options)?.text.match(/<a href="[^"]+"><title>[^<]+, [^<]+<\/title>/g);
  expect(links).toHaveLength(56);
});

test('without tiles there is no chart', () => {
  expect(map([], options)).toBeNull();
});

test('the whole country', async () => {
  await expect(toLookAt(map(tiles, options))).toMatchFileSnapshot('snapshots/map-country.svg');
});
