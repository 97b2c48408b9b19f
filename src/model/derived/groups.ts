import type { Grant } from '#schemas/index.ts';
import { groupsOf, type GroupView } from '../groups.ts';
import type { Joined } from '../join.ts';
import { countProjects, isSingle } from '../projects.ts';
import { counted, tally, rowsOf, sum, type FigureFacts, type Value } from './figure.ts';

/** Figures of one target group; they are never added, for a grant may name several groups. */
export const groupFigures = {
  'group-projects': { unit: 'projects', unknown: 'not-counted' },
  'group-among': { unit: 'projects', unknown: 'not-counted' },
  'group-awarded': { unit: 'som', unknown: 'left-out' },
  'group-awarded-shared': { unit: 'som', unknown: 'left-out' },
} satisfies Record<string, FigureFacts>;

/** Of how many projects of a set of grants a group is known. */
export const groupShareFigures = {
  'groups-known': { unit: 'projects', outOf: 'projects', unknown: 'not-counted' },
} satisfies Record<string, FigureFacts>;

/** The figures of a group. */
export function ofGroup(joined: Joined, view: GroupView): Record<keyof typeof groupFigures, Value> {
  const top = joined.topGrants(view.grants).filter(({ amount }) => amount !== null);
  const several = (grant: Grant) => groupsOf(joined, grant).length > 1;
  return {
    'group-projects': counted(rowsOf('winners', view.grants.filter(isSingle))),
    'group-among': tally(
      view.among,
      rowsOf(
        'winners',
        view.grants.filter((grant) => !isSingle(grant)),
      ),
    ),
    'group-awarded': sum(
      view.own,
      rowsOf(
        'winners',
        top.filter((grant) => !several(grant)),
      ),
    ),
    'group-awarded-shared': sum(view.shared, rowsOf('winners', top.filter(several))),
  };
}

/** Of how many of the projects at least one group is known. */
export function ofGroupShare(joined: Joined, grants: readonly Grant[]): Record<keyof typeof groupShareFigures, Value> {
  const top = joined.topGrants(grants);
  const known = top.filter((grant) => groupsOf(joined, grant).length > 0);
  return { 'groups-known': tally(countProjects(known), rowsOf('winners', known), countProjects(top)) };
}
