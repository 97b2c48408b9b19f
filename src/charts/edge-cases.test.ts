import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { sampleWords } from '#i18n/chart-samples.ts';
import { chartCases } from '#figures/samples/cases.ts';
import { chartCatalogue } from '#figures/samples/catalogue.ts';
import { labelBoxes, overlaps } from '#test/label-boxes.ts';
import { toLookAt } from '#test/snapshot.ts';

/** A phone shows a chart of 360 units on about 328 pixels: this is then 11 of them. */
const smallest = 12;

const drawn = chartCatalogue.flatMap(({ name, cases }) =>
  cases.flatMap((sample) =>
    languages.map((language) => ({ chart: name, name: sample.name, language, picture: sample.picture(language) })),
  ),
);

/** The names of all functions that draw a chart; the map with true boundaries is a sample of maps. */
const charts = globSync('src/charts/*.ts')
  .filter((file) => !/(\.test|\/svg|\/map-geography)\.ts$/.test(file.replaceAll('\\', '/')))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export function (\w+)\(.*\): (?:Map)?Picture \| null/gm)].map(
      ([, name = '']) => name,
    ),
  );
const samples = globSync('src/figures/samples/*.ts').map((file) => readFileSync(file, 'utf8'));

test('every chart is in the catalogue', () => {
  const drawnBy = (name: string) => samples.some((text) => new RegExp(`import \\{ [^}]*\\b${name}\\b`).test(text));
  expect(charts.filter((name) => !drawnBy(name))).toEqual([]);
  expect(charts.length).toBe(chartCatalogue.length);
});

test('every chart of the catalogue has every case', () => {
  for (const { cases } of chartCatalogue) expect(cases.map(({ name }) => name)).toEqual([...chartCases]);
});

test('without data there is no chart, with data there is one that is marked as a sample', () => {
  for (const { name, chart, picture, language } of drawn) {
    if (name === 'nothing') expect(picture, chart).toBeNull();
    if (['usual', 'one', 'huge', 'refund', 'forty', 'long'].includes(name))
      expect(picture?.frame.title, `${chart} ${name}`).toContain(sampleWords[language].title(''));
  }
});

/** Sets the names on its pieces in sizes of its own, which are tested beside it. */
const ownLetters = new Set(['map']);

describe.each(drawn.filter(({ picture }) => picture !== null))(
  '$chart $name $language',
  ({ chart, name, language, picture }) => {
    if (!picture) return;
    const boxes = labelBoxes(picture);

    test.runIf(!ownLetters.has(chart))('no label is outside the picture', () => {
      const { width, height } = picture.frame;
      expect(
        boxes.filter(
          ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 2,
        ),
      ).toEqual([]);
    });

    test.runIf(!ownLetters.has(chart))('no label lies over another', () => {
      expect(overlaps(boxes)).toEqual([]);
    });

    test('no label is too small for a phone and no number is broken', () => {
      const sizes = [...picture.text.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      if (!ownLetters.has(chart)) expect(sizes.filter((size) => size < smallest)).toEqual([]);
      expect(picture.text).not.toMatch(/NaN|Infinity|undefined/);
    });

    test.runIf(language === 'ky')('looks as it did', async () => {
      await expect(toLookAt(picture, { nested: true })).toMatchFileSnapshot(`snapshots/${chart}/${name}.svg`);
    });
  },
);
