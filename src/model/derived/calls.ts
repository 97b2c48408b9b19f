import type { Call } from '#schemas/index.ts';
import { isPromise, topCalls } from '../top-calls.ts';
import { counted, rowsOf, type FigureFacts, type Value } from './figure.ts';

/** Figures of any set of calls; a promise is no call, and an umbrella and its parts count once. */
export const callFigures = {
  calls: { unit: 'calls', unknown: 'none' },
  'calls-promised': { unit: 'calls', unknown: 'none' },
} satisfies Record<string, FigureFacts>;

/** The figures of a set of calls. */
export const ofCalls = (calls: readonly Call[]): Record<keyof typeof callFigures, Value> => ({
  calls: counted(rowsOf('calls', topCalls(calls))),
  'calls-promised': counted(rowsOf('calls', calls.filter(isPromise))),
});
