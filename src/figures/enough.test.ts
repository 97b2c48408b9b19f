import { expect, test } from 'vitest';
import { words } from '#i18n/words.ts';
import { ifEnough } from './enough.ts';

const picture = { text: '<svg/>', width: 1, height: 1 } as never;
const of = (records: number) => ifEnough(records, { draw: () => ({ picture }), none: 'none', language: 'en' });

test('three records have a chart, fewer have a reason', () => {
  expect(of(3)).toMatchObject({ picture });
  expect(of(2)).toEqual({ picture: null, empty: words.en.charts.tooFew });
  expect(of(0)).toEqual({ picture: null, empty: 'none' });
});
