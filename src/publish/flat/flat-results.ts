import type { Result } from '#schemas/index.ts';
import type { Joined } from '#model/join.ts';
import type { FlatSheet } from './flat-sheet.ts';
import { textInWords } from './flat-values.ts';
import {
  asPublished,
  codesInWords,
  exactnessOf,
  inOneLanguage,
  pageColumn,
  placeColumns,
  sourceColumnsOf,
} from './shared-columns.ts';

/** Results: one row an indicator. */
export const flatResults: FlatSheet<Result> = {
  label: { ky: 'Натыйжалар: ар бири бир сапта', ru: 'Результаты: один показатель в строке', en: 'Results: one a row' },
  about: {
    ky: 'Бир сап — бир көрсөткүч: эмне жөнүндө, кайда, максаты жана иш жүзүндөгү мааниси.',
    ru: 'Одна строка — один показатель: о чём он, где, цель и фактическое значение.',
    en: 'One row is one indicator: what it is about, where, its target and what was reached.',
  },
  rows: ({ dataset }) => dataset.results,
  columns: {
    id: asPublished('results', 'id'),
    ...placeColumns<Result>((result, joined) => placeOfSubject(joined, result)),
    subject: {
      ...asPublished<Result>('results', 'subject'),
      kind: 'text',
      value: (result, { joined, language }) => {
        const { record, base } = subjectOf(joined, result);
        return textInWords(record, base, language);
      },
    },
    indicator: inOneLanguage('results', 'indicator'),
    kind: codesInWords('results', 'kind'),
    unit: codesInWords('results', 'unit'),
    baseline: asPublished('results', 'baseline'),
    target: asPublished('results', 'target'),
    actual: asPublished('results', 'actual'),
    qualifier: exactnessOf('results', 'actual'),
    value_text: inOneLanguage('results', 'value_text'),
    as_of: asPublished('results', 'as_of'),
    basis: codesInWords('results', 'basis'),
    ...sourceColumnsOf<Result>('results'),
    page: pageColumn(({ subject }) => `${subject.replace(/^winners\//, 'grants/')}/`),
  },
};

/** The place of what a result is about. */
function placeOfSubject({ grantsById, callsById }: Joined, { subject }: Result) {
  const [table, id = ''] = subject.split('/');
  if (table === 'places') return id;
  return (table === 'calls' ? callsById.get(id) : grantsById.get(id))?.place ?? null;
}

/** The grant, call or place that a result is about, and where its name stands. */
function subjectOf({ grantsById, callsById, placesById }: Joined, { subject }: Result) {
  const [table, id = ''] = subject.split('/');
  if (table === 'places') return { record: placesById.get(id), base: 'name' };
  return { record: table === 'calls' ? callsById.get(id) : grantsById.get(id), base: 'title' };
}
