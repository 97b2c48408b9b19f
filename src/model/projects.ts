import type { Grant } from '#schemas/index.ts';

/** Whether a row is one project and not several together. */
export const isSingle = ({ projects }: Grant) => (projects ?? 1) === 1;

/** How many projects rows stand for: an aggregate counts as many as it names. The caller leaves out parts of a listed aggregate. */
export const countProjects = (grants: readonly Grant[]) =>
  grants.reduce((sum, { projects }) => sum + (projects ?? 1), 0);
