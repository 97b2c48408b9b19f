import type { SignalCode } from './index.ts';

/** Public work in which the idea of a signal stands. */
interface Reference {
  name: string;
  url: string;
}

const cardinal = (code: string): Reference => ({
  name: `Cardinal, R${code} (Open Contracting Partnership)`,
  url: `https://cardinal.readthedocs.io/en/latest/cli/indicators/R/${code}.html`,
});

/** Where signals have their idea from; those without an entry come from the form of this record. */
export const references: Readonly<Partial<Record<SignalCode, Reference>>> = {
  'fewer-applications-than-winners': cardinal('018'),
  'one-applicant': cardinal('018'),
  'short-window': cardinal('003'),
  'paid-over-award': {
    name: 'Pelican, coherence and consistency checks (Open Contracting Partnership)',
    url: 'https://github.com/open-contracting/pelican-backend/blob/main/docs/checks/en.md',
  },
};
