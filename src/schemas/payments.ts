import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Tranches paid; IATI «disbursement». */
export const payments = table(
  'payments',
  {
    label: { ky: 'Төлөмдөр', ru: 'Выплаты', en: 'Payments' },
    about: {
      ky: 'Бир сап — грант боюнча төлөнгөн бир транш.',
      ru: 'Одна строка — один выплаченный транш по гранту.',
      en: 'One row is one tranche paid under a grant.',
    },
  },
  {
    id: c.id(),
    grant: c.requiredReference(
      'winners',
      ['Грант', 'Грант', 'Grant'],
      ['Төлөм кайсы грантка тиешелүү.', 'К какому гранту относится выплата.', 'The grant that was paid.'],
    ),
    date: c.requiredEdtf(
      ['Күнү', 'Дата', 'Date'],
      ['Төлөнгөн күн (EDTF).', 'Дата выплаты (EDTF).', 'Date of the payment (EDTF).'],
    ),
    amount: c.requiredSignedSom(
      ['Сумма, сом', 'Сумма, сом', 'Amount, som'],
      [
        'Төлөнгөн сумма, бүтүн сом; кайтарылган акча минус менен.',
        'Выплаченная сумма, целые сомы; возврат со знаком минус.',
        'Amount paid, whole som; a refund is negative.',
      ],
    ),
    source: c.source(),
  },
);

export type Payment = z.output<typeof payments.row>;
