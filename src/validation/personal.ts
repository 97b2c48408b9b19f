import type { Finding } from '#model/finding.ts';
import { cellEmail } from './rules/cell-email.ts';
import { cellPersonalNumber } from './rules/cell-personal-number.ts';
import { cellPhone } from './rules/cell-phone.ts';

const codes = new Set<string>([cellPersonalNumber, cellPhone, cellEmail].map(({ code }) => code));

/** Whether a finding is about personal data. Nothing else is then said about its cell: other messages would repeat it. */
export const isPersonal = ({ code }: Finding) => codes.has(code);

/** Whether a finding speaks of a cell in which personal data was found. */
export function besidePersonal(findings: readonly Finding[]) {
  const cells = new Set(findings.filter(isPersonal).map(cellOf));
  return (finding: Finding) => cells.has(cellOf(finding));
}

const cellOf = ({ file, line, column }: Finding) => `${file}:${line} ${column}`;
