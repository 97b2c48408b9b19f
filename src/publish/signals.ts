import { writeCsvRows } from '#model/csv.ts';
import type { Joined } from '#model/join.ts';
import type { Version } from '#model/release.ts';
import { countStates, signalCases, signals, type SignalCode } from '#model/signals/index.ts';
import { missingColumns } from '#model/signals/missing-columns.ts';
import { references } from '#model/signals/references.ts';
import type { SignalCase } from '#model/signals/signal.ts';
import { perLanguage, type Language } from '#text/languages.ts';

/** The files of the signals. */
export const signalFiles = { csv: 'signals.csv', json: 'signals.json' } as const;

const parts = ['question', 'method', 'innocent'] as const;

/** What the signals ask, in words. */
export type SignalDictionary = Readonly<
  Record<Language, Readonly<Record<SignalCode, Record<(typeof parts)[number], string>>>>
>;

const header = ['signal', 'record', 'state', 'rows', 'missing'] as const;

/** Every answer to every signal as CSV: one row of the record a line, with the rows behind the answer or the columns that it waits for. */
export function signalsCsv(joined: Joined): string {
  const rows = [...signalCases(joined)].flatMap(([code, cases]) =>
    cases.map(({ record, answer }) => [
      code,
      record,
      answer.state,
      answer.rows.join(' '),
      answer.state === 'unchecked' ? answer.missing.join(' ') : '',
    ]),
  );
  return writeCsvRows([header, ...rows]);
}

/** The signals as JSON, one a line: what each asks in three languages, how many rows got each answer, those that raise it, and the columns that are missing. */
export function signalsJson(joined: Joined, words: SignalDictionary, version: Version): string {
  const lines = signals.map(({ code, table }) => {
    const cases = signalCases(joined).get(code) ?? [];
    return JSON.stringify({
      code,
      about: table,
      ...wordsOf(words, code),
      reference: references[code]?.url ?? null,
      counts: countStates(cases),
      raised: cases.filter(({ answer }) => answer.state === 'raised').map(raised),
      missing: missingColumns(joined, cases).map(({ column, rows }) => ({ column, rows })),
    });
  });
  return `{"version":${JSON.stringify(version)},\n"signals":[\n${lines.join(',\n')}\n]}\n`;
}

const wordsOf = (words: SignalDictionary, code: SignalCode) =>
  Object.fromEntries(parts.map((part) => [part, perLanguage((language) => words[language][code][part])]));

const raised = ({ record, answer }: SignalCase) => ({ record, rows: answer.rows });
