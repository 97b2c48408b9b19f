import type { Call } from '#schemas/index.ts';

/** Of the given calls those that may be counted: held or announced, without the parts of an umbrella that is also given. */
export function topCalls(calls: readonly Call[]): Call[] {
  const ids = new Set(calls.map(({ id }) => id));
  return calls.filter((call) => !isPromise(call) && !ids.has(call.part_of ?? ''));
}

/** Whether a call is only promised. */
export const isPromise = ({ status }: Call) => status === 'planned';
