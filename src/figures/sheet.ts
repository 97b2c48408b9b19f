import type { Picture } from '#charts/svg.ts';
import type { Derived } from '#model/derived/index.ts';
import { grantView, type GrantView } from '#model/grant-view.ts';
import type { Joined } from '#model/join.ts';
import { ownGrants } from '#model/processes.ts';
import type { Grant } from '#schemas/index.ts';
import { perLanguage, type Trilingual } from '#text/languages.ts';
import { isEnough } from './enough.ts';
import { flowDerived, flowOf, flowPicture, flowTitle } from './funnel.ts';
import { chainPicture, chainTitle } from './grant.ts';

/** The id of the one chart of a sheet, from which its patterns have theirs. */
export const sheetChartId = 'chart';

/** The one chart of a sheet: its finding in the three languages, and the drawing in the two that come first in a pair. */
export interface SheetFigure {
  title: Trilingual;
  ky: Picture;
  ru: Picture;
  /** The derived figures that it prints. */
  derived: readonly Derived[];
}

/** How far the projects of a scope are known; of too few for that, the steps of the first; null where there is none. */
export function sheetFigure(joined: Joined, grants: readonly Grant[], scope: string): SheetFigure | null {
  const flow = isEnough(grants.length) ? flowOnSheet(joined, grants, scope) : null;
  if (flow) return flow;
  const [first] = ownGrants(joined, grants);
  return first ? chainOnSheet(grantView(joined, first)) : null;
}

/** The steps of one grant. */
export function chainOnSheet(view: GrantView): SheetFigure | null {
  const [ky, ru] = [chainPicture(view, sheetChartId, 'ky'), chainPicture(view, sheetChartId, 'ru')];
  if (!ky || !ru) return null;
  const title = perLanguage((language) => chainTitle(view, language));
  return { title, ky, ru, derived: [] };
}

function flowOnSheet(joined: Joined, grants: readonly Grant[], scope: string): SheetFigure | null {
  const flow = flowOf(joined, grants, scope);
  const drawn = (language: 'ky' | 'ru') => flowPicture(flow, { id: sheetChartId, language });
  const [ky, ru] = [drawn('ky'), drawn('ru')];
  if (!ky || !ru) return null;
  const title = perLanguage((language) => flowTitle(flow, language));
  return { title, ky, ru, derived: flowDerived(joined, flow, scope) };
}
