import type { Finding } from '#model/finding.ts';
import { cellEmail } from './rules/cell-email.ts';
import { cellPersonalNumber } from './rules/cell-personal-number.ts';
import { cellPhone } from './rules/cell-phone.ts';

const codes = new Set<string>([cellPersonalNumber, cellPhone, cellEmail].map(({ code }) => code));

/** Whether a finding is about personal data. Nothing else is then said about its cell: other messages would repeat it. */
export const isPersonal = ({ code }: Pick<Finding, 'code'>) => codes.has(code);
