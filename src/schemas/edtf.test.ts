// @ts-expect-error: the package ships no types
import edtfReference from 'edtf';
import { expect, test } from 'vitest';
import { isEdtf, readEdtf } from './edtf.ts';

test('a day, a month, a season and a year are read as the days they may mean', () => {
  expect(readEdtf('2018-06-29')).toMatchObject({ first: '2018-06-29', last: '2018-06-29', precision: 'day' });
  expect(readEdtf('2020-02')).toMatchObject({ first: '2020-02-01', last: '2020-02-29', precision: 'month' });
  expect(readEdtf('2014-22')).toMatchObject({ first: '2014-06-01', last: '2014-08-31', precision: 'season' });
  expect(readEdtf('2023-24')).toMatchObject({ first: '2023-12-01', last: '2024-02-29', precision: 'season' });
  expect(readEdtf('2019')).toMatchObject({ first: '2019-01-01', last: '2019-12-31', precision: 'year' });
});

test('marks say approximate, uncertain or both', () => {
  expect(readEdtf('2018-05~')).toMatchObject({ approximate: true, uncertain: false });
  expect(readEdtf('2018?')).toMatchObject({ approximate: false, uncertain: true });
  expect(readEdtf('2018%')).toMatchObject({ approximate: true, uncertain: true });
});

test('an interval has two ends, one of which may be open', () => {
  expect(readEdtf('2013/2015')).toMatchObject({ first: '2013-01-01', last: '2015-12-31', precision: 'interval' });
  expect(readEdtf('../2019-07-18')).toMatchObject({ first: null, last: '2019-07-18' });
  expect(readEdtf('2021~/..')).toMatchObject({ first: '2021-01-01', last: null, approximate: true });
});

test.for([
  '',
  '2019-13',
  '2019-02-29',
  '2019-07-32',
  '2019-7',
  '19',
  '2019/2018',
  '../..',
  '2019-22-01',
  '07.2019',
  '2019-07-18T00:00',
  '2019~~',
  'лето 2014',
])('«%s» is not a date of the subset', (value) => {
  expect(isEdtf(value)).toBe(false);
});

test('what we read, the reference library reads too', () => {
  for (const value of [
    '2019',
    '2019-07',
    '2019-07-18',
    '2018?',
    '2018-05~',
    '2014-22',
    '2013/2015',
    '2019-07/2019-12-31',
  ])
    expect(() => edtfReference(value)).not.toThrow();
});
