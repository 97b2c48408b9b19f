import { site } from '#model/site.ts';

/** Prose speaks of the real record: on a trial site with synthetic data a gap stands instead, elsewhere the build stops. */
export function absent(what: string): null {
  if (!site.release.synthetic) throw new Error(what);
  return null;
}
