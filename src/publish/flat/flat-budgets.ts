import type { Budget } from '#schemas/index.ts';
import type { FlatSheet } from './flat-sheet.ts';
import { textInWords } from './flat-values.ts';
import {
  asPublished,
  codesInWords,
  exactnessOf,
  inOneLanguage,
  organizationIn,
  pageColumn,
  placeColumns,
  sourceColumnsOf,
} from './shared-columns.ts';

/** Budget figures: one row a published figure. */
export const flatBudgets: FlatSheet<Budget> = {
  label: {
    ky: 'Бюджет сандары: ар бири бир сапта',
    ru: 'Бюджетные цифры: одна в строке',
    en: 'Budget figures: one a row',
  },
  about: {
    ky: 'Бир сап — жарыяланган бир бюджет саны. Камтуу чөйрөсү, деңгээли же баскычы ар башка сандар эч качан кошулбайт.',
    ru: 'Одна строка — одна опубликованная бюджетная цифра. Цифры с разным охватом, уровнем или стадией не складываются.',
    en: 'One row is one published budget figure. Figures of different scope, level or measure are never added.',
  },
  rows: ({ dataset }) => dataset.budgets,
  columns: {
    id: asPublished('budgets', 'id'),
    year: asPublished('budgets', 'year'),
    period: asPublished('budgets', 'period'),
    ...placeColumns<Budget>(({ place }) => place),
    organization: organizationIn('budgets', 'organization', ({ organization }) => organization),
    level: codesInWords('budgets', 'level'),
    scope: codesInWords('budgets', 'scope'),
    covers: inOneLanguage('budgets', 'covers'),
    measure: codesInWords('budgets', 'measure'),
    amount: asPublished('budgets', 'amount'),
    amount_qualifier: exactnessOf('budgets', 'amount'),
    call: {
      ...asPublished<Budget>('budgets', 'call'),
      kind: 'text',
      value: ({ call }, { joined, language }) => textInWords(joined.callsById.get(call ?? ''), 'title', language),
    },
    repeats: asPublished('budgets', 'repeats'),
    basis: codesInWords('budgets', 'basis'),
    ...sourceColumnsOf<Budget>('budgets'),
    page: pageColumn(({ place }) => `places/${place}/`),
  },
};
