import { readEdtf } from '#schemas/edtf.ts';
import { answered, signal, unchecked } from './signal.ts';

/** The recipient exists for a shorter time than the call. */
export const registeredAfterCall = signal(
  'registered-after-call',
  'winners',
  (joined, { id, call: of, recipient: to }) => {
    const [call, recipient] = [joined.callsById.get(of ?? ''), joined.organizationsById.get(to ?? '')];
    if (!call) return null;
    const rows = [`winners/${id}`, `calls/${call.id}`];
    if (!recipient) return unchecked(['winners/recipient'], rows);
    const born = recipient.valid_from === null ? null : readEdtf(recipient.valid_from)?.first;
    const announced = call.announced === null ? null : readEdtf(call.announced)?.last;
    const all = [...rows, `organizations/${recipient.id}`];
    if (!born) return unchecked(['organizations/valid_from'], all);
    return announced ? answered(born > announced, all) : unchecked(['calls/announced'], all);
  },
);
