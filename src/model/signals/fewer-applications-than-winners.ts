import { answered, signal, unchecked } from './signal.ts';

/** Fewer projects were put in than were selected, or as many: there was nothing to choose from. */
export const fewerApplicationsThanWinners = signal('fewer-applications-than-winners', 'calls', (_, call) => {
  const { id, applications, selected, application_unit, status } = call;
  if (status === 'planned' || status === 'cancelled') return null;
  const rows = [`calls/${id}`];
  if (applications === null || selected === null)
    return unchecked(
      [
        ...(applications === null ? ['calls/applications' as const] : []),
        ...(selected === null ? ['calls/selected' as const] : []),
      ],
      rows,
    );
  if (application_unit !== 'projects') return unchecked(['calls/application_unit'], rows);
  return answered(applications <= selected, rows);
});
