import { sentences } from '#i18n/sentences.ts';
import { isLanguage, type Language } from '#text/languages.ts';
import type { Spoken } from './entry.ts';

/** A module of words: its file, `src/i18n/glossary.ts`, and what it exports. */
export interface WordModule {
  file: string;
  exports: Readonly<Record<string, unknown>>;
}

/** What a dictionary holds at a key: a text, or one for each case. */
interface Told {
  key: string;
  case: string;
  text: string;
  /** What tells the cases of a key apart in all languages. */
  nth: string;
}

/** What the walk through a dictionary knows. */
interface Walk {
  language: Language;
  /** The objects that have been listed: a text that a second module passes on is listed where it stands. */
  listed: Set<unknown>;
  /** The sentences with sample values, by key. */
  samples: ReadonlyMap<string, readonly { case: string; text: string }[]>;
}

/**
 * Every text that the modules export, in one language: what stands under `ky`, `ru`, `en`, and what a file of that name exports.
 * A message that is made from numbers is told with sample values; of one that is made from words the words are named, ‹place›.
 */
export function spokenWords(modules: readonly WordModule[], language: Language): Spoken[] {
  const walk: Walk = { language, listed: new Set(), samples: Map.groupBy(sentences(language), ({ key }) => key) };
  const byFile = new Map(ownersFirst(modules).map((module) => [module.file, spokenIn(module, walk)]));
  return modules.flatMap(({ file }) => byFile.get(file) ?? []);
}

/** Files that pass on what others hold come after those; a dictionary after the ones in it. */
const ownersFirst = (modules: readonly WordModule[]) =>
  modules.toSorted((a, b) => passesOn(a) - passesOn(b) || b.file.split('/').length - a.file.split('/').length);
const passesOn = ({ file }: WordModule) => (/\/(?:index|format|words)\.ts$/.test(file) ? 1 : 0);

function spokenIn({ file, exports }: WordModule, walk: Walk): Spoken[] {
  const name = /(\w+)\.ts$/.exec(file)?.[1] ?? '';
  if (isLanguage(name) && name !== walk.language) return [];
  const told = isLanguage(name) ? leaves(exports[name], '', walk) : trilingual(exports, '', walk);
  const home = isLanguage(name) ? file.slice(0, -`${name}.ts`.length) : file;
  return [...told]
    .filter(({ text }) => text !== '')
    .map(({ nth, ...one }) => ({ file, ...one, slot: `${home} ${one.key} ${nth}` }));
}

/** The texts below objects with a part for each language. */
function* trilingual(value: unknown, key: string, walk: Walk): Generator<Told> {
  if (!isPlain(value) || walk.listed.has(value)) return;
  walk.listed.add(value);
  if (isTold(value)) yield* leaves(value[walk.language], key, walk);
  else for (const [name, part] of partsOf(value)) yield* trilingual(part, below(key, name), walk);
}

/** The texts of a dictionary of one language. */
function* leaves(value: unknown, key: string, walk: Walk): Generator<Told> {
  if (typeof value === 'string') yield { key, case: '', text: value, nth: '' };
  else if (isChoice(value)) yield* choices(value, key, '');
  else if (typeof value === 'function') yield* samplesOf(key, walk) ?? shown(value as Message, key);
  else if (isPlain(value) && !walk.listed.has(value)) {
    walk.listed.add(value);
    if (isPlural(value)) {
      for (const [form, text] of Object.entries(value)) yield { key, case: form, text, nth: form };
      yield* samplesOf(key, walk) ?? [];
    } else for (const [name, part] of partsOf(value)) yield* leaves(part, below(key, name), walk);
  }
}

interface Choice {
  cases: readonly (readonly [when: string, part: unknown])[];
}

/** The templates of a message of which its facts choose one. */
function* choices({ cases }: Choice, key: string, before: string): Generator<Told> {
  for (const [when, part] of cases) {
    const whole = before === '' ? when : `${before}, ${when}`;
    if (isChoice(part)) yield* choices(part, key, whole);
    else yield { key, case: whole, text: String(part), nth: whole };
  }
}

const samplesOf = (key: string, { samples }: Walk) =>
  samples.get(key)?.map((sample, i): Told => ({ key, case: sample.case, text: sample.text, nth: String(i) }));

type Message = (...values: never[]) => unknown;

/** Numbers whose words differ in one of the languages, and parts of a whole: some, and all. */
const counts = [[1], [2], [5], [11], [21], [100]];
const parts = [
  [1, 1],
  [1, 3],
  [3, 3],
  [2, 5],
  [11, 21],
  [21, 100],
];

/** A message without samples of its own: with the names of its values in their places, «‹village› айылы …», or else with some numbers. */
function shown(message: Message, key: string): Told[] {
  const named = tried(message, namesOf(message));
  if (named !== null) return [{ key, case: '', text: named, nth: '' }];
  const numbered = (message.length === 1 ? counts : parts).flatMap((values, nth): Told[] => {
    const text = tried(message, values);
    return text === null ? [] : [{ key, case: values.join(' / '), text, nth: String(nth) }];
  });
  if (numbered.length === 0) throw new Error(`no samples of ${key}: add them to src/i18n/sentences.ts`);
  return numbered;
}

/** The parameters of a message by their names: «‹village›»; those of one object together. */
function namesOf(message: Message): unknown[] {
  const [, object, list = ''] = /^\(?(?:\{([^}]*)\}|([^)=]*))\)?\s*=>/.exec(String(message)) ?? [];
  const named = (names: string) => names.split(',').flatMap((name) => name.trim() || []);
  return object === undefined
    ? named(list).map((name) => `‹${name}›`)
    : [Object.fromEntries(named(object).map((name) => [name, `‹${name}›`]))];
}

/** What stands for no number and for no value, as our languages write it. */
const nothing = /NaN|undefined|сан\sэмес|не\sчисло/;

/** What a message says with some values; null when it cannot be made from them. */
function tried(message: Message, values: readonly unknown[]): string | null {
  try {
    const text = String(message(...(values as never[])));
    return nothing.test(text) ? null : text;
  } catch {
    return null;
  }
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  [Array.prototype, Object.prototype, null].includes(Object.getPrototypeOf(value));

/** Whether an object has a part for each language; a list of languages has a name in each language for each. */
const isTold = (value: Readonly<Record<string, unknown>>) =>
  'ky' in value && 'ru' in value && !(isPlain(value.ky) && 'ky' in value.ky);

const isChoice = (value: unknown): value is Choice => typeof value === 'function' && 'cases' in value;

const isPlural = (value: object): value is Readonly<Record<string, string>> =>
  'other' in value &&
  Object.entries(value).every(([form, text]) => /^(?:one|few|many|other)$/.test(form) && typeof text === 'string');

/** The parts of an object with their names; of a list each is named by its own key or id, else by its number. */
function partsOf(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  if (!Array.isArray(value)) return Object.entries(value);
  return value.map((part: unknown, i): [string, unknown] => {
    const own = isPlain(part) ? (part.key ?? part.id) : null;
    return [typeof own === 'string' ? own : String(i + 1), part];
  });
}

const below = (key: string, name: string) => (key === '' ? name : `${key}.${name}`);
