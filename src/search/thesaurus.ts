

/** Words of the three languages that mean the same to somebody who searches, by a name of their own; filled from `concepts`. */
export function conceptsIn(_terms: readonly string[]): string[] {
  return [];
}

