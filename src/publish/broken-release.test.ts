import { expect, test } from 'vitest';
import { brokenRelease } from './broken-release.ts';
import { sha256Of } from './checksums.ts';
import { releaseRowHash } from './release-row.ts';

const bytes = new TextEncoder().encode('tables');
const row = (id: string, previous: string | null) => ({
  ...{ id, date: id, code: 'aaaaaaaa', sha256: sha256Of(bytes), previous },
  ...{ rows: 1, added: 0, changed: 0, withdrawn: 0, title_ky: id, title_ru: id, title_en: id },
});
const first = row('2026-01-01', null);
const second = row('2026-02-01', releaseRowHash(first));
const file = (version: string, content = bytes) => ({ file: `${version}.zip`, version, bytes: content });

test('a chain of releases with their files holds, with or without the files', () => {
  expect(brokenRelease({ releases: [first, second], files: [file('2026-01-01'), file('2026-02-01')] })).toBeNull();
  expect(brokenRelease({ releases: [first, second], files: [] })).toBeNull();
});

test('a row that was edited and a file that was exchanged are found', () => {
  expect(brokenRelease({ releases: [{ ...first, title_en: 'x' }, second], files: [] })).toBe('2026-02-01');
  const other = file('2026-02-01', new TextEncoder().encode('others'));
  expect(brokenRelease({ releases: [first, second], files: [other] })).toBe('2026-02-01');
});
