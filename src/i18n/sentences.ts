import { columnsOf } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';
import { changeSentenceWords, changeWords, rowNouns } from './changes/change-words.ts';
import { date, list, moment, money, plural } from './format.ts';
import { gapWords } from './gap-words.ts';
import { placeWords } from './place-words.ts';
import { requestLetter } from './request-letter.ts';
import { words, type Words } from './words.ts';

/** A sentence that the site makes, with sample values: for those who read the language, not for the site. */
export interface Sentence {
  /** Where its words stand: `charts.flowTitle`. */
  key: string;
  /** The numbers that it was made with: «3 / 5». */
  case: string;
  text: string;
}

/** Counts whose words differ in one of the languages. */
const sampleCounts = [1, 2, 3, 5, 11, 21, 100] as const;

/** Parts of a whole: none, one, two, few, many, all. */
const parts: readonly (readonly [part: number, all: number])[] = [
  [0, 1],
  [1, 1],
  [0, 3],
  [1, 3],
  [3, 3],
  [2, 5],
  [7, 28],
  [11, 21],
  [21, 100],
  [100, 121],
  [471, 487],
];

interface Samples {
  language: Language;
  place: string;
  group: string;
  groups: readonly string[];
  /** Titles, names of organizations. */
  names: readonly string[];
  kind: string;
  /** Sums: unknown, small, large. */
  sums: readonly string[];
  days: readonly string[];
  count: (n: number, what: keyof Words['counts']) => string;
}

type Made = readonly (readonly [of: string | number, text: string])[];
type Make = (words: Words, samples: Samples) => Made;

const each = (make: (n: number) => string): Made => sampleCounts.map((n) => [n, make(n)]);
const eachOf = (counts: readonly number[], make: (n: number) => string): Made => counts.map((n) => [n, make(n)]);
const eachPart = (make: (part: number, all: number) => string): Made =>
  parts.map(([part, all]) => [`${part} / ${all}`, make(part, all)]);
/** Cases in which something is known and something is not. */
const eachShare = (make: (part: number, all: number) => string): Made =>
  parts.filter(([part, all]) => part > 0 && part < all).map(([part, all]) => [`${part} / ${all}`, make(part, all)]);
/** Cases of a whole of several, of which at least one is meant. */
const eachOfMany = (make: (part: number, all: number) => string): Made =>
  parts.filter(([part, all]) => part > 0 && all > 1).map(([part, all]) => [`${part} / ${all}`, make(part, all)]);
const eachSum = ({ sums }: Samples, make: (sum: string) => string): Made => sums.map((sum) => [sum, make(sum)]);

/** Cases in which something is known: of one, of some, of all. */
const eachKnown = (make: (part: number, all: number) => string): Made =>
  parts.filter(([part]) => part > 0).map(([part, all]) => [`${part} / ${all}`, make(part, all)]);
/** A sentence with as many sample names in its braces as it has room for. */
const filled = (text: string, count: number, { names, language }: Pick<Samples, 'names' | 'language'>) =>
  text.replace(/\{\w+\}/, () => list(names.slice(0, count), language));
/** What may be unknown: one part, two, all. */
const everyPart = (parts: Readonly<Record<string, string>>, language: Language) => {
  const all = Object.entries(parts).slice(0, 4);
  return [all.slice(0, 1), all.slice(2, 4), all].map(
    (some) =>
      [
        some.map(([key]) => key).join(', '),
        list(
          some.map(([, text]) => text),
          language,
        ),
      ] as const,
  );
};

