import { columnLetter } from '../column-letter.ts';
import { structureRule } from '../rule.ts';

/** Every column has a name. */
export const headerEmptyName = structureRule('header-empty-name', 'error', function* ({ header }) {
  const nameless = [...header.entries()].filter(([, name]) => name.trim() === '').map(([i]) => columnLetter(i));
  const [first] = nameless;
  if (first && header.length > 1) yield { params: { letter: first, count: nameless.length } };
});
