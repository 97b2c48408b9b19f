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
  'requests',
  'answers',
  'changes',
  'releases',
] as const;

export type TableName = (typeof tableNames)[number];

/** Tables that go on between two releases: the list of releases, in which the row of a release is written afterwards, and what machines saw of the sources. */
const goingOn: readonly TableName[] = ['releases', 'source-checks'];

/**
 * Tables that are younger than the first release. While one has no rows it is no part of a version: data in which nothing changed keeps the
 * version under which it was published.
 */
export const youngerTables: readonly TableName[] = ['requests', 'answers'];

/** The tables that a release freezes. */
export const frozenTableNames = tableNames.filter((name) => !goingOn.includes(name));
