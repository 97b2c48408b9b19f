import { fileRule } from '../rule.ts';

/** Text is UTF-8; what else arrives is read all the same, so that other findings show. */
export const fileEncoding = fileRule('file-encoding', 'error', function* ({ encoding }) {
  if (encoding === 'windows-1251' || encoding === 'utf-16')
    yield { value: encoding === 'utf-16' ? 'UTF-16' : 'Windows-1251' };
});
