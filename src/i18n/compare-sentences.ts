import { extentOf, rankingOf, type Extent } from '#model/extent.ts';
import { boundOf } from '#model/money.ts';
import type { ComparedFigure, ComparedKey, ComparedSubject, CompareFile } from '#publish/compare-file.ts';
import { filled } from '#text/filled.ts';
import type { Language } from '#text/languages.ts';
import { compareWords, type ComparedNoun, type CompareWords } from './compare-words.ts';
import { someOf } from './kyrgyz-number.ts';
import { list } from './list.ts';
import { moneyOf } from './money.ts';
import { number } from './number.ts';
import { genitive } from './genitive.ts';
import { plural, pluralUnit } from './plural.ts';

/** In what words a comparison is told. */
interface Wording {
  language: Language;
  words: CompareWords['sentences'];
}

/** What a comparison says of one figure of one subject. */
interface Told {
  name: string;
  text: string;
  extent: Extent;
  /** Whether more parts of it are unknown. */
  incomplete: boolean;
}

/** The figures that a sentence tells; the others stand in the table alone. */
const toldKeys: ReadonlySet<string> = new Set([
  'calls',
  'grants-received',
  'projects',
  'awarded',
  'awarded-per-1000',
  'paid',
  'amounts-known',
  'outcomes-known',
  'items-known',
]);

/** How the subjects differ, a sentence for each figure of which at least one of them says something; first, whether one is a part of another. */
export function compareSentences(
  subjects: readonly ComparedSubject[],
  keys: CompareFile['keys'],
  language: Language,
): string[] {
  const wording = { language, words: compareWords[language].sentences };
  const [inner, outer] = nested(subjects) ?? [];
  return [
    ...(inner && outer ? [filled(wording.words.inside, { inner: inner.name, outer: outer.name })] : []),
    ...Object.entries(keys)
      .filter(([key]) => toldKeys.has(key) && subjects.some(({ figures }) => figures[key] !== undefined))
      .map(([key, facts]) => keySentence(subjects, { key, ...facts }, inner !== undefined, wording)),
  ];
}

/** What a figure of a subject is, in words: «кеминде 400 000 сом», «1 из 3 проектов»; null where it is not known. */
export function comparedText(subject: ComparedSubject, key: string, { unit }: ComparedKey, language: Language) {
  const figure = subject.figures[key];
  if (figure === undefined || figure.value === null) return null;
  const words = compareWords[language];
  if (figure.outOf !== undefined) return shareText(figure, nounOf(unit), { language, words: words.sentences });
  if (figure.value === 0 && !isMoney(unit)) return words.noneRecorded;
  return valueText(subject, key, { unit }, language);
}

/** How exact a figure is, with what is unknown of it: the known part of a sum is a lower bound. */
export function boundOfFigure({ figures }: Pick<ComparedSubject, 'figures'>, key: string) {
  const { qualifier = 'exact' } = figures[key] ?? {};
  return boundOf({ amount: null, known: 0, qualifier, unknown: isIncomplete(figures, key) ? 1 : 0 });
}

/** The first subject that lies in another one of them, and that one. */
function nested(subjects: readonly ComparedSubject[]) {
  for (const inner of subjects) {
    const outer = subjects.find(({ id }) => inner.within.includes(id));
    if (outer) return [inner, outer] as const;
  }
  return null;
}

function keySentence(
  subjects: readonly ComparedSubject[],
  figure: ComparedKey & { key: string },
  isNested: boolean,
  wording: Wording,
): string {
  const isShare = subjects.some(({ figures }) => figures[figure.key]?.outOf !== undefined);
  return isShare ? shareSentence(subjects, figure, wording) : rankedSentence(subjects, figure, isNested, wording);
}

/** Of how many of its rows something is known, subject by subject: these parts are told, their difference says nothing. */
function shareSentence(
  subjects: readonly ComparedSubject[],
  { key, name: label, unit }: ComparedKey & { key: string },
  { words, language }: Wording,
) {
  const told = subjects.filter(({ figures }) => figures[key] !== undefined);
  const values = told.map(
    (subject) => `${subject.name} — ${comparedText(subject, key, { name: label, unit }, language)}`,
  );
  const left = subjects.filter((subject) => !told.includes(subject)).map(({ name }) => ({ name, why: words.silent }));
  return [filled(words.values, { label, values: values.join('; ') }), ...leftOut(left, { words, language })].join(' ');
}

/** Which has most and which least, and the difference as far as the figures allow to claim one. */
function rankedSentence(
  subjects: readonly ComparedSubject[],
  { key, name: label, unit }: ComparedKey & { key: string },
  isNested: boolean,
  { words, language }: Wording,
): string {
  const known = subjects.filter((subject) => isCompared(subject, key, unit));
  const told = known.map((subject): Told => toldOf(subject, key, unit, language));
  const left = subjects
    .filter((subject) => !known.includes(subject))
    .map((subject) => ({ name: subject.name, why: whyLeft(subject, key, unit, words) }));
  if (told.length === 0) return filled(isMoney(unit) ? words.none : words.noneCounted, { label });
  return [
    mainSentence(told, { label, unit, isNested }, { words, language }),
    ...leftOut(left, { words, language }),
  ].join(' ');
}

