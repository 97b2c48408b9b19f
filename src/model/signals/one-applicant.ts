import { answered, signal, unchecked } from './signal.ts';

/** A competition with one application. Cardinal of the Open Contracting Partnership, R018. */
export const oneApplicant = signal('one-applicant', 'calls', (_, { id, applications, status }) => {
  if (status === 'planned' || status === 'cancelled') return null;
  const rows = [`calls/${id}`];
  return applications === null ? unchecked(['calls/applications'], rows) : answered(applications === 1, rows);
});
