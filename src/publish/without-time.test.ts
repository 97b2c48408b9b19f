import { unzipSync, zipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { withoutTime } from './without-time.ts';

const files = { 'a/b.xml': strToU8('<a>one</a>'), 'c.xml': strToU8('<c/>'.repeat(100)) };
const packed = (mtime: string) => zipSync(files, { mtime, comment: 'made-up' });

test('archives of the same files made at different times are the same bytes, and hold the same files', () => {
  const [one, other] = [packed('2020-01-01'), packed('2030-05-05T10:00')].map(withoutTime);
  expect(one).toEqual(other);
  expect(unzipSync(one ?? new Uint8Array())).toEqual(files);
});

test('what is no zip is refused', () => {
  expect(() => withoutTime(strToU8('no archive at all, and longer than its end'))).toThrow('no end of a zip');
});