/** Every sentence with a number, a sum, a name or a day in it, in all its cases. */
const made: Readonly<Record<string, Make>> = {
  'common.allOf': ({ common }, s) => each((n) => common.allOf(s.count(n, 'calls'))).slice(1),
  'common.ownUnknown': ({ common }, s) =>
    each((n) => common.ownUnknown(s.sums[1] ?? '', s.count(n, 'projects'))).slice(1),
  'home.moneyNote': ({ home }) => eachShare(home.moneyNote),
  'home.outcomesNote': ({ home }) => each((n) => home.outcomesNote(n, 'projects')),
  'home.wholeNote': ({ home }) => each((n) => home.wholeNote(n, 'grants')),
  'home.noneNote': ({ home }) => each((n) => home.noneNote(n, 'grants')),
  'home.recipientsNote': ({ home }) => each(home.recipientsNote),
  'home.regionsNote': ({ home }) => each(home.regionsNote),
  'home.municipalitiesNote': ({ home }) => each(home.municipalitiesNote),
  'places.summary': ({ places }, s) =>
    each((n) => places.summary(s.place, s.count(n, 'projects'), s.sums.at(-1) ?? '')),
  'places.summaryNoMoney': ({ places }, s) => each((n) => places.summaryNoMoney(s.place, s.count(n, 'projects'))),
  'places.summaryCallsOnly': ({ places }, s) => each((n) => places.summaryCallsOnly(s.place, s.count(n, 'calls'))),
  'places.summaryBudgetOnly': ({ places }, { place }) => [['', places.summaryBudgetOnly(place)]],
  'places.silent': ({ places }, { place }) => [['', places.silent(place)]],
  'answers.projects': ({ answers }, s) => [
    ...eachOf([1, 2, 3], (n) => filled(answers.projects(answers.where.city, n, false), n, s)),
    ...eachOf([5, 9, 11, 21, 100], (n) => filled(answers.projects(answers.where.region, n, true), 3, s)),
  ],
  'answers.groups': ({ answers }, s) =>
    eachOf([11, 21, 100], (n) => filled(answers.groups(answers.where.country, n), 3, { ...s, names: s.groups })),
  'answers.calls': ({ answers }, s) => [
    ...eachOf([1, 2, 3], (n) => filled(answers.calls(answers.where.aimak, n, false), n, s)),
    ...eachOf([5, 11, 21, 100], (n) => filled(answers.calls(answers.where.district, n, true), 3, s)),
  ],
  'answers.promised': ({ answers }, s) => [
    ...eachOf([1, 2, 3], (n) => filled(answers.promised(answers.where.other, n, false), n, s)),
    ...eachOf([5, 11, 21, 100], (n) => filled(answers.promised(answers.where.other, n, true), 3, s)),
  ],
  'answers.recipients': ({ answers }, s) => [
    ...eachKnown((known, all) => filled(answers.recipients(known, all, known, known > 3), Math.min(known, 3), s)),
    ['2 / 7, 1', filled(answers.recipients(2, 7, 1, false), 1, s)],
    ['3 / 3, 1', filled(answers.recipients(3, 3, 1, false), 1, s)],
    ['21 / 21', filled(answers.recipients(21, 21, 21, true), 3, s)],
  ],
  'answers.awarded': ({ answers }, { sums }) => [
    ...eachKnown((known, all) => answers.awarded(sums[1] ?? '', known, all)),
    ['≈', answers.awarded(sums[2] ?? '', 3, 3)],
  ],
  'answers.shared': ({ answers }, { sums }) => each((n) => answers.shared(sums[1] ?? '', n)).slice(1),
  'answers.outcome': ({ answers }) => eachKnown((known, all) => `${answers.outcome(known, all)}.`),
  'answers.unknown': ({ answers }, { language }) =>
    everyPart(answers.parts, language).map(([parts, text]) => [parts, answers.unknown(text)]),
  'answers.rest': ({ answers }, { language }) =>
    everyPart(answers.parts, language).map(([parts, text]) => [parts, answers.rest(text)]),
  'answers.customer': ({ answers }, s) => [
    ...eachOf([1, 2, 3], (n) => filled(answers.customer(n, false), n, s)),
    ...eachOf([5, 11, 21, 100], (n) => filled(answers.customer(n, true), 3, s)),
  ],
  'answers.recipient': ({ answers }, s) => [
    ...eachOf([1, 2, 3], (n) => filled(answers.recipient(n, false), n, s)),
    ...eachOf([5, 11, 21, 100], (n) => filled(answers.recipient(n, true), 3, s)),
  ],
  'answers.announced': ({ answers }) => each(answers.announced),
  'answers.named': ({ answers }, { language }) => {
    const papers = Object.values(answers.papers);
    return [1, 2, papers.length].map((n) => [n, answers.named(list(papers.slice(0, n), language))]);
  },
  'answers.namedIn': ({ answers }, { language }) =>
    [1, 2].map((n) => [n, answers.namedIn(list(Object.values(answers.papers).slice(0, n), language))]),
  'answers.all': ({ answers }) => each(answers.all).slice(1),
  'answers.sumFor': ({ answers }, { sums }) => each((n) => answers.sumFor(sums[1] ?? '', n)).slice(1),
  'answers.without': ({ answers, common }) => [['', answers.without(common.known)]],
  'grants.chainTitle': ({ grants }) => [0, 1, 3, 6, 9].map((known) => [`${known} / 9`, grants.chainTitle(known, 9)]),
  'grants.moneySentence': ({ grants }, s) => eachSum(s, (sum) => grants.moneySentence(sum, sum, sum)),
  'data.firstNote': ({ data }) => eachOfMany(data.firstNote),
  'gaps.lookupsNote': ({ gaps }, s) => each((n) => gaps.lookupsNote(s.count(n, 'lookups'))),
  'gaps.placesAbolished': ({ gaps }) => each(gaps.placesAbolished),
  'charts.moneySentence': ({ charts }, { language }) =>
    eachOf([2, 3, 5, 11, 21, 100], (n) => charts.moneySentence('2011', '2025', plural(n, charts.figures, language))),
  'charts.moneySentenceOne': ({ charts }, { language }) =>
    each((n) => charts.moneySentenceOne('2019', plural(n, charts.figures, language))),
  'charts.moneyOnly': ({ charts }, s) => eachSum(s, (sum) => charts.moneyOnly(sum, s.kind, '2019')),
  'charts.moneyMost': ({ charts }, s) => eachSum(s, (sum) => charts.moneyMost(sum, s.kind, '2019', '')),
  'charts.moneyDisputed': ({ charts }) => [['', charts.moneyDisputed]],
  'charts.moneyGaps': ({ charts }) => [['', charts.moneyGaps('2011–2013, 2018')]],
  'charts.grantsUnknown': ({ charts }, { language }) => each((n) => plural(n, charts.grantsUnknown, language)),
  'charts.among': ({ charts }) => each(charts.among),
  'charts.timelineSentence': ({ charts }) => each(charts.timelineSentence),
  'charts.timelineLast': ({ charts }, { days }) => days.map((day) => [day, charts.timelineLast(day)]),
  'charts.lanesSentence': ({ charts }) => each(charts.lanesSentence),
  'charts.coverageSentence': ({ charts }) => [
    ['', charts.coverageSentence('2019', '2011, 2012')],
    ['0', charts.coverageSentence('2019', charts.coverageNoEmpty)],
  ],
  'charts.coverageFinding': ({ charts }) => eachOfMany(charts.coverageFinding),
  'charts.flowTitle': ({ charts }) =>
    (
      [
        [1, 1, 1, 0],
        [3, 3, 1, 0],
        [5, 0, 2, 1],
        [136, 74, 3, 21],
      ] as const
    ).map(([all, amount, paid, result]) => [
      `${all}: ${amount} / ${paid} / ${result}`,
      charts.flowTitle(all, amount, paid, result),
    ]),
  'charts.flowUnpaid': ({ charts }) => each(charts.flowUnpaid),
  'charts.groupsMost': ({ charts }, { group }) => each((n) => charts.groupsMost(group, n)),
  'charts.groupsEven': ({ charts }, { groups }) =>
    [2, 3, 4, 5].map((n) => [n, charts.groupsEven(groups.slice(0, n), n)]),
  'charts.sizesUnknown': ({ charts }) => eachOfMany(charts.sizesUnknown),
  'charts.groupsKnown': ({ charts }) => [['1 / 1', charts.groupsKnown(1, 1)], ...eachOfMany(charts.groupsKnown)],
  'charts.regionsMost': ({ charts }, s) => each((n) => charts.regionsMost(s.place, s.count(n, 'projects'))),
  'charts.regionsSentence': ({ charts }) => [[0, charts.regionsSentence(0)], ...each(charts.regionsSentence)],
  'charts.perHeadTitle': ({ charts }, s) => [['', charts.perHeadTitle(s.sums[1] ?? '')]],
  'charts.perHeadAmounts': ({ charts }) => eachPart(charts.perHeadAmounts),
  'charts.resultsFinding': ({ charts }) =>
    (
      [
        [1, 1, 0],
        [1, 0, 1],
        [1, 1, 1],
        [2, 2, 0],
        [5, 3, 1],
        [12, 12, 12],
      ] as const
    ).map(([all, actual, target]) => [`${all}: ${actual} / ${target}`, charts.resultsFinding(all, actual, target)]),
  'charts.grantUnpaid': ({ charts }, s) => eachSum(s, charts.grantUnpaid).slice(1),
  'charts.grantPaid': ({ charts }, { sums }) => [['', charts.grantPaid(sums[2] ?? '', sums[1] ?? '')]],
  'map.money': ({ map }) => eachOfMany((part, all) => map.money(part, all, 'inside')),
  'map.facts': ({ map }) => eachOfMany((part, all) => map.facts(part, all, 'country')),
  'map.none': ({ map }) => each((n) => map.none(n, 'inside')).filter(([n]) => n !== 1),
  'map.measures.projects.title': ({ map }) => [
    ['0 / 56', map.measures.projects.title(0, 56)],
    ...eachOfMany(map.measures.projects.title),
  ],
  'map.measures.outcomes.title': ({ map }) => [
    ['0 / 56', map.measures.outcomes.title(0, 56)],
    ...eachOfMany(map.measures.outcomes.title),
  ],
  'map.measures.silence.title': ({ map }) => [
    ['0 / 56', map.measures.silence.title(0, 56)],
    ...eachOfMany(map.measures.silence.title),
  ],
  'share.municipalities': ({ share }, { language }) =>
    parts
      .filter(([part]) => part > 0)
      .map(([part, all]) => [
        `${part} / ${all}`,
        `${plural(part, { other: '{n}' }, language)} ${share.municipalities(part, all)}`,
      ]),
  'placeWords.abolished': (_, { language, sums }) => [
    [sums[0] ?? '', placeWords[language].abolished(null)],
    ...['2019-07/2019-12', '2019-07-18', '2018~', '2019']
      .map((day) => moment(day, language, 'when'))
      .map((day) => [day, placeWords[language].abolished(day)] as const),
  ],
  'gapWords.region': (_, { language }) => eachPart(gapWords[language].region),
  'changeWords.counts.added': (_, { language }) => each((n) => plural(n, changeWords[language].counts.added, language)),
  'changeWords.counts.changed': (_, { language }) =>
    each((n) => plural(n, changeWords[language].counts.changed, language)),
  'changeWords.counts.withdrawn': (_, { language }) =>
    each((n) => plural(n, changeWords[language].counts.withdrawn, language)),
  'changeWords.release': (_, { language }) => [['2019-07-18', changeWords[language].release(releaseDay(language))]],
  'changeWords.gone': (_, { language }) =>
    Object.entries(changeWords[language].gone).map(([kind, say]) => [kind, say(releaseDay(language))]),
  'changeSentenceWords.cells': (_, { language, sums }) => {
    const { corrected, changed, filled, emptied, rewritten } = changeSentenceWords[language];
    const label = columnsOf('winners')['amount']?.label[language] ?? '';
    const [, from = '', to = ''] = sums;
    return [
      ['corrected', corrected(label, from, to)],
      ['changed', changed(label, from, to)],
      ['filled', filled(label, to)],
      ['emptied', emptied(label, from)],
      ['rewritten', rewritten(label)],
    ];
  },
  'changeSentenceWords.rows': (_, { language, names: [name = '', other = ''] }) => {
    const { added, withdrawn, merged, renamed } = changeSentenceWords[language];
    const noun = rowNouns.winners[language];
    return [
      ['added', added(noun, name)],
      ['withdrawn', withdrawn(noun, name)],
      ['merged', merged(noun, name, other)],
      ['renamed', renamed(noun, name, 'karakol-2019-1')],
    ];
  },
  requestLetter: (_, s) => letterLines(s).map((line, i) => [i + 1, line]),
};

