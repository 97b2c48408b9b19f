import type { Finding, Severity } from '#model/finding.ts';
import type { Code } from '#validation/rules/index.ts';
import type { Language } from '#text/languages.ts';
import { digits } from '../number.ts';
import type { PluralMessage } from '../plural.ts';
import { en } from './en.ts';
import { findingPart, type Facts, type FindingText } from './finding-text.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';
import { visible } from './visible.ts';

const texts = { ky, ru, en } satisfies Record<Language, Record<Code, FindingText>>;

/** The names of the severities, for headings and counts. */
export const severityNames = {
  ky: { error: 'ката', warning: 'эскертүү', notice: 'сунуш', signal: 'суроо' },
  ru: { error: 'ошибка', warning: 'предупреждение', notice: 'совет', signal: 'вопрос' },
  en: { error: 'error', warning: 'warning', notice: 'tip', signal: 'question' },
} satisfies Record<Language, Record<Severity, string>>;

/** How many findings of a severity there are, in words. */
export const severityCounts = {
  ky: {
    error: { other: '{n} ката' },
    warning: { other: '{n} эскертүү' },
    notice: { other: '{n} сунуш' },
    signal: { other: '{n} суроо' },
  },
  ru: {
    error: { one: '{n} ошибка', few: '{n} ошибки', many: '{n} ошибок', other: '{n} ошибки' },
    warning: {
      one: '{n} предупреждение',
      few: '{n} предупреждения',
      many: '{n} предупреждений',
      other: '{n} предупреждения',
    },
    notice: { one: '{n} совет', few: '{n} совета', many: '{n} советов', other: '{n} совета' },
    signal: { one: '{n} вопрос', few: '{n} вопроса', many: '{n} вопросов', other: '{n} вопроса' },
  },
  en: {
    error: { one: '{n} error', other: '{n} errors' },
    warning: { one: '{n} warning', other: '{n} warnings' },
    notice: { one: '{n} tip', other: '{n} tips' },
    signal: { one: '{n} question', other: '{n} questions' },
  },
} satisfies Record<Language, Record<Severity, PluralMessage>>;

/** A finding in words. */
export interface Rendered {
  what: string;
  why: string;
  mend: string;
  /** One line that an editor can open: `data/calls.csv:14 deadline: … [code]`. */
  line: string;
}

/** Says a finding in a language; characters that could harm a terminal are shown by their number. */
export function render(finding: Finding, language: Language): Rendered {
  const text = texts[language][finding.code as Code];
  if (!text) throw new Error(`unknown code: ${finding.code}`);
  const facts = factsOf(finding, language);
  const [what, why, mend] = [
    findingPart(text.what, facts),
    findingPart(text.why, facts),
    findingPart(text.mend, facts),
  ];
  return { what, why, mend, line: `${spotOf(finding)}: ${what} [${finding.code}]` };
}

/** The place of a finding: file, line and column as far as they are known. */
function spotOf({ file, line, column, cell }: Finding): string {
  const address = cell === undefined ? '' : ` ${cell}`;
  return visible(`${file}${line === null ? '' : `:${line}`}${address}${column === null ? '' : ` ${column}`}`);
}

function factsOf({ file, value, column, id, params }: Finding, language: Language): Facts {
  const shown = Object.entries({ file, value: value ?? '', column: column ?? '', id: id ?? '', ...params });
  return Object.fromEntries(
    shown.map(([name, fact]) => [name, typeof fact === 'number' ? digits(fact, language, 2) : visible(fact)]),
  );
}

/** Why a rule matters, without the facts of a single finding: for the list of rules. */
export const reasonOf = (code: Code, language: Language): string =>
  findingPart(texts[language][code].why, {}).replaceAll(/\{\w+\}/g, '…');
