/** The published tables, in the order in which a reader should meet them. */
export const tableNames = [
  'places',
  'villages',
  'organizations',
  'programmes',
  'calls',
  'winners',
  'payments',
  'budgets',
  'results',
  'events',
  'roles',
  'sources',
  'claims',
  'lookups',
  'duties',
] as const;

export type TableName = (typeof tableNames)[number];
