import type { TableName } from '#schemas/names.ts';
import type { Language } from '#text/languages.ts';

/** A kind of fact that a reader can tell: the table of its row, and the columns that are asked for. */
export interface ToldFact {
  table: TableName;
  /** In the order in which they are asked; `…_` stands for the column of the language of the page. */
  columns: readonly string[];
  /** Columns that this form needs although the table can do without them. */
  needed: readonly string[];
}

/** The facts that a reader can tell, without a file. */
export const toldFacts = {
  call: {
    table: 'calls',
    columns: [
      'title_',
      'place',
      'customer',
      'form',
      'year',
      'announced',
      'deadline',
      'budget',
      'budget_qualifier',
      'status',
      'basis',
    ],
    needed: ['title_', 'year'],
  },
  award: {
    table: 'winners',
    columns: [
      'title_',
      'place',
      'call',
      'recipient',
      'recipient_as_published',
      'amount',
      'amount_qualifier',
      'awarded',
      'target_group',
      'status',
      'basis',
    ],
    needed: ['title_'],
  },
  budget: {
    table: 'budgets',
    columns: ['place', 'organization', 'year', 'amount', 'amount_qualifier', 'measure', 'level', 'scope', 'basis'],
    needed: ['year', 'amount'],
  },
  result: {
    table: 'results',
    columns: ['subject', 'indicator_', 'kind', 'actual', 'unit', 'qualifier', 'as_of', 'basis'],
    needed: ['indicator_'],
  },
  name: { table: 'claims', columns: ['record', 'name_ky', 'name_ru', 'name_en'], needed: [] },
  mistake: { table: 'claims', columns: ['record', 'column', 'value', 'qualifier', 'as_printed'], needed: ['column'] },
} as const satisfies Readonly<Record<string, ToldFact>>;

export type FactKind = keyof typeof toldFacts;

export const factKinds = Object.keys(toldFacts) as readonly FactKind[];

/** What is asked of the document behind a fact. */
export const toldSource: ToldFact = {
  table: 'sources',
  columns: ['url', 'title', 'publisher', 'published', 'language', 'kind', 'seen'],
  needed: ['url'],
};

/** A column as it is asked for on a page in a language. */
export const askedColumn = (column: string, language: Language) => (column.endsWith('_') ? column + language : column);
