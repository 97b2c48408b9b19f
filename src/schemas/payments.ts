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
      { ky: 'Грант', ru: 'Грант', en: 'Grant' },
      { ky: 'Төлөм кайсы грантка тиешелүү.', ru: 'К какому гранту относится выплата.', en: 'The grant that was paid.' },
    ),
    date: c.requiredEdtf(
      { ky: 'Күнү', ru: 'Дата', en: 'Date' },
      { ky: 'Төлөнгөн күн (EDTF).', ru: 'Дата выплаты (EDTF).', en: 'Date of the payment (EDTF).' },
    ),
    amount: c.requiredSignedSom(
      { ky: 'Сумма, сом', ru: 'Сумма, сом', en: 'Amount, som' },
      {
        ky: 'Төлөнгөн сумма, бүтүн сом; кайтарылган акча минус менен.',
        ru: 'Выплаченная сумма, целые сомы; возврат со знаком минус.',
        en: 'Amount paid, whole som; a refund is negative.',
      },
    ),
    source: c.source(),
  },
);

export type Payment = z.output<typeof payments.row>;
