import type { Organization } from '#schemas/index.ts';
import { figureOf, type Derived } from './derived/index.ts';
import { chainItems } from './grant-view.ts';
import type { Joined } from './join.ts';

/** What should be known of grants and is not, with the bodies that pay for them and so would have to publish it. */
export interface Silence {
  item: (typeof chainItems)[number];
  missing: Derived;
  /** Of how many it was looked for. */
  looked: Derived;
  bodies: { body: Organization; missing: Derived }[];
}

/** Every link of the chain that is missing somewhere, and in each every body, the biggest silences first. */
export function silencesOf(joined: Joined): Silence[] {
  if (joined.dataset.winners.length === 0) return [];
  const payers = payersOf(joined);
  return chainItems
    .map((item) => ({
      item,
      missing: figureOf(joined, 'link-missing', `items/${item}`),
      looked: figureOf(joined, 'link-looked', `items/${item}`),
      bodies: bodiesOf(joined, { item, payers }),
    }))
    .filter(isSilent)
    .sort(biggestFirst);
}

function bodiesOf(
  joined: Joined,
  { item, payers }: { item: Silence['item']; payers: readonly Organization[] },
): Silence['bodies'] {
  return payers
    .map((body) => ({ body, missing: figureOf(joined, 'link-missing', `items/${item}+organizations/${body.id}`) }))
    .filter(isSilent)
    .sort(biggestFirst);
}

/** The bodies that pay for the recorded grants. */
function payersOf(joined: Joined): Organization[] {
  const { winners, organizations } = joined.dataset;
  const ids = new Set(winners.map(({ customer, call }) => customer ?? joined.callsById.get(call ?? '')?.customer));
  return organizations.filter(({ id }) => ids.has(id));
}

type Missing = Pick<Silence, 'missing'>;
const isSilent = ({ missing }: Missing) => (missing.value ?? 0) > 0;
const biggestFirst = (a: Missing, b: Missing) => (b.missing.value ?? 0) - (a.missing.value ?? 0);

/** What is missing of the grants of one body. */
export interface BodySilence {
  body: Organization;
  items: { item: Silence['item']; missing: Derived }[];
}

/** The same by body, the body with most missing first. */
export function silencesByBody(silences: readonly Silence[]): BodySilence[] {
  const links = silences.flatMap(({ item, bodies }) => bodies.map(({ body, missing }) => ({ body, item, missing })));
  const total = ({ items }: BodySilence) => items.reduce((sum, { missing }) => sum + (missing.value ?? 0), 0);
  return [...Map.groupBy(links, ({ body }) => body)]
    .map(([body, own]) => ({ body, items: own.map(({ item, missing }) => ({ item, missing })) }))
    .sort((a, b) => total(b) - total(a));
}
