import { knownOfCall, knownOfGrant } from '#model/known.ts';
import { isSingle } from '#model/projects.ts';
import type { Grant, Lookup } from '#schemas/index.ts';
import type { Checked } from '../checked.ts';
import { yearRange } from '../dates.ts';
import { datasetRule } from '../rule.ts';

/** What was looked for and not found is not in the tables; a part of it may be, for a search looks for the whole. */
export const lookupContradicted = datasetRule('lookup-contradicted', 'warning', function* (checked) {
  for (const lookup of checked.dataset.lookups) {
    const found = foundBy(lookup, checked);
    if (found) yield { record: lookup, column: 'item', value: lookup.item, params: { subject: lookup.subject, found } };
  }
});

/** The id of a row that holds what the lookup missed. */
function foundBy({ subject, item, year }: Lookup, { joined }: Checked): string | undefined {
  const [table, id = ''] = subject.split('/');
  if (table === 'calls') return foundInCall(id, item, joined);
  if (table === 'winners') return foundInGrant(id, item, joined);
  const kind = joined.placesById.get(id)?.kind ?? 'country';
  if (table !== 'places' || item !== 'calls' || kind === 'country' || kind === 'region') return undefined;
  return (joined.callsByPlace.get(id) ?? []).find((call) => isOf(year, call.year, call.announced))?.id;
}

function foundInCall(id: string, item: Lookup['item'], joined: Checked['joined']) {
  const call = joined.callsById.get(id);
  if (call && knownOfCall(joined, call)[item]) return id;
  const single = (joined.grantsByCall.get(id) ?? []).filter(isSingle);
  const all = single.every((grant) => ofGrant(joined, grant, item)) && single.length >= (call?.selected ?? 1);
  return all ? single[0]?.id : undefined;
}

function foundInGrant(id: string, item: Lookup['item'], joined: Checked['joined']) {
  const grant = joined.grantsById.get(id);
  if (grant === undefined || !knownOfGrant(joined, grant)[item]) return undefined;
  return item === 'payments' ? joined.paymentsByGrant.get(id)?.[0]?.id : id;
}

/** Whether a grant itself holds what a search for the grants of a call looks for. */
const ofGrant = (joined: Checked['joined'], grant: Grant, item: Lookup['item']) =>
  (item === 'winners' || item === 'amounts') && knownOfGrant(joined, grant)[item] === true;

/** Whether a call belongs to the year of a lookup; a lookup without a year is for all years. */
function isOf(year: number | null, own: number | null, announced: string | null) {
  if (year === null) return true;
  return own === year || (announced !== null && yearRange(announced).first === year);
}
