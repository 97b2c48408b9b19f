import { shortDate } from '#i18n/date.ts';
import { digits } from '#i18n/number.ts';
import { isEdtf } from '#schemas/edtf.ts';
import type { Language } from '#text/languages.ts';
import { valuesIn } from './column-filter.ts';
import type { ExplorerColumn, ExplorerValue } from './explorer-column.ts';

const dates: readonly ExplorerColumn['kind'][] = ['date', 'edtf'];
const amounts: readonly ExplorerColumn['kind'][] = ['som', 'count', 'decimal'];

export const isAmount = ({ kind }: Pick<ExplorerColumn, 'kind'>) => amounts.includes(kind);

/** What a cell says to a reader: codes in words, numbers and dates as the language writes them; empty for an empty cell. */
export function cellText(
  value: ExplorerValue,
  column: Pick<ExplorerColumn, 'kind' | 'codes'>,
  language: Language,
): string {
  if (typeof value === 'number') return isAmount(column) ? digits(value, language) : String(value);
  return valuesIn(value)
    .map((text) => {
      if (dates.includes(column.kind) && isEdtf(text)) return shortDate(text, language);
      return column.codes.get(text) ?? text;
    })
    .join(column.kind === 'names' ? '; ' : ', ');
}
