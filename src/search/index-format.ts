/**
 * The fields of a record of the index, on which its writer and its reader in the browser must agree.
 * The value of a field is what a term in it is worth, against 1 for once in the text.
 */
export const fieldWeights = {
  /** Whole names of the thing; in fields of their own of a small place and of what is called after a place (an office, a call, a grant), so that the town comes before the village that shares its name and both before the rest. */
  name: 10,
  small: 6,
  other: 4,
  /** The title of the page. */
  title: 5,
  /** Words of its own names. */
  key: 4,
  /** Words of names of what it belongs to, and of its titles in the other languages. */
  alias: 1,
  /** What it is about by its name, by what it belongs to, and what else it speaks of, in no language. */
  topic: 3,
  subject: 1.5,
  concept: 0.5,
} as const;

/** Terms by which a page is found without showing them: every field but the title, each with its terms separated by spaces. */
export type HiddenKeys = Readonly<Record<Exclude<keyof typeof fieldWeights, 'title'>, string>>;