function mainSentence(
  told: readonly Told[],
  { label, unit, isNested }: { label: string; unit: ComparedKey['unit']; isNested: boolean },
  { words, language }: Wording,
): string {
  const values = told.map(valued).join('; ');
  if (told.length === 1) return filled(words.single, { label, values });
  if (isNested) return filled(words.values, { label, values });
  const ranking = rankingOf(told.map(({ extent }) => extent));
  if (ranking === null) {
    const why = told.some(({ incomplete }) => incomplete) ? words.incomplete : words.inexact;
    return filled(words.uncertain, { label, values, why });
  }
  const { most, least, difference } = ranking;
  if (difference.larger === null)
    return filled(words.equal, { label, value: told[0]?.text ?? '', names: namesOf(told, language) });
  const { amount, qualifier } = difference;
  const apart = isMoney(unit) ? moneyOf({ amount, qualifier }, language) : number(amount, language, { qualifier });
  const at = (places: readonly number[]) => places.flatMap((place) => told[place] ?? []);
  if (told.length === 2)
    return filled(words.difference, {
      label,
      values: [...at(most), ...at(least)].map(valued).join('; '),
      difference: apart,
    });
  return filled(words.extremes, {
    label,
    most: together(at(most), language),
    least: together(at(least), language),
    difference: apart,
  });
}

const valued = ({ name, text }: Told) => `${name} — ${text}`;
const namesOf = (told: readonly Told[], language: Language) =>
  list(
    told.map(({ name }) => name),
    language,
  );
/** Those that share the first or the last place, with what they have: «Ош, Талас (3)». */
const together = (told: readonly Told[], language: Language) => `${namesOf(told, language)} (${told[0]?.text ?? ''})`;

/** Those that are not compared, by the reason that they share. */
function leftOut(left: readonly { name: string; why: string }[], { words, language }: Wording): string[] {
  if (left.length === 0) return [];
  const names = [...Map.groupBy(left, ({ why }) => why)].map(([why, own]) =>
    filled(why, {
      name: list(
        own.map(({ name }) => name),
        language,
      ),
    }),
  );
  return [filled(left.length === 1 ? words.leftOne : words.left, { names: names.join('; ') })];
}

const toldOf = (subject: ComparedSubject, key: string, unit: ComparedKey['unit'], language: Language): Told => {
  const { value, qualifier = 'exact' } = subject.figures[key] as ComparedFigure;
  const incomplete = isIncomplete(subject.figures, key);
  return {
    name: subject.name,
    text: valueText(subject, key, { unit }, language),
    extent: extentOf(value ?? 0, qualifier, incomplete),
    incomplete,
  };
};

function valueText(subject: ComparedSubject, key: string, { unit }: Pick<ComparedKey, 'unit'>, language: Language) {
  const amount = subject.figures[key]?.value ?? null;
  const qualifier = boundOfFigure(subject, key);
  return isMoney(unit) ? moneyOf({ amount, qualifier }, language) : number(amount, language, { qualifier });
}

/** Where amounts of some grants are unknown, the sum of the others is not the whole. */
function isIncomplete(figures: ComparedSubject['figures'], key: string) {
  const { value, outOf } = figures['amounts-known'] ?? {};
  return (key === 'awarded' || key === 'awarded-per-1000') && value != null && outOf !== undefined && value < outOf;
}

/** Whether a figure can be compared: a count of none says that none is recorded, not that there was none. */
function isCompared({ figures }: ComparedSubject, key: string, unit: ComparedKey['unit']) {
  const value = figures[key]?.value ?? null;
  return value !== null && (isMoney(unit) || value !== 0);
}

function whyLeft({ figures }: ComparedSubject, key: string, unit: ComparedKey['unit'], words: Wording['words']) {
  if (figures['projects'] === undefined) return words.silent;
  if (unit === 'som-per-1000') return words.tooLittle;
  if (!isMoney(unit)) return figures[key] === undefined ? words.notSaid : words.noneRecorded;
  return figures['amounts-known']?.outOf === 0 ? words.noneRecorded : words.amountUnknown;
}

const isMoney = (unit: ComparedKey['unit']) => unit === 'som' || unit === 'som-per-1000';

const nounOf = (unit: ComparedKey['unit']): ComparedNoun =>
  unit === 'grants' || unit === 'municipalities' || unit === 'items' ? unit : 'projects';

/** A part of a whole: none, one, some, all, or a whole of nothing. */
function shareText({ value, outOf = 0 }: ComparedFigure, noun: ComparedNoun, { words, language }: Wording): string {
  const message = words.nouns[noun];
  const known = value ?? 0;
  if (outOf === 0) return words.noRows[noun];
  if (outOf === 1) return filled(known === 0 ? words.onlyNone : words.only, { noun: pluralUnit(1, message, language) });
  const whole = genitive(outOf, message, language);
  if (known === 0) return filled(words.someNone, { whole });
  if (known === outOf) return filled(words.someAll, { whole, all: plural(outOf, message, language) });
  const part = number(known, language);
  return filled(words.some, { whole, part: language === 'ky' ? someOf(known, undefined, part) : part });
}
