import { columnLetter } from '../column-letter.ts';
import { structureRule } from '../rule.ts';

/** No column is named twice. */
export const headerDuplicate = structureRule('header-duplicate', 'error', function* ({ header }) {
  const firsts = new Map<string, number>();
  for (const [i, name] of header.entries()) {
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, i);
    else if (name.trim() !== '')
      yield { column: name, value: name, params: { first: columnLetter(first), again: columnLetter(i) } };
  }
});
