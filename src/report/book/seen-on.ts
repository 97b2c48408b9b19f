import { bookWords } from '#i18n/book-words.ts';
import { pairFor, sheetPath } from '#publish/sheet-pairs.ts';
import type { Language } from '#text/languages.ts';
import type { Spoken } from './entry.ts';

/** Where the words of a file or of a section of the dictionaries are seen: the first rule that fits file and key. */
const rules: readonly (readonly [of: RegExp, path: string | 'everyPage' | 'validator' | 'tables'])[] = [
  [/^content\/\w+\/([\w-]+)\.mdx/, '$1/'],
  [/^src\/i18n\/findings\/(?:ky|ru|en)\.ts .*\.why$/, 'methodology/'],
  [/^src\/i18n\/findings\//, 'validator'],
  [/^src\/i18n\/book-words/, 'npm run sentences'],
  [/^src\/i18n\/search\/\w+\.ts marks\./, 'everyPage'],
  [/^src\/i18n\/search\/\w+\.ts lists\./, 'search/places/'],
  [/^src\/i18n\/search\//, 'search/'],
  [/^src\/i18n\/\w+\.ts home\./, ''],
  [/^src\/i18n\/\w+\.ts (places|grants|calls|organizations|groups)\./, '$1/…/'],
  [/^src\/i18n\/\w+\.ts (data|gaps|sources)\./, '$1/'],
  [/^src\/i18n\/\w+\.ts history\./, 'how-it-works/'],
  [/^src\/i18n\/\w+\.ts charts\.timeline/, 'places/…/'],
  [/^src\/i18n\/\w+\.ts (?:charts|map)\./, ''],
  [/^src\/i18n\/\w+\.ts embed\./, 'embed/…/'],
  [/^src\/i18n\/\w+\.ts notFound\./, '404.html'],
  [/^src\/i18n\/(?:place-words|request-letter)/, 'places/…/'],
  [/^src\/i18n\/glossary/, 'glossary/'],
  [/^src\/i18n\/signals/, 'signals/'],
  [/^src\/i18n\/(?:hearing-words|letters)/, 'hearing/…/'],
  [/^src\/i18n\/offline-words/, 'offline/'],
  [/^src\/i18n\/stages/, 'how-it-works/'],
  [/^src\/i18n\/(?:style-words|chart-samples)/, 'style/'],
  [/^src\/i18n\/(?:derived|downloads)/, 'data/'],
  [/^src\/i18n\/figures\//, 'grants/'],
  [/^src\/schemas\/codelists/, 'everyPage'],
  [/^src\/schemas\//, 'tables'],
  [/^data\/calls/, 'calls/…/'],
  [/^data\/(?:winners|results)/, 'grants/…/'],
  [/^data\/(?:organizations|roles)/, 'organizations/…/'],
  [/^data\/events/, 'how-it-works/'],
  [/^data\/duties/, 'law/'],
  [/^data\/sources/, 'sources/'],
  [/^data\//, 'places/…/'],
];

/** Where a text is seen: the address of a page in its language, with … for any one of many, or words. */
export function seenOn({ file, key }: Pick<Spoken, 'file' | 'key'>, language: Language): string {
  const spot = `${file} ${key}`;
  const [of, path = 'everyPage'] = rules.find(([pattern]) => pattern.test(spot)) ?? [];
  if (path === 'everyPage' || path === 'validator' || path === 'tables') return bookWords[language][path];
  if (/^npm|html$/.test(path)) return path;
  if (path.startsWith('hearing/')) return `/${sheetPath(path, pairFor[language])}`;
  const found = of?.exec(spot)?.[1] ?? '';
  return `/${language}/${path.replace('$1', found)}`;
}
