import { memo } from '../memo.ts';
import type { Joined } from '../join.ts';
import { mostOfThem } from './recipients-of.ts';
import { signal } from './signal.ts';

/** One organization got most of the grants that a body gave. */
export const oneRecipientOfABody = signal('one-recipient-of-a-body', 'organizations', (joined, { id }) =>
  mostOfThem(joined.topGrants(grantsByCustomer(joined).get(id) ?? [])),
);

/** The grants of each body: of its calls, too. */
const grantsByCustomer = memo((joined: Joined) =>
  Map.groupBy(
    joined.dataset.winners,
    ({ customer, call }) => customer ?? joined.callsById.get(call ?? '')?.customer ?? null,
  ),
);
