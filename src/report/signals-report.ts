import { number } from '#i18n/number.ts';
import { signalListWords, signalTexts } from '#i18n/signals/signal-words.ts';
import type { Joined } from '#model/join.ts';
import { countStates, signalCases, signals, type SignalCode } from '#model/signals/index.ts';
import type { SignalCase } from '#model/signals/signal.ts';
import type { Language } from '#text/languages.ts';

/** Every signal in lines: its question, how many rows got each answer, those that raise it, and what keeps it from being asked. */
export const signalsReport = (joined: Joined, language: Language): string =>
  signals
    .map(({ code }) => `${signalLines(code, signalCases(joined).get(code) ?? [], language).join('\n')}\n`)
    .join('\n');

function signalLines(code: SignalCode, cases: readonly SignalCase[], language: Language): string[] {
  const words = signalListWords[language];
  const { question, method, innocent } = signalTexts[language][code];
  const counts = countStates(cases);
  const states = (['raised', 'clear', 'unchecked'] as const).map(
    (state) => `${words.states[state]}: ${number(counts[state], language)}`,
  );
  const missing = missingColumns(cases).map(([column, rows]) => `${column} (${number(rows, language)})`);
  return [
    `${question} [${code}]`,
    `  ${method}`,
    `  ${states.join('; ')}`,
    ...cases.flatMap(({ record, answer }) =>
      answer.state === 'raised' ? [`  - ${[record, ...answer.rows.filter((row) => row !== record)].join(', ')}`] : [],
    ),
    ...(counts.raised > 0 ? [`  ${words.innocent}: ${innocent}`] : []),
    ...(missing.length > 0 ? [`  ${words.missing}: ${missing.join(', ')}`] : []),
  ];
}

/** The columns that are not known, each with the number of rows whose question waits for it, the most first. */
function missingColumns(cases: readonly SignalCase[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { answer } of cases)
    if (answer.state === 'unchecked')
      for (const column of answer.missing) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
