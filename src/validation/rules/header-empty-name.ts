import { fixHeader, knownColumns } from '#intake/header.ts';
import { columnLetter } from '../column-letter.ts';
import { structureRule } from '../rule.ts';

/** Every column has a name. */
export const headerEmptyName = structureRule('header-empty-name', 'error', function* (file) {
  const { header } = file;
  if (knownColumns(fixHeader(file)).length === 0) return;
  const nameless = [...header.entries()].filter(([, name]) => name.trim() === '').map(([i]) => columnLetter(i));
  const [first] = nameless;
  if (first && header.length > 1) yield { params: { letter: first, count: nameless.length } };
});
