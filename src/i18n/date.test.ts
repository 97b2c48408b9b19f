import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEdtf } from '#schemas/edtf.ts';
import type { DateForm } from './format.ts';
import { date, moment, shortDate, shortMoment } from './format.ts';
import { languages } from '#text/languages.ts';

const inAll = (value: string | null, form?: DateForm) => languages.map((language) => date(value, language, form));

test('a day is written as official texts write it', () => {
  expect(inAll('2017-04-28')).toEqual(['2017-жылдын 28-апрели', '28 апреля 2017 года', '28 April 2017']);
  expect(inAll('2017-04-28', 'of')).toEqual(['2017-жылдын 28-апрелиндеги', '28 апреля 2017 года', '28 April 2017']);
  expect(inAll('2017-04-28', 'when')).toEqual(['2017-жылдын 28-апрелинде', '28 апреля 2017 года', 'on 28 April 2017']);
});

test('each Kyrgyz month takes its own endings', () => {
  const days = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-17`);
  expect(days.map((day) => date(day, 'ky').replace('2025-жылдын 17-', ''))).toEqual([
    'январы',
    'февралы',
    'марты',
    'апрели',
    'майы',
    'июну',
    'июлу',
    'августу',
    'сентябры',
    'октябры',
    'ноябры',
    'декабры',
  ]);
  expect(days.map((day) => date(day, 'ky', 'of').replace('2025-жылдын 17-', ''))).toEqual([
    'январындагы',
    'февралындагы',
    'мартындагы',
    'апрелиндеги',
    'майындагы',
    'июнундагы',
    'июлундагы',
    'августундагы',
    'сентябрындагы',
    'октябрындагы',
    'ноябрындагы',
    'декабрындагы',
  ]);
});

test('a month, a year and a season', () => {
  expect(inAll('2019-07')).toEqual(['2019-жылдын июлу', 'июль 2019 года', 'July 2019']);
  expect(inAll('2019-07', 'when')).toEqual(['2019-жылдын июлунда', 'в июле 2019 года', 'in July 2019']);
  expect(inAll('2019')).toEqual(['2019-жыл', '2019 год', '2019']);
  expect(inAll('2019', 'when')).toEqual(['2019-жылы', 'в 2019 году', 'in 2019']);
  expect(inAll('2014-22')).toEqual(['2014-жылдын жайы', 'лето 2014 года', 'summer 2014']);
  expect(inAll('2014-23', 'when')).toEqual(['2014-жылдын күзүндө', 'осенью 2014 года', 'in autumn 2014']);
});

test('a winter has two years', () => {
  expect(inAll('2014-24')).toEqual(['2014–2015-жылдардын кышы', 'зима 2014–2015 годов', 'winter 2014–2015']);
});

test('«about» and «probably» are said', () => {
  expect(inAll('2019-07~')).toEqual(['болжол менен 2019-жылдын июлу', 'примерно июль 2019 года', 'about July 2019']);
  expect(inAll('2018?')).toEqual(['кыязы, 2018-жыл', 'вероятно, 2018 год', 'probably 2018']);
  expect(inAll('2018?', 'when')).toEqual(['кыязы, 2018-жылы', 'вероятно, в 2018 году', 'probably in 2018']);
  expect(inAll('2018%', 'when')).toEqual([
    'кыязы, болжол менен 2018-жылы',
    'вероятно, примерно в 2018 году',
    'probably about 2018',
  ]);
});

test('years together', () => {
  expect(inAll('2022/2023')).toEqual(['2022–2023-жылдар', '2022–2023 годы', '2022–2023']);
  expect(inAll('2022/2023', 'when')).toEqual(['2022–2023-жылдары', 'в 2022–2023 годах', 'in 2022–2023']);
  expect(inAll('2022~/2023~')).toEqual(['болжол менен 2022–2023-жылдар', 'примерно 2022–2023 годы', 'about 2022–2023']);
});

test('days and months of one year name it once', () => {
  expect(inAll('2015-10-06/2015-10-16')).toEqual([
    '2015-жылдын 6–16-октябры',
    '6–16 октября 2015 года',
    '6–16 October 2015',
  ]);
  expect(inAll('2015-02-18/2015-03-03', 'when')).toEqual([
    '2015-жылдын 18-февралынан 3-мартына чейин',
    'с 18 февраля по 3 марта 2015 года',
    'from 18 February to 3 March 2015',
  ]);
  expect(inAll('2014-08/2014-10')).toEqual([
    '2014-жылдын августунан октябрына чейин',
    'с августа по октябрь 2014 года',
    'August to October 2014',
  ]);
  expect(inAll('2019-07/2019-12-31')).toEqual([
    '2019-жылдын июлунан 31-декабрына чейин',
    'с июля по 31 декабря 2019 года',
    'July to 31 December 2019',
  ]);
});

test('a period over years', () => {
  expect(inAll('2018-06-02/2019-22')).toEqual([
    '2018-жылдын 2-июнунан 2019-жылдын жайына чейин',
    'со 2 июня 2018 года по лето 2019 года',
    '2 June 2018 to summer 2019',
  ]);
  expect(inAll('2018/2019?')).toEqual([
    '2018-жылдан, кыязы, 2019-жылга чейин',
    'с 2018 года, вероятно, по 2019 год',
    '2018 to probably 2019',
  ]);
});

test('open ends', () => {
  expect(inAll('2019/..')).toEqual(['2019-жылдан тартып', 'с 2019 года', 'from 2019']);
  expect(inAll('../2019-05')).toEqual(['2019-жылдын майына чейин', 'по май 2019 года', 'until May 2019']);
  expect(inAll('../2019', 'of')[0]).toBe('2019-жылга чейинки');
});

test('a moment lies by, after or between dates', () => {
  const of = (value: string, form?: DateForm) => languages.map((language) => moment(value, language, form));
  expect(of('../2019-07-18')).toEqual([
    '2019-жылдын 18-июлунан кечикпей',
    'не позднее 18 июля 2019 года',
    'by 18 July 2019',
  ]);
  expect(of('../2019-07-18', 'of')[0]).toBe('2019-жылдын 18-июлунан кечикпеген');
  expect(of('../2014')).toEqual(['2014-жылдан кечикпей', 'не позднее 2014 года', 'by 2014']);
  expect(of('2018/..')).toEqual(['2018-жылы же андан кийин', 'не ранее 2018 года', '2018 or later']);
  expect(of('2018/..', 'when')[2]).toBe('in 2018 or later');
  expect(of('2018-05/2018-06')).toEqual([
    '2018-жылдын майынан июнуна чейинки аралыкта',
    'не ранее мая и не позднее июня 2018 года',
    'between May and June 2018',
  ]);
  expect(of('2013-10/2015?')).toEqual([
    '2013-жылдын октябрынан, кыязы, 2015-жылга чейинки аралыкта',
    'не ранее октября 2013 года и вероятно, не позднее 2015 года',
    'between October 2013 and probably 2015',
  ]);
  expect(of('2019-07-18')).toEqual(languages.map((language) => date('2019-07-18', language)));
});

test('a short moment has a sign for «by» and for «or later»', () => {
  const short = (value: string | null) => languages.map((language) => shortMoment(value, language));
  expect(short('../2019-07-18')).toEqual(['≤\u00a018.07.2019', '≤\u00a018.07.2019', '≤\u00a018 Jul 2019']);
  expect(short('2018/..')).toEqual(['≥\u00a02018', '≥\u00a02018', '≥\u00a02018']);
  expect(short('2018-05/2018-06')).toEqual(['05.2018 – 06.2018', '05.2018 – 06.2018', 'May 2018 – Jun 2018']);
  expect(short(null)).toEqual(languages.map((language) => shortDate(null, language)));
});

test('a period that begins and ends together is one date', () => {
  expect(date('2019/2019', 'ky')).toBe('2019-жыл');
});

test('an unknown date is a word', () => {
  expect(inAll(null)).toEqual(['белгисиз', 'неизвестно', 'unknown']);
  expect(shortDate(null, 'ky')).toBe('белгисиз');
});

test('a text that is no date is a fault of the caller', () => {
  expect(() => date('28.04.2017', 'ky')).toThrowErrorMatchingInlineSnapshot(`[Error: unknown date: 28.04.2017]`);
});

test('a short date has the order day, month, year; English names the month', () => {
  const short = (value: string) => languages.map((language) => shortDate(value, language));
  expect(short('2017-04-28')).toEqual(['28.04.2017', '28.04.2017', '28 Apr 2017']);
  expect(short('2019-07~')).toEqual(['≈\u00a007.2019', '≈\u00a007.2019', '≈\u00a0Jul 2019']);
  expect(short('2018?')).toEqual(['2018?', '2018?', '2018?']);
  expect(short('2019/..')).toEqual(['2019 – …', '2019 – …', '2019 – …']);
  expect(short('2014-22~')).toEqual(['≈\u00a02014-жылдын жайы', '≈\u00a0лето 2014 года', '≈\u00a0summer 2014']);
});

const two = (n: number) => String(n).padStart(2, '0');
const point = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.option(fc.constantFrom(1, 2, 3, 8, 12, 21, 22, 23, 24)),
    fc.option(fc.integer({ min: 1, max: 28 })),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map(
    ([year, month, day, mark]) =>
      [year, ...(month ? [two(month), ...(day && month < 13 ? [two(day)] : [])] : [])].join('-') + mark,
  );
const edtf = fc
  .oneof(
    point,
    fc.tuple(fc.oneof(point, fc.constant('..')), fc.oneof(point, fc.constant('..'))).map((ends) => ends.join('/')),
  )
  .filter(isEdtf);

test('every date of the subset has words in every language and form, and keeps its years', () => {
  fc.assert(
    fc.property(
      edtf,
      fc.constantFrom(...languages),
      fc.constantFrom<DateForm>('name', 'when', 'of'),
      (value, language, form) => {
        const words = date(value, language, form);
        expect(words).not.toMatch(/undefined|NaN| {2}|^\s|\s$|,,/);
        for (const year of value.match(/\d{4}/g) ?? []) expect(words).toContain(year);
      },
    ),
  );
});
