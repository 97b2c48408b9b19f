import type { Grant } from '#schemas/index.ts';
import { grantView, type LinkState } from '../grant-view.ts';
import type { Item } from '../known.ts';
import type { Joined } from '../join.ts';
import { counted, rowsOf, type FigureFacts, type Value } from './figure.ts';

/** Figures of one link of the chain: of how many rows of grants it is known, looked for in vain, unknown or not yet due. */
export const linkFigures = {
  'link-known': { unit: 'rows', unknown: 'not-counted' },
  'link-looked': { unit: 'rows', unknown: 'none' },
  'link-unknown': { unit: 'rows', unknown: 'none' },
  'link-not-due': { unit: 'rows', unknown: 'none' },
} satisfies Record<string, FigureFacts>;

/** The figure of each state of a link. */
export const linkKeys = {
  known: 'link-known',
  'not-found': 'link-looked',
  unknown: 'link-unknown',
  'not-due': 'link-not-due',
} as const satisfies Record<LinkState, keyof typeof linkFigures>;

/** The figures of every link, by item, in the order of the chain. */
export function ofLinks(joined: Joined): Map<Item, Record<keyof typeof linkFigures, Value>> {
  const { winners } = joined.dataset;
  const links = winners.flatMap((grant) => grantView(joined, grant).chain.map((link) => ({ ...link, grant })));
  const rows = (own: readonly { state: LinkState; grant: Grant }[], state: LinkState) =>
    counted(
      rowsOf(
        'winners',
        own.filter((link) => link.state === state).map(({ grant }) => grant),
      ),
      winners.length,
    );
  return new Map(
    [...Map.groupBy(links, ({ item }) => item)].map(([item, own]) => [
      item,
      {
        'link-known': rows(own, 'known'),
        'link-looked': rows(own, 'not-found'),
        'link-unknown': rows(own, 'unknown'),
        'link-not-due': rows(own, 'not-due'),
      },
    ]),
  );
}
