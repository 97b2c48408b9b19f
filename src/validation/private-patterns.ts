import type { PrivatePatterns } from '#text/private-in.ts';
import { country } from './country.ts';
import { email } from './email.ts';
import { address, shelter } from './shelter-words.ts';

/** The patterns by which the rules find what is never published, for those who ask while something is typed. */
export const privatePatterns: PrivatePatterns = {
  number: country.personalNumber.source,
  phone: country.phone.source,
  email: email.source,
  street: address.source,
  shelter: shelter.source,
};
