import { callYear } from '../grant-year.ts';
import { isMunicipality } from '../municipality.ts';
import { answered, signal, unchecked } from './signal.ts';

/** Years after which a report can be expected. */
const patience = 2;

/** A municipality held a call, and for years nothing further was found of it. */
export const silentAfterCall = signal('silent-after-call', 'places', (joined, place) => {
  const calls = (joined.callsByPlace.get(place.id) ?? []).filter(
    ({ status }) => status !== 'planned' && status !== 'cancelled',
  );
  if (!isMunicipality(place) || calls.length === 0) return null;
  const grants = joined.grantsByPlace.get(place.id) ?? [];
  const rows = [...calls.map(({ id }) => `calls/${id}`), ...grants.map(({ id }) => `winners/${id}`)];
  if (grants.length > 0) return answered(false, rows);
  const years = calls.flatMap((call) => callYear(call) ?? []);
  if (years.length === 0 || joined.today === null) return unchecked(['calls/year', 'calls/announced'], rows);
  return answered(Number(joined.today.slice(0, 4)) - Math.max(...years) >= patience, rows);
});
