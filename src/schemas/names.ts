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
  'source-checks',
  'claims',
  'lookups',
  'duties',
  'changes',
  'releases',
] as const;

export type TableName = (typeof tableNames)[number];

/** Tables that go on between two releases: the list of releases, in which the row of a release is written afterwards, and what machines saw of the sources. */
const goingOn: readonly TableName[] = ['releases', 'source-checks'];

/** The tables that a release freezes. */
export const frozenTableNames = tableNames.filter((name) => !goingOn.includes(name));
