import { expect, test } from 'vitest';
import { redirectOf, redirectRules } from './redirect-rules.ts';
import { siteRedirects } from './site-redirects.ts';

test('the old address of a sheet, which is on paper, leads to its page in the pair for the language', () => {
  const rules = redirectRules(siteRedirects());
  const of = (path: string) => redirectOf(path, rules)?.to;
  expect(of('/ky/hearing/karakol/')).toBe('/hearing/karakol/');
  expect(of('/ru/hearing/karakol/')).toBe('/hearing/karakol/#ru-en');
  expect(of('/en/hearing/grants/a-1/')).toBe('/hearing/grants/a-1/#ky-en');
  expect(of('/ky/places/karakol/')).toBeUndefined();
});
