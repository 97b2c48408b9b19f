import { visible } from '#i18n/findings/visible.ts';
import { intakeWords } from '#i18n/intake-words.ts';
import { digits } from '#i18n/number.ts';
import { filled } from '#text/filled.ts';
import type { Language } from '#text/languages.ts';
import { report } from './report.ts';
import type { TakenIn } from './take-in.ts';

/** Why nothing can be taken in, in one sentence; null when something can, or when there is nothing new. */
export function refusalOf(taken: TakenIn, file: string, language: Language): string | null {
  const w = intakeWords[language];
  if (taken.checked.findings.some(({ severity, column }) => severity === 'error' && column !== 'source'))
    return filled(w.refused, { file: visible(file) });
  if (taken.withoutSource.length > 0) return filled(w.noSource, { tables: taken.withoutSource.join(', ') });
  if (taken.brought.length > 0) return w.brought;
  const isRefused = taken.files.length === 0 && taken.checked.findings.some(({ severity }) => severity === 'error');
  return isRefused ? filled(w.refused, { file: visible(file) }) : null;
}

/** What the check says of the file, and what it would change: sentences, then records that may be the same. */
export function intakeReport(taken: TakenIn, language: Language): string {
  const w = intakeWords[language];
  const findings = [...taken.checked.findings, ...taken.brought];
  const said = findings.length === 0 ? '' : report({ ...taken.checked, findings }, 'text', language);
  const sentences = taken.sentences.map((sentence) => `  ${visible(sentence)}`);
  const alike = taken.alike.map(({ row, others }) =>
    filled(w.isItThis, {
      row: visible(row.name),
      id: row.id,
      others: others.map(({ id, name }) => `${visible(name)} (${id})`).join('; '),
    }),
  );
  const lines = [
    ...(sentences.length > 0 ? [w.wouldChange, ...sentences] : []),
    ...alike,
    ...(taken.changed > 0 ? [filled(w.sayWhy, { n: digits(taken.changed, language) })] : []),
  ];
  return [said, ...lines.map((line) => `${line}\n`)].join('');
}
