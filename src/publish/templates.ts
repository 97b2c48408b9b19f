import type { TableName } from '#schemas/index.ts';

/** The tables that a publisher fills in, in the order in which they are needed. */
export const templateTables = [
  'sources',
  'organizations',
  'programmes',
  'calls',
  'winners',
  'payments',
  'budgets',
  'results',
] as const satisfies readonly TableName[];
