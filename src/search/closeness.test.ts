import { expect, test } from 'vitest';
import { closenessOf } from './closeness.ts';

test.for(['кочкор-ата', 'кочкор ата', 'Кочкората', 'kochkor ata', 'Kochkor-Ata'])(
  'a name is the whole of what was asked, whatever its letters and hyphens: %s',
  (query) => {
    expect(['Кочкор-Ата шаары', 'город Кочкор-Ата', 'Kochkor-Ata'].map((name) => closenessOf(name, query))).toEqual([
      'whole',
      'whole',
      'whole',
    ]);
  },
);

test.for([
  ['Кочкор-Ата шаары', 'кочкор-а', 'beginning'],
  ['Кочкор району', 'кочкор ата', 'other'],
  ['Ак-Кочкор', 'кочкор', 'whole'],
  ['Кочкорбаев айыл аймагы', 'кочкор', 'beginning'],
  ['Кочкор району', '', 'other'],
  ['', 'кочкор', 'other'],
] as const)('«%s» asked as «%s» is: %s', ([name, query, closeness]) => {
  expect(closenessOf(name, query)).toBe(closeness);
});
