import { describe, expect, test } from 'vitest';
import { countryUnits } from '#charts/map-layout.ts';
import { nameSizes, placeTiles, type Tile } from '#charts/map.ts';
import { largestRects } from '#charts/tile-grid.ts';
import { mapCatalogue } from '#figures/samples/maps.ts';
import { toLookAt } from '#test/snapshot.ts';
import { mapFigure, placeMapFigure } from '#figures/map.ts';
import { languages } from '#text/languages.ts';
import { site } from '#model/site.ts';
import { frozen } from '#test/record.ts';

const cases = mapCatalogue.flatMap(({ cases }) => cases);
const href = (path: string) => `/ky/${path}`;
const phone = { width: 328 / 32, height: 11.75 };

test('without tiles there is no map', () => {
  expect(cases.find(({ name }) => name === 'nothing')?.picture('ky')).toBeNull();
});

test.each(cases.filter(({ name }) => name !== 'nothing'))('$name looks as it did', async ({ name, picture }) => {
  await expect(toLookAt(picture('ky'), { nested: true })).toMatchFileSnapshot(`snapshots/maps/${name}.svg`);
});

test('a code without a place is refused', () => {
  const stray: Tile = { key: '41799', label: 'x', name: 'x', state: 'silent', href: '/' };
  expect(() => placeTiles([stray], countryUnits, phone)).toThrowErrorMatchingInlineSnapshot(
    `[Error: tile without a place: 41799]`,
  );
});

test('a piece can be hit with a thumb: a box of 24 pixels fits into each on a phone', () => {
  const sides = countryUnits.map(({ cells }) =>
    Math.max(...largestRects(cells).map(({ cols, rows }) => Math.min(cols * phone.width, rows * phone.height))),
  );
  expect(Math.min(...sides)).toBeGreaterThanOrEqual(24);
});

describe.each(languages)('the maps of the record in %s', (language) => {
  const figures = [
    mapFigure(site, { language, href }),
    ...site.dataset.places
      .filter(({ kind }) => kind === 'region' || kind === 'district')
      .flatMap((place) => placeMapFigure(site, place, { language, href }) ?? []),
  ];

  test('every name is large enough for a phone', () => {
    const sizes = figures.flatMap(({ picture }) =>
      [...(picture?.text ?? '').matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)),
    );
    expect(Math.min(...sizes.filter((size) => size < 13))).toBeGreaterThanOrEqual(nameSizes.narrow.at(-1) ?? 0);
    expect(new Set(figures.map(({ picture }) => picture?.frame.width))).toEqual(new Set([328]));
  });

  test('no name of the country is squeezed into its piece', () => {
    expect(figures[0]?.picture?.text).not.toContain('textLength');
  });

  test('every piece is a link that says its name and its state, and the list has the same places', () => {
    for (const { picture, groups, path } of figures) {
      const links = [
        ...(picture?.text ?? '').matchAll(
          /<a class="felt is-\w+(?: other)?" href="([^"]+)"[^>]*><title>[^<]+, [^<]+<\/title>/g,
        ),
      ].map(([, to]) => to);
      const listed = groups.flatMap(({ states }) =>
        states.flatMap(({ items }) => items.map(({ place }) => href(`places/${place.id}/`))),
      );
      expect(links.sort(), path).toEqual(listed.sort());
    }
  });

  test('the key counts every place once', () => {
    const counts = [
      ...(figures[0]?.picture?.text ?? '').matchAll(/<g class="felt is-\w+">.*?<text[^>]*>(\d+)<\/text>/g),
    ].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(countryUnits.length);
  });
});

test('the title says what the map finds, with the right endings', () => {
  expect(
    languages.map((language) =>
      mapFigure(frozen, { language, href })
        .title.replace(/\d+/g, 'N')
        .replace(/N[а-я]+/, 'N…'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "N район менен шаардын N… гранттын суммасы белгилүү",
      "Суммы грантов известны в N из N районов и городов",
      "Grant amounts are known in N of N districts and cities",
    ]
  `);
});

test('nothing to draw: a municipality has no map of its own', () => {
  expect(
    site.dataset.places
      .filter(({ kind }) => kind === 'aiyl-aimak')
      .flatMap((place) => placeMapFigure(site, place, { language: 'ky', href }) ?? []),
  ).toEqual([]);
});

test('with boundaries the site draws them, a place without a shape as a square at its point', () => {
  const boundaries = [
    {
      id: '41702205000000',
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [78, 41],
            [78, 43],
            [80, 43],
            [80, 41],
            [78, 41],
          ],
        ],
      },
    },
  ];
  const figure = mapFigure({ ...frozen, boundaries }, { language: 'en', href });
  expect(figure.picture?.frame.name).toBe('map geography');
  expect(figure.wide).toBeNull();
  expect(figure.note).not.toBe(mapFigure(frozen, { language: 'en', href }).note);
  expect(figure.picture?.text.match(/<a class="felt/g)).toHaveLength(countryUnits.length);
});
