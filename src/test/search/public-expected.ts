import type { PageColumns } from '#search/files.ts';

/** What the keys of `public-queries.csv` name on this site, `*` standing for any end. The list speaks of a trial site; here is our counterpart. */
const places: Readonly<Record<string, readonly string[]>> = {
  'issyk-kul': ['issyk-kul-region', 'issyk-kul-district'], 'tash-komur': ['tash-kumyr'], chuy: ['chui-region'], 'chuy-r': ['chui-district'], 'naryn-o': ['naryn-region'], 'naryn-r': ['naryn-district'], 'talas-o': ['talas-region'],
  'kyzyl-kyia': ['kyzyl-kiya'], kadamjay: ['kadamjai'], 'kadamjay-r': ['kadamjai-district'], aksy: ['aksy-district'], suluktu: ['sulyukta'], 'jeti-oguz': ['jeti-oguz-district'], 'jalal-abad': ['manas', 'jalal-abad-region'], kochkor: ['kochkor-district', 'kochkor-kochkor'],
};

const deeds = (topic: string) => [`grants/fx-${topic}-*`, `calls/fx-${topic}-*`];
const children = ['groups/children-with-disabilities/', 'groups/people-with-disabilities/', 'grants/national-2016-obereg/', 'grants/kargalyk-2014/', 'grants/sumbula-2014/', 'grants/toguz-bulak-2014/', 'grants/national-2013-jalal-abad-two/', 'grants/union-young-disabled-wood/', 'calls/alamudun-2023-1/', 'calls/kargalyk-2014-1/', 'calls/sumbula-2014-1/', 'calls/toguz-bulak-2014-1/', 'calls/national-2016/', 'calls/national-2012/', 'calls/karakol-2018-1/', 'calls/pilot-2014/', 'organizations/obereg-centre/', 'organizations/union-young-disabled-chui/'];
const safety = ['groups/survivors-of-violence/', 'groups/women/', 'grants/karakol-2019-women/', 'grants/karakol-2019-both/', 'grants/tendesh-support/', 'grants/crisis-centres-2022-ten/', 'grants/national-2025-chance/', 'calls/karakol-2019-2/', 'calls/national-2022-awareness/', 'calls/national-2025-labour/', 'grants/national-2025-labour-27/', 'organizations/chance-crisis-centre/', 'organizations/tendesh/', 'organizations/ulukman-daryger/', ...deeds('violence')];

const topics: Readonly<Record<string, readonly string[]>> = {
  waste: ['calls/batken-2018-1/', 'grants/batken-2018/'],
  teens: ['groups/teenagers/', 'groups/youth/', 'groups/children-in-need/', 'grants/kochkor-ata-2018/', 'calls/kochkor-ata-2018-1/', 'calls/national-2014/', 'grants/national-2014-seven-centres/', 'grants/national-2015-nookat/'],
  'disabled-children': children,
  women: safety,
  violence: [...safety, ...deeds('women')],
  homeless: ['groups/homeless/', 'calls/karakol-2018-1/', 'calls/karakol-2019-3/', 'grants/national-2014-seven-centres/', 'calls/national-2014/'],
  elderly: ['groups/elderly/', 'grants/national-2015-ala-buka/', 'grants/national-2015-karakol/', 'grants/national-2015-taldy-suu/', 'calls/national-2015/'],
  preschool: ['groups/pre-school-children/', 'grants/kanysh-kiya-2014-balastan/', 'grants/chatkal-2014-bala-nur/', 'grants/katran-2014-baldar/', 'calls/kanysh-kiya-2014-1/', 'calls/chatkal-2014-1/', 'calls/katran-2014-1/', 'calls/pilot-2014/'],
  migrants: ['groups/children-of-migrants/', 'grants/karakol-2019-migrants/', 'grants/karakol-2019-both/', 'calls/karakol-2019-1/', 'organizations/baldarga-tirek/', 'organizations/ministry-labour-social-security-migration/'],
};

const pages: Readonly<Record<string, readonly string[]>> = {
  'what-is': ['how-it-works/', 'about/', 'glossary/'],
  'law-2017': ['law/'],
  ministry: ['organizations/ministry-labour-social-development/'],
  councils: ['councils/'],
  data: ['data/', 'data/winners/', 'grants/', 'publishers/'],
  apply: ['how-it-works/', 'glossary/', 'publishers/', 'maintainers/'],
  dpi: ['organizations/dpi/'],
};

const words: Readonly<Record<string, readonly string[]>> = { аялдар: ['organizations/fx-ngo-2/', 'groups/women/'], 'Ак-Булак': ['organizations/fx-ngo-1/', 'places/*ak-bulak*', 'grants/fx-*', 'calls/fx-*'] };

/** All paths that satisfy an expression such as `topic:waste & place:batken|topic:library`. */
export function expectedPaths(expression: string, paths: readonly string[], columns: PageColumns): string[] {
  const any = expression.split('|').map((all) => all.split('&').map((one) => one.trim()));
  return paths.filter((path, i) => any.some((all) => all.every((one) => holds(one, { path, number: i, inAll: all.length > 1 }, columns))));
}

function holds(key: string, { path, number, inAll }: { path: string; number: number; inAll: boolean }, { years, amount }: PageColumns) {
  const [kind = '', name = ''] = key.split(/:(.*)/s);
  const fits = (patterns: readonly string[]) => patterns.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(path));
  if (kind === 'place') return (places[name] ?? [name]).some((id) => path === `places/${id}/` || (inAll && isIn(path, id, number)));
  if (kind === 'topic') return fits([...(topics[name] ?? []), ...deeds(name)]);
  if (kind === 'page') return fits(pages[name] ?? []);
  if (kind === 'ngo-word') return fits(words[name] ?? []);
  if (kind === 'year') return years[number]?.includes(Number(name)) ?? false;
  if (kind === 'amount') return amount[number] === Number(name) || (Number(name) === 400_000 && path.startsWith('grants/karakol-2019-'));
  return kind === 'no' && path === 'grants/fx-teens-1/';
}

/** Which deeds lie in a place is read from their page: a fixture names the place in its facts only. */
let placeOf: (path: string) => string | null = () => null;
export const setPlaces = (find: typeof placeOf) => (placeOf = find);
const isIn = (path: string, id: string, _number: number) => placeOf(path) === id;
