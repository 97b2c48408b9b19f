import { expect, test } from 'vitest';
import { numbersIn, publishedValues, wrongFigures } from './figure-checks.ts';
import { readPage } from '../read-page.ts';

const published = publishedValues(
  'key,scope,value\nawarded,nation,50676300\ngrants,nation,28\nawarded,places/naryn,\noutcomes-known,places/naryn,0\n',
);
const wrong = (body: string, lang = 'ru') => {
  const html = `<!doctype html><html lang="${lang}"><head><title>x</title></head><body>${body}</body></html>`;
  return [...wrongFigures(readPage(`${lang}/index.html`, html), published)];
};
const total = (words: string, value = '50676300') =>
  `<dl class="totals"><div><dt>x</dt><dd class="big"><span data-figure="awarded" data-scope="nation" data-value="${value}">${words}</span></dd></div></dl>`;

test('a page that prints the published figure is fine, written out or rounded, in each language', () => {
  expect(wrong(total('50,7\u00a0млн сомов'))).toEqual([]);
  expect(wrong(total('50\u00a0676\u00a0300\u00a0сомов'))).toEqual([]);
  expect(wrong(total('50,676,300 som'), 'en')).toEqual([]);
  expect(
    wrong('<p data-figure="grants awarded" data-scope="nation" data-value="28 50676300">28 грантов, 50,7 млн</p>'),
  ).toEqual([]);
});

test('a part of a sum that is missing on one page is noticed, in the value and in the words', () => {
  expect(wrong(total('50,3\u00a0млн сомов', '50276300'))).toEqual([
    'ru/index.html: awarded nation is 50276300, published is 50676300',
  ]);
  expect(wrong(total('50,3\u00a0млн сомов'))).toEqual([
    'ru/index.html: awarded nation is 50676300, but the words are «50,3\u00a0млн сомов»',
  ]);
});

test('a page of several languages says a figure in each of them', () => {
  const sheet = (ru: string) => {
    const body = `<p data-figure="grants" data-scope="nation" data-value="28"><i lang="ky">28 грант</i><i lang="ru">${ru}</i></p>`;
    const html = `<!doctype html><html lang="ky"><head><title>x</title></head><body>${body}</body></html>`;
    return [...wrongFigures(readPage('hearing/kg/index.html', html), published)];
  };
  expect(sheet('28 грантов')).toEqual([]);
  expect(sheet('27 грантов')).toEqual(['hearing/kg/index.html: grants nation is 28, but the words are «27 грантов»']);
});

test('a figure that is not published, a total without a key, and a number for what is unknown are noticed', () => {
  expect(wrong('<p data-figure="calls" data-scope="nation" data-value="3">3</p>')).toHaveLength(1);
  expect(wrong('<dl class="totals"><dd class="big"><span>7</span></dd></dl>')).toEqual([
    'ru/index.html: a total that names no figure: 7',
  ]);
  expect(wrong('<p data-figure="awarded" data-scope="places/naryn" data-value="0">0</p>')).toHaveLength(1);
  expect(wrong('<p data-figure="awarded" data-scope="places/naryn" data-value="?">белгисиз</p>')).toEqual([]);
});

test('of nothing known a page says that it is unknown, and no other number', () => {
  const said = (words: string) =>
    wrong(`<p data-figure="outcomes-known" data-scope="places/naryn" data-value="0">${words}</p>`);
  expect(said('неизвестно')).toEqual([]);
  expect(said('7 проектов')).toHaveLength(1);
});

test('numbers are read as their language writes them', () => {
  expect(numbersIn('1\u00a0234,5 и 2019, 2020', 'ru')).toEqual([1234.5, 2019, 2020]);
  expect(numbersIn('1,234.5 and 2019, 2020', 'en')).toEqual([1234.5, 2019, 2020]);
  expect(numbersIn('Seven projects were awarded 2 million', 'en')).toEqual([2, 7]);
});
