import type { Grant } from '#schemas/index.ts';
import { grantView, type LinkState } from '../grant-view.ts';
import type { Joined } from '../join.ts';
import { counted, rowsOf, type FigureFacts, type Scope, type Value } from './figure.ts';

/** Figures of one link of the chain: of how many rows of grants it is known, looked for in vain, unknown or not yet due; missing is what should be known and is not. */
export const linkFigures = {
  'link-known': { unit: 'rows', unknown: 'not-counted' },
  'link-looked': { unit: 'rows', unknown: 'none' },
  'link-unknown': { unit: 'rows', unknown: 'none' },
  'link-not-due': { unit: 'rows', unknown: 'none' },
  'link-missing': { unit: 'rows', unknown: 'none' },
} satisfies Record<string, FigureFacts>;

/** Whether a link should be known and is not, searched for or not. */
const isMissing = (state: LinkState) => state === 'not-found' || state === 'unknown';

type LinkValues = Partial<Record<keyof typeof linkFigures, Value>>;

/** The figures of every link by scope: of each item, in the order of the chain, and of each item of each body that pays for grants. */
export function ofLinks(joined: Joined): Map<Scope, LinkValues> {
  const links = joined.dataset.winners.flatMap((grant) => {
    const { chain, customer } = grantView(joined, grant);
    return chain.map(({ item, state }) => ({ scope: `items/${item}`, customer, state, grant }));
  });
  const ofBodies = links.flatMap((link) =>
    link.customer === null ? [] : [{ ...link, scope: `${link.scope}+organizations/${link.customer.id}` }],
  );
  return new Map([
    ...[...Map.groupBy(links, ({ scope }) => scope)].map(([scope, own]) => [scope, statesOf(own)] as const),
    ...[...Map.groupBy(ofBodies, ({ scope }) => scope)].map(([scope, own]) => [scope, missingOf(own)] as const),
  ]);
}

interface Link {
  state: LinkState;
  grant: Grant;
}

const statesOf = (own: readonly Link[]): LinkValues => ({
  'link-known': rowsWhere(own, (state) => state === 'known'),
  'link-looked': rowsWhere(own, (state) => state === 'not-found'),
  'link-unknown': rowsWhere(own, (state) => state === 'unknown'),
  'link-not-due': rowsWhere(own, (state) => state === 'not-due'),
  ...missingOf(own),
});

const missingOf = (own: readonly Link[]): LinkValues => ({ 'link-missing': rowsWhere(own, isMissing) });

const rowsWhere = (own: readonly Link[], wanted: (state: LinkState) => boolean) =>
  counted(
    rowsOf(
      'winners',
      own.filter(({ state }) => wanted(state)).map(({ grant }) => grant),
    ),
    own.length,
  );
