import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStyle } from '#charts/inline-styles.ts';
import { dataAddress, frameStyle, frozenCode, liveCode, standalone } from '#charts/standalone.ts';
import { picture, svg } from '#charts/svg.ts';

const style = readStyle(
  readFileSync('src/styles/tokens.css', 'utf8') + frameStyle + readFileSync('src/charts/charts.css', 'utf8'),
);
const chart = picture(
  { name: 'x', title: 'X', width: 360, height: 40 },
  svg`<rect class="bar mark-known" width="200" height="20"/>`,
);
const options = {
  style,
  language: 'ky',
  subject: 'Каракол',
  title: 'Берилген гранттар жылдар боюнча',
  sentence: 'Суммалар 2019-жыл үчүн гана белгилүү: 100 % өлчөнгөн «төрт» & ң.',
  lines: ['Булак: Эмгек министрлиги.', '«Ачык заказ», CC BY 4.0. Маалыматтын версиясы: 2026-ж. 22-ноябрь (abcdef12).'],
  address: 'https://achyk-zakaz.example/ky/places/karakol/',
};
const sheet = standalone(chart, options);

test('a standalone picture carries finding, sentence, source, licence, version and address', async () => {
  expect(sheet.text).toContain(`<title>${options.subject}: ${options.title}</title>`);
  const shown = [...sheet.text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line).join(' ');
  for (const part of [options.subject, options.title, 'Эмгек министрлиги', 'CC BY 4.0', 'abcdef12', options.address])
    expect(shown).toContain(part);
  await expect(sheet.text).toMatchFileSnapshot('snapshots/standalone.svg');
});

test('a standalone picture needs no style sheet and loads nothing', () => {
  expect(sheet.text).not.toMatch(/class=|style|var\(|url\(|href/);
});

test('an address made of a picture is read back as that picture', () => {
  const address = dataAddress(sheet.text);
  expect(address).not.toMatch(/["<>&#\n]/);
  const text = decodeURIComponent(address.replace('data:image/svg+xml,', ''));
  expect(text).toContain('100 % өлчөнгөн «төрт» &amp; ң.');
  expect(text.replace(/[\s'"]/g, '')).toBe(sheet.text.replace(/[\s'"]/g, ''));
});

test('frozen code names nothing that could be asked of this site but the link to the page', () => {
  const code = frozenCode(
    { ...sheet, src: dataAddress(sheet.text) },
    { ...options, title: `${options.subject}: ${options.title}` },
  );
  expect([...code.matchAll(/(?:src|href)="([^"]{0,30})/g)].map(([, address = '']) => address)).toEqual([
    'data:image/svg+xml,%3Csvg xmln',
    'https://achyk-zakaz.example/ky',
  ]);
  for (const part of ['alt="Каракол', 'Эмгек министрлиги', 'CC BY 4.0', 'abcdef12']) expect(code).toContain(part);
});

test('live code is a frame with a name and a height', () => {
  expect(liveCode({ address: 'https://a.example/ky/embed/x/', title: '«А» & "Б"', height: 420 })).toMatchInlineSnapshot(
    `"<iframe src="https://a.example/ky/embed/x/" title="«А» &amp; &quot;Б&quot;" loading="lazy" width="100%" height="420" style="border:0"></iframe>"`,
  );
});
