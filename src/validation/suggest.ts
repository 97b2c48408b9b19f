import type { CellKind } from '#schemas/table.ts';
import { isEdtf } from '#schemas/edtf.ts';
import { codelists } from '#schemas/codelists.ts';
import { asLatin } from '#text/look-alikes.ts';
import { nearest } from '#text/nearest.ts';
import { fold } from '#text/fold.ts';
import { scaleOf } from '#text/numbers.ts';
import { romanized } from '#text/romanized.ts';

/** What a refused value probably means, in the form of its cell; null where nobody can know. A suggestion is only shown, never adopted. */
export function suggest(code: string, value: string, codes: readonly string[]): string | null {
  const text = value.replace(/\s+/g, ' ').trim();
  if (code === 'cell-code') return suggestCodes(text, codes);
  return makers[code]?.(text.slice(0, 500)) ?? null;
}

const makers: Readonly<Record<string, (text: string) => string | null>> = {
  'cell-slug': suggestSlug,
  'cell-text': (text) => text || null,
  'cell-som': suggestSom,
  'cell-count': (text) => wholeNumber(text.replace(/[\s\p{L}.]+$/u, '')),
  'cell-decimal': suggestDecimal,
  'cell-year': (text) => /^(?:19|20)\d\d(?=\D|$)/.exec(text)?.[0] ?? null,
  'cell-date': suggestDate,
  'cell-edtf': suggestDate,
  'cell-url': (text) =>
    /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[^\s"'<>]*)?$/i.test(text) ? `https://${text}` : null,
  'cell-sha256': (text) => (/^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : null),
  'cell-soate': (text) =>
    /^[\d\s]+$/.test(text) && text.replace(/\s/g, '').length === 14 ? text.replace(/\s/g, '') : null,
  'cell-path': (text) =>
    /^[a-z]+\s?[/:\\]\s?[a-z0-9-]+$/i.test(text) ? text.toLowerCase().replace(/\s?[/:\\]\s?/, '/') : null,
  'cell-names': (text) =>
    text
      .split(/\s?[|;]\s?/)
      .filter(Boolean)
      .join(' | ') || null,
};

/** A word mixed of both alphabets means the Latin look-alikes; a Cyrillic one is written in Latin letters as the ids of the record are. */
function suggestSlug(text: string): string | null {
  const latin = /[a-z]/i.test(text) ? asLatin(text) : text;
  return (
    romanized(latin.toLowerCase())
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || null
  );
}

/** Words before an inexact amount: they belong into the qualifier. */
const inexact =
  /^(?:[~≈]|ок(?:оло|\.)|примерно|приблизительно|более|свыше|не менее|до|болжол менен|кеминде|ашык|about|approx\.?|over|at least|up to)\s?/iu;

/** Our currency as people write it after a sum, or in front of it. */
const som = String.raw`(?:сом\p{L}{0,4}|с|som|soms|kgs)\.?`;
const somInFront = new RegExp(`^${som}\\s?(?=\\d)`, 'iu');
const digitsAndWords = new RegExp(`^([\\d\\s.,']{1,30}?)\\s?([\\p{L}.]{0,12}?)\\s?(?:${som})?$`, 'iu');

/** Digits with groups of three, a scale word and our currency: «400 000 сом», «400,000», «0,4 млн»; two decimals after a point may be tyiyn and are not guessed, nor is another currency. */
function suggestSom(text: string): string | null {
  const match = digitsAndWords.exec(bareSum(text));
  if (!match) return null;
  const [, digits = '', word = ''] = match;
  const scale = scaleOf(fold(word.split('.')[0] ?? ''));
  if (scale === null && word !== '') return null;
  if (scale === null)
    return wholeNumber(
      digits
        .trim()
        .replace(/^'/, '')
        .replace(/^(\d{1,3}(?:,\d{3})+)\.00$|^(\d{1,3}(?:\.\d{3})+),00$/, (sum) => sum.slice(0, -3).replace(/\D/g, ''))
        .replace(/[.,]00?$/, ''),
    );
  if (isAmbiguous(digits.trim())) return null;
  const number = Number(digits.replace(/\s/g, '').replace(',', '.'));
  return Number.isFinite(number) ? String(Math.round(number * scale)) : null;
}

/** A sum without what clerks put around it: a word such as «about», the sum said again in words between brackets, a sign that closes it. */
const bareSum = (text: string) =>
  text
    .normalize('NFKC')
    .replace(inexact, '')
    .replace(somInFront, '')
    .replace(/\s?\([\p{L}\s]{4,}\)/u, '')
    .replace(/\s?=$/, '');

/** A whole number with or without separated groups of three; null when a mark may be a decimal mark. */
function wholeNumber(text: string): string | null {
  const compact = text.trim();
  if (/^\d{1,15}$/.test(compact)) return String(Number(compact));
  if (isAmbiguous(compact)) return null;
  return /^\d{1,3}(?:[\s,.']\d{3})+$/.test(compact) ? String(Number(compact.replace(/\D/g, ''))) : null;
}

/** «1,500» may be one and a half or fifteen hundred: nobody can know. */
const isAmbiguous = (digits: string) => /^\d{1,3}[.,]\d{3}$/.test(digits);

function suggestDecimal(text: string): string | null {
  if (isAmbiguous(text)) return null;
  const number = text.replace(',', '.').replace(/\s?%$/, '');
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(number) ? String(Number(number)) : null;
}

const months = [
  /^(?:янв|jan)/u,
  /^(?:фев|feb)/u,
  /^(?:мар|mar)/u,
  /^(?:апр|apr)/u,
  /^(?:май|мая|may)/u,
  /^(?:июн|jun)/u,
  /^(?:июл|jul)/u,
  /^(?:авг|aug)/u,
  /^(?:сен|sep)/u,
  /^(?:окт|oct)/u,
  /^(?:ноя|nov)/u,
  /^(?:дек|dec)/u,
];

/** Day.month.year with points as it is written here, with a month in words in three languages, or a year with words; 03/04/2024 and two-digit years are not guessed. */
function suggestDate(text: string): string | null {
  const found =
    numericDate(text) ?? wordyDate(text.toLowerCase()) ?? /^(?:19|20)\d\d(?=[^\d/.-]|$)/.exec(text)?.[0] ?? null;
  return found !== null && found !== text && isEdtf(found) ? found : null;
}

function numericDate(text: string): string | null {
  const moment = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (moment) return moment[1] ?? null;
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[\s-]?[гж]\.?|\s\d{1,2}:\d\d(?::\d\d)?)?$/u.exec(text);
  if (local) return isoOf(local[3], local[2], local[1]);
  const between = /^(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})$/.exec(text); // what no month can be is the day
  if (between) return isoOf(between[3], between[2], between[1]);
  const packed = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  if (packed) return isoOf(packed[1], packed[2], packed[3]);
  const year = /^((?:19|20)\d\d)[\s-]?(?:жыл\p{L}*|ж|год\p{L}*|г)\.?$/u.exec(text);
  if (year) return year[1] ?? null;
  const loose = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/.exec(text);
  return loose ? isoOf(loose[1], loose[2], loose[3]) : null;
}

function wordyDate(text: string): string | null {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  const month = text
    .split(/[^\p{L}]+/u)
    .map((word) => months.findIndex((pattern) => pattern.test(word)) + 1)
    .find((number) => number > 0);
  if (!year || !month) return null;
  return isoOf(year, String(month), /(?<!\d)\d{1,2}(?!\d)/.exec(text.replace(year, ''))?.[0]);
}

const isoOf = (year = '', month = '', day?: string) =>
  [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');

const labelled = new Set(
  Object.values(codelists).flatMap((list) =>
    Object.entries(list).flatMap(([code, label]) =>
      [label.ky, label.ru, label.en].map((word) => `${code} ${word.toLowerCase()}`),
    ),
  ),
);

/** What people write in place of a code, beside its labels. */
const usualWords = new Map([
  ['грант', 'grant'],
  ['конкурс', 'grant'],
  ['ваучер', 'voucher'],
  ['талон', 'voucher'],
  ['закупка', 'procurement'],
  ['сатып алуу', 'procurement'],
  ['балдар', 'children'],
  ['дети', 'children'],
  ['жаштар', 'youth'],
  ['молодёжь', 'youth'],
  ['молодежь', 'youth'],
  ['аялдар', 'women'],
  ['женщины', 'women'],
  ['улгайгандар', 'elderly'],
  ['карылар', 'elderly'],
  ['пожилые', 'elderly'],
  ['да', 'explicit'],
  ['ооба', 'explicit'],
  ['yes', 'explicit'],
  ['нет', 'not-stated'],
  ['жок', 'not-stated'],
  ['no', 'not-stated'],
  ['точно', 'exact'],
  ['болжол менен', 'about'],
  ['около', 'about'],
]);

/** Codes by their label in one of the languages, with another separator, in another case, or with a typing error. */
function suggestCodes(text: string, codes: readonly string[]): string | null {
  const usual = usualWords.get(text.toLowerCase());
  if (usual !== undefined && codes.includes(usual)) return usual;
  const whole = codes.find((code) => labelledAs(code, text));
  if (whole) return whole;
  const [only, other] = codes.filter((code) => beginnings.has(`${code} ${text.toLowerCase()}`));
  if (only && !other) return only;
  const items = text
    .toLowerCase()
    .split(/[\s,;|]+/)
    .filter(Boolean);
  const meant = items
    .slice(0, 50)
    .map((item) => codes.find((code) => code === item || labelledAs(code, item)) ?? nearest(item, codes));
  return items.length > 0 && meant.every((code) => code !== null) ? [...new Set(meant)].join(' ') : null;
}

/** The first word of each label: people write it alone where the rest explains. */
const beginnings = new Set(
  Object.values(codelists).flatMap((list) =>
    Object.entries(list).flatMap(([code, label]) =>
      [label.ky, label.ru, label.en].map((word) => `${code} ${word.toLowerCase().split(/[\s,(:]+/)[0] ?? ''}`),
    ),
  ),
);

const labelledAs = (code: string, text: string) => labelled.has(`${code} ${text.toLowerCase()}`);

/** Kinds of cells with the code under which their texts are refused, where a suggestion leaves no doubt. */
const certainKinds: Partial<Record<CellKind, string>> = {
  som: 'cell-som',
  count: 'cell-count',
  decimal: 'cell-decimal',
  date: 'cell-date',
  edtf: 'cell-edtf',
  soate: 'cell-soate',
  names: 'cell-names',
};

/** What a refused text means for certain: no word such as «about» is lost, no slip of the finger is guessed. */
export function certainSuggestion(kind: CellKind, text: string, codes: readonly string[]): string | null {
  if (kind === 'code' || kind === 'codes') {
    const meant = codes.filter((code) => labelledAs(code, text));
    return meant.length === 1 ? (meant[0] ?? null) : null;
  }
  const code = certainKinds[kind];
  if (code === undefined || inexact.test(text)) return null;
  const suggestion = suggest(code, text, []);
  return kind === 'edtf' && /^\d{4}$/.test(suggestion ?? '') ? null : suggestion;
}
