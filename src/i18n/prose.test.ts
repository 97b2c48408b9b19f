import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cellOf } from '#model/cell-of.ts';
import { queries, recipes } from '#publish/recipes.ts';
import { site } from '#model/site.ts';
import { exampleCodes } from '#report/examples.ts';
import { labelOfKey } from './label-of-key.ts';
import { glossary } from './glossary.ts';
import { languages } from '#text/languages.ts';

const files = globSync('content/**/*.mdx').sort();
const read = (file: string) => readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
const uses = (text: string) =>
  [...text.matchAll(/<([A-Z]\w*)(?:\s+(\w+)="([^"]*)")?/g)].map(([, name = '', key = '', value = '']) => ({
    name,
    key,
    value,
  }));

const records = {
  grants: site.grantsById,
  calls: site.callsById,
  places: site.placesById,
  organizations: site.organizationsById,
};
const exists: Record<string, (value: string) => boolean> = {
  Figure: (value) => cellOf(site.dataset, value) !== null,
  Record: (value) => records[value.split('/')[0] as keyof typeof records]?.has(value.split('/')[1] ?? '') ?? false,
  Source: (value) => value.split(' ').every((id) => site.sourcesById.has(id)),
  Term: (value) => glossary.some(({ key }) => key === value),
  Finding: (value) => (exampleCodes as string[]).includes(value),
  Count: () => true,
  Label: (value) => languages.every((language) => labelOfKey(value, language) !== undefined),
  HearingCalendar: () => true,
  PlaceSheets: () => true,
  SaidAloud: () => true,
  In: (value) => (languages as readonly string[]).includes(value),
  ChartColumns: () => true,
  CitationForms: () => true,
  Contact: () => true,
  Operator: (value) => ['name', 'imprint'].includes(value),
  PassOn: () => true,
  Recipe: (value) => value in recipes || value in queries,
  Screen: (value) => ['data', 'table', 'gaps', 'grant', 'check', 'mends'].includes(value),
  // Which shapes there are: src/charts/shape.test.ts.
  Shape: () => true,
  Stages: () => true,
  Templates: () => true,
};

test.for(files)('what %s names exists', (file) => {
  for (const { name, value } of uses(read(file))) expect(exists[name]?.(value), `<${name} ${value}>`).toBe(true);
});

test.for(files.filter((file) => file.startsWith('content/ky/')))(
  '%s speaks of the same figures, records, sources and terms in the three languages',
  (file) => {
    const [ky, ...others] = languages.map((language) =>
      uses(read(file.replace('/ky/', `/${language}/`)))
        .map(({ name, value }) => `${name} ${value}`)
        .sort(),
    );
    for (const other of others) expect(other).toEqual(ky);
  },
);

const scales: [RegExp, number][] = [
  [/^\s*(млрд|billion)/i, 1e9],
  [/^\s*(млн|миллион|million)/i, 1e6],
  [/^\s*(миң|тыс|тысяч|thousand)/i, 1e3],
];

/** Numbers written by hand: «43,8 млн», «400 000», «50,000 som»; components, code, addresses, days and numbers of standards left out. */
function handwritten(text: string) {
  const plain = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/\b\d\d\.\d\d\.\d{4}\b|\b[\d.]+-\d{4}\b/g, ' ');
  return [...plain.matchAll(/\d+(?:[  ,.]\d+)*/g)].map(({ 0: digits, index }) => {
    const after = plain.slice(index + digits.length, index + digits.length + 12);
    const scale = scales.find(([word]) => word.test(after))?.[1];
    const value = scale
      ? Number(digits.replace(',', '.').replace(/\s/g, '')) * scale
      : Number(digits.replace(/[  ,.]/g, ''));
    return { written: `${digits}${after}`, value };
  });
}

test('a figure written by hand is noticed', () => {
  expect(handwritten('43,8 млн сом, 400 000 сом, 38 million som').map(({ value }) => value)).toEqual([
    43_800_000, 400_000, 38_000_000,
  ]);
});

// A sum stands in the record and is shown with <Figure>: written by hand it would go on being said after it was corrected.
test.for(files)('no large number is written by hand in %s', (file) => {
  expect(
    handwritten(read(file))
      .filter(({ value }) => value > 9999)
      .map(({ written }) => written),
  ).toEqual([]);
});
