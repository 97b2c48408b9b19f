import type { Grant } from '#schemas/index.ts';
import { grantView } from '#model/grant-view.ts';
import type { Joined } from '#model/join.ts';
import { ownGrants } from '#model/processes.ts';
import type { Language } from '#text/languages.ts';
import type { Figure } from './figure.ts';
import { funnelFigure } from './funnel.ts';
import { chainFigure } from './grant.ts';

/** The one chart of a sheet: how far the projects of a scope are known; of too few for that, the steps of the first; null where there is none. */
export function sheetFigure(
  joined: Joined,
  grants: readonly Grant[],
  { scope, language }: { scope: string; language: Language },
): Figure | null {
  if (grants.length === 0) return null;
  const flow = funnelFigure(joined, grants, { path: `sheet/${scope}`, scope, language });
  if (flow.picture) return flow;
  const [first] = ownGrants(joined, grants);
  return first ? chainFigure(grantView(joined, first), language) : null;
}
