import type { Severity } from '#model/finding.ts';
import type { Language } from '#text/languages.ts';
import type { PluralMessage } from '../plural.ts';

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
