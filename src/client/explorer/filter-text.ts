import type { ExplorerWords } from '#i18n/explorer-words.ts';
import { digits } from '#i18n/number.ts';
import type { Language } from '#text/languages.ts';
import type { ColumnFilter } from './column-filter.ts';
import type { ExplorerColumn } from './explorer-column.ts';

/** What a filter asks for, in a few words: «Статус: жарыяланган», «Жыл: 2019–2024». */
export function filterText(
  filter: ColumnFilter,
  { label, codes, kind }: Pick<ExplorerColumn, 'label' | 'codes' | 'kind'>,
  words: ExplorerWords,
  language: Language,
): string {
  return `${label}: ${asked()}`;

  function asked(): string {
    switch (filter.by) {
      case 'presence':
        return filter.filled ? words.filled : words.empty;
      case 'words':
        return filter.words;
      case 'choice':
        return filter.values.map((value) => (value === '' ? words.empty : (codes.get(value) ?? value))).join(', ');
      case 'range':
        return filter.from === filter.to ? end(filter.from) : `${end(filter.from)}–${end(filter.to)}`;
    }
  }
  function end(number: number | null): string {
    if (number === null) return '…';
    return kind === 'som' || kind === 'count' || kind === 'decimal' ? digits(number, language) : String(number);
  }
}