const releaseDay = (language: Language) => date('2019-07-18', language, 'of');

/** The lines of the request letter, in the languages that have one. */
function letterLines({ language, place }: Samples): string[] {
  if (language === 'en') return [];
  const letter = requestLetter[language]({ body: placeWords[language].bodies.cityHall(place), place, basis: ['…'] });
  return letter.split('\n').filter((line) => line !== '');
}

/** The keys of the sentences that are made, in the order of the dictionary. */
export const sentenceKeys: readonly string[] = Object.keys(made);

/** All sentences of a language in all their cases. */
export function sentences(language: Language): Sentence[] {
  const w = words[language];
  const samples: Samples = {
    language,
    ...names[language],
    kind: w.charts.measures.awarded,
    sums: [
      money(null, language),
      money(400_000, language),
      money(13_900_000, language, { short: true, qualifier: 'about' }),
    ],
    days: [
      date('2019-07/2019-12', language),
      date('2019-07-18', language),
      date('2018~', language),
      date('2019', language),
    ],
    count: (n, what) => plural(n, w.counts[what], language),
  };
  return Object.entries(made).flatMap(([key, make]) =>
    make(w, samples).map(([of, text]): Sentence => ({ key, case: String(of), text })),
  );
}

const names = {
  ky: {
    place: 'Үлгү шаары',
    group: 'жаштар',
    groups: ['жаштар', 'улгайган адамдар', 'балдар', 'мигранттар', 'аялдар'],
    names: ['«Биринчи үлгү»', '«Экинчи үлгү»', '«Үчүнчү үлгү»'],
  },
  ru: {
    place: 'Город-образец',
    group: 'молодёжь',
    groups: ['молодёжь', 'пожилые люди', 'дети', 'мигранты', 'женщины'],
    names: ['«Первый образец»', '«Второй образец»', '«Третий образец»'],
  },
  en: {
    place: 'Sample Town',
    group: 'youth',
    groups: ['youth', 'older people', 'children', 'migrants', 'women'],
    names: ['“First sample”', '“Second sample”', '“Third sample”'],
  },
} satisfies Record<Language, Pick<Samples, 'place' | 'group' | 'groups' | 'names'>>;

/** The sentences of a language as a Markdown table per key, for review. */
export function sentencesInMarkdown(language: Language): string {
  const byKey = Map.groupBy(sentences(language), ({ key }) => key);
  return [...byKey]
    .map(([key, list]) =>
      [`## ${key}`, '', ...list.map((one) => `- ${one.case === '' ? '' : `\`${one.case}\` `}${one.text}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
