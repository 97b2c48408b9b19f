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
  'changes',
  'releases',
] as const;

/** The tables that a release freezes: all but the list of releases itself, in which the row of a release is written afterwards. */
export const frozenTableNames = tableNames.filter((name) => name !== 'releases');

export type TableName = (typeof tableNames)[number];
