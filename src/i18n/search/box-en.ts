import type { PluralMessage } from '../plural.ts';

/** The words of the search box, which suggests names while they are typed. */
export const enBox = {
  list: 'Suggestions',
  groups: {
    recent: 'Recently viewed',
    places: 'Places',
    organizations: 'Organizations',
    grants: 'Grants and calls',
    topics: 'Topics',
  },
  all: (query: string) => `Search “${query}” in all texts`,
  found: { one: '{n} suggestion', other: '{n} suggestions' } as PluralMessage,
  none: 'No matching name. Press Enter to search all texts.',
  failed: 'Some names could not be loaded. Press Enter to search all texts.',
  clear: 'Forget these pages',
  cleared: 'The list of opened pages is empty now.',
  village: 'village',
  formerly: (name: string) => `also: ${name}`,
};
