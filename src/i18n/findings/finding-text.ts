/** What a message may speak of: the value, column and id of the finding and its params, ready to be shown. */
export type Facts = Readonly<Record<string, string>>;

/** One part of a message: a template with {value}, {column}, {id} or the name of a param, or templates of which the facts choose one. */
export type Part = string | Choice;

/** Chooses a template by the facts. */
export interface Choice {
  (facts: Facts): string;
  /** Every template with the facts that choose it, for those who read the language. */
  cases: readonly (readonly [when: string, template: Part])[];
}

/** The message of one code: what is wrong, why it matters, what to write instead. */
export interface FindingText {
  what: Part;
  why: Part;
  mend: Part;
}

/** The three parts of a message in their order. */
export const say = (what: Part, why: Part, mend: Part): FindingText => ({ what, why, mend });

/** One template when the fact is known, another when it is empty. */
export const known = (fact: string, yes: Part, no: Part): Choice =>
  Object.assign((facts: Facts) => findingPart(facts[fact] ? yes : no, facts), {
    cases: [
      [`{${fact}}`, yes],
      [`{${fact}} = ∅`, no],
    ] as const,
  });

/** One template for each value of a fact; the last is for all others. */
export const by = (fact: string, templates: Readonly<Record<string, string>>, other: string): Choice =>
  Object.assign((facts: Facts) => fill(templates[facts[fact] ?? ''] ?? other, facts), {
    cases: [
      ...Object.entries(templates).map(([value, template]) => [`{${fact}} = ${value}`, template] as const),
      [`{${fact}} = …`, other] as const,
    ],
  });

/** The text of a part. */
export const findingPart = (part: Part, facts: Facts) => (typeof part === 'string' ? fill(part, facts) : part(facts));

/** Replaces the names in braces by their facts, once: braces in a fact stay as they are. */
function fill(template: string, facts: Facts) {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}
