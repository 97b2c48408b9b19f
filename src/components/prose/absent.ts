import { isTrial } from '#model/site.ts';

/** What prose names must be in the record; a trial with another record, which cannot have it, leaves it out. */
export function absent(what: string): null {
  if (!isTrial) throw new Error(what);
  return null;
}
