import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import { changesAbout } from './dated-changes.ts';
import type { ReleasedRecord } from './release-history.ts';

/** What a feed can be about beside everything, as the first part of its scope. */
const kinds = /^(?:places|organizations|groups)\//;

/**
 * The scopes of the feeds: `all`, every unit directly below the country, and each place, organization and target group of which something has changed.
 * A silent place has none of its own (three languages and two formats of each would be thousands of files); its page leads to that of its region.
 */
export const feedScopes = memo((record: Joined & { released: ReleasedRecord }): ReadonlySet<string> => {
  const regions = record.childrenByPlace.get(record.country?.id ?? '') ?? [];
  const changed = [...changesAbout(record.released).keys()].filter((key) => kinds.test(key));
  const country = `places/${record.country?.id ?? ''}`;
  return new Set(['all', ...regions.map(({ id }) => `places/${id}`), ...changed.filter((key) => key !== country)]);
});

/** The scope of the feed for the page of a path: its own, else that of the nearest unit that it lies in; null where only the feed of everything fits. */
export function feedScopeOf(record: Joined & { released: ReleasedRecord }, path: string): string | null {
  const scopes = feedScopes(record);
  const own = path.replace(/\/$/, '');
  if (scopes.has(own)) return own;
  const place = record.placesById.get(/^places\/([^/]+)$/.exec(own)?.[1] ?? '');
  const above = place ? record.pathOf(place).find(({ id }) => scopes.has(`places/${id}`)) : undefined;
  return above ? `places/${above.id}` : null;
}
