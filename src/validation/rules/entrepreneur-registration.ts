import { rowRule } from '../rule.ts';

/** The number of an individual entrepreneur is the number of a person. */
export const entrepreneurRegistration = rowRule('entrepreneur-registration', 'error', function* ({ dataset }) {
  for (const organization of dataset.organizations) {
    if (organization.kind === 'entrepreneur' && organization.registration !== null)
      yield { record: organization, column: 'registration' };
  }
});
