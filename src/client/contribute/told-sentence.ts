import { money } from '#i18n/money.ts';
import type { FactKind } from '#publish/told-facts.ts';
import { capital } from '#text/capital.ts';
import { filled } from '#text/filled.ts';
import type { Language } from '#text/languages.ts';

type Exactness = NonNullable<Parameters<typeof money>[2]>['qualifier'];

/** What a sentence is made of besides the cells. */
export interface SentenceSetting {
  language: Language;
  /** «added: grant “{name}”» by kind, the sentences of changes. */
  added: Readonly<Record<FactKind, string>>;
  /** The names behind ids, as they were chosen, by column. */
  names: Readonly<Record<string, string>>;
  /** The labels of the codes that were chosen, by column. */
  labels: Readonly<Record<string, string>>;
}

/** The change that a fact would be, in the sentence that a reviewer gets for its row. */
export function toldSentence(
  kind: FactKind,
  row: Readonly<Record<string, string>>,
  { language, added, names, labels }: SentenceSetting,
): string {
  const said = filled(added[kind], { name: nameOfRow(kind, row, { names, labels }) });
  const [column = ''] = ['amount', 'budget'].filter((name) => row[name]);
  const qualifier = (row[`${column}_qualifier`] || 'exact') as NonNullable<Exactness>;
  const sum = column === '' ? [] : [money(Number(row[column]), language, { qualifier })];
  const year = [row['year'], row['awarded'], row['announced']].find(Boolean)?.slice(0, 4);
  const context = [names['place'], year].filter(Boolean).join(', ');
  const text = [said, ...sum].join(', ');
  return `${capital(context === '' ? text : `${context}: ${text}`)}.`;
}

function nameOfRow(
  kind: FactKind,
  row: Readonly<Record<string, string>>,
  { names, labels }: Pick<SentenceSetting, 'names' | 'labels'>,
): string {
  if (kind === 'budget') return [names['organization'], labels['scope'], row['year']].filter(Boolean).join(', ');
  if (kind === 'name' || kind === 'mistake') return [names['record'], labels['column']].filter(Boolean).join(', ');
  const own = Object.entries(row).find(([column]) => /^(?:title|indicator)_/.test(column));
  return own?.[1] ?? row['id'] ?? '';
}
