import { expect, test } from 'vitest';
import { parseCsv } from '#model/csv.ts';
import { countStates, signalCases, signals } from '#model/signals/index.ts';
import { perLanguage } from '#text/languages.ts';
import { frozen } from '#test/record.ts';
import { signalsCsv, signalsJson, type SignalDictionary } from './signals.ts';

const words = perLanguage(() =>
  Object.fromEntries(signals.map(({ code }) => [code, { question: code, method: '', innocent: '' }])),
) as SignalDictionary;

test('the CSV holds every answer, and the JSON counts the same', () => {
  const rows = parseCsv(signalsCsv(frozen)).rows.map(({ cells }) => cells);
  const told = (JSON.parse(signalsJson(frozen, words, frozen.version)) as { signals: Told[] }).signals;
  expect(told.map(({ code }) => code)).toEqual(signals.map(({ code }) => code));
  for (const { code, counts, raised } of told) {
    const own = rows.filter(([signal]) => signal === code);
    const states = (state: string) => own.filter(([, , other]) => other === state);
    expect(counts).toEqual(countStates(signalCases(frozen).get(code as never) ?? []));
    expect(own.length).toBe(counts.raised + counts.clear + counts.unchecked);
    expect(states('raised').map(([, record]) => record)).toEqual(raised.map(({ record }) => record));
  }
});

test('an answer that cannot be given names what is missing, and no other does', () => {
  const rows = parseCsv(signalsCsv(frozen)).rows.map(({ cells }) => cells);
  expect(rows.filter(([, , state, , missing]) => (state === 'unchecked') !== (missing !== ''))).toEqual([]);
});

interface Told {
  code: string;
  counts: Record<'raised' | 'clear' | 'unchecked', number>;
  raised: { record: string }[];
}
