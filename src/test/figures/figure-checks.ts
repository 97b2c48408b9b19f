import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { chartFile, type ChartFileRow } from '#schemas/chart-file.ts';
import { languageOf, type BuiltSite } from '../built-site.ts';
import type { Page, PrintedFigures } from '../read-page.ts';

/** Published values of the derived figures by «key scope»; an empty text is an unknown value. */
export type PublishedValues = ReadonlyMap<string, string>;

/** Reads data/figures.csv of a built site. */
export function publishedValues(csv: string): PublishedValues {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return new Map(data.map(({ key = '', scope = '', value = '' }) => [`${key} ${scope}`, value]));
}

/** One value per key and scope: every figure on every page is the published one, and the words beside it say the same number. */
export function* figuresDiffer({ folder, pages }: BuiltSite): Iterable<string> {
  const file = join(folder, 'data/figures.csv');
  if (!existsSync(file)) return yield 'data/figures.csv is missing';
  const published = publishedValues(readFileSync(file, 'utf8'));
  for (const page of pages) yield* wrongFigures(page, published);
}

/** What is wrong with the figures of one page. */
export function* wrongFigures(
  { file, path, lang, printed, unnamed }: Page,
  published: PublishedValues,
): Iterable<string> {
  for (const element of printed)
    for (const { name, value } of namedIn(element)) {
      const right = published.get(name);
      if (right === undefined) yield `${file}: no such figure: ${name}`;
      else if (value !== (right || '?')) yield `${file}: ${name} is ${value}, published is ${right || 'unknown'}`;
      else if (value !== '?')
        for (const { texts, language } of inLanguages(element, path, lang ?? 'ky'))
          if (!says(texts, Number(value), language))
            yield `${file}: ${name} is ${value}, but the words are «${texts.join(' ').trim().slice(0, 120)}»`;
    }
  if (!/^..\/style\//.test(path)) for (const text of unnamed) yield `${file}: a total that names no figure: ${text}`;
}

/** The figures that an element names; one scope stands for all of them. */
function namedIn({ keys, scopes, values }: PrintedFigures) {
  return keys.map((key, i) => ({
    name: `${key} ${(scopes.length === 1 ? scopes[0] : scopes[i]) ?? ''}`,
    value: values[i] ?? '',
  }));
}

/** What an element says in the language of its page; on a page of several in each of theirs, with what it says in none. */
function inLanguages({ texts }: PrintedFigures, path: string, lang: string) {
  const all = { texts: texts.map(({ text }) => text), language: lang };
  const named = [...new Set(texts.map(({ language }) => language))].filter((language) => language !== null);
  if (languageOf(path) !== null || named.length === 0) return [all];
  return named.map((language) => ({
    texts: texts.filter((one) => one.language === language || one.language === null).map(({ text }) => text),
    language,
  }));
}

/** How each language writes one in words. */
const one: Readonly<Record<string, RegExp>> = {
  ky: /(?<!\p{L})бир(?:и(?:н|нин|нде|не)?)?(?!\p{L})/u,
  ru: /(?<!\p{L})од(?:ин|на|но|ного|ной|ному)(?!\p{L})/u,
  en: /\bone\b/i,
};

/** A sentence in English that begins with a small number begins with its word. */
const small = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const smallWords = new RegExp(`\\b(?:${small.join('|')})\\b`, 'gi');
const smallNumbersIn = (text: string) =>
  (text.match(smallWords) ?? []).map((word) => small.indexOf(word.toLowerCase()) + 2);

/** How each language says that of nothing it is known: there is no zero where nothing is known. */
const none: Readonly<Record<string, RegExp>> = { ky: /белгисиз/, ru: /неизвестн/, en: /unknown/ };

/** Whether a text says the number: as the word one or unknown, in digits, or in thousands, millions or billions with one decimal. */
function says(texts: readonly string[], value: number, lang: string) {
  if (value === 1 && texts.some((text) => one[lang]?.test(text))) return true;
  if (value === 0 && texts.some((text) => none[lang]?.test(text))) return true;
  const said = new Set(texts.flatMap((text) => numbersIn(text, lang)));
  return [1, 1e3, 1e6, 1e9].some((scale) => said.has(scale === 1 ? value : Math.round((value / scale) * 10) / 10));
}

/** The numbers in a text, as its language writes them. */
export function numbersIn(text: string, lang: string): number[] {
  const plain =
    lang === 'en'
      ? text.replace(/(?<=\d),(?=\d{3})/g, '')
      : text.replace(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.');
  const digits = (plain.replace(/\u2212/g, '-').match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return lang === 'en' ? [...digits, ...smallNumbersIn(text)] : digits;
}

/** What the marks of these units say is that there is something: a number stands on no page. */
const withoutNumber: readonly unknown[] = ['items', 'rows'] satisfies ChartFileRow['unit'][];

/** A chart and its file of numbers say the same: the file has the columns of all such files, and every number of it stands on the page. */
export function* chartFilesDiffer({ folder, files, pages }: BuiltSite): Iterable<string> {
  for (const { file: name, lang, printed } of pages)
    for (const { id, texts } of printed) {
      const chart = id === null ? undefined : chartsById(files).get(`${lang ?? ''} ${id}`);
      if (chart === undefined) continue;
      const plain = texts.map(({ text }) => text);
      for (const row of chartRows(readFileSync(join(folder, chart), 'utf8')))
        if (row === null) yield `${chart}: a row that is none of a chart`;
        else if (row.value !== null && !withoutNumber.includes(row.unit) && !says(plain, row.value, lang ?? 'ky'))
          yield `${chart}: ${row.value} is not on ${name}`;
    }
}

/** The rows of the file of a chart; null for one that the schema refuses. */
function chartRows(csv: string): (ChartFileRow | null)[] {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map((cells) => chartFile.row.safeDecode(cells as never).data ?? null);
}

const known = new WeakMap<ReadonlySet<string>, Map<string, string>>();

/** The files of numbers by language and by the id that the chart has on a page. */
function chartsById(files: ReadonlySet<string>) {
  const byId = known.get(files) ?? new Map<string, string>();
  if (!known.has(files))
    for (const file of files) {
      const [, lang, path] = /^charts\/(..)\/(.+)\.csv$/.exec(file) ?? [];
      if (lang && path) byId.set(`${lang} ${path.replaceAll('/', '-')}`, file);
    }
  known.set(files, byId);
  return byId;
}
