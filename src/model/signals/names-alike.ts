import { fold } from '#text/fold.ts';
import type { Organization } from '#schemas/index.ts';
import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import { answered, signal, unchecked } from './signal.ts';

/** Shorter words, and words that more organizations have in their names, tell nothing. */
const [shortest, mostBearers] = [5, 2];

/** Customer and recipient share a word of their names that hardly anybody else has. */
export const namesAlike = signal('names-alike', 'winners', (joined, { id, customer: by, call, recipient: to }) => {
  const [customer, recipient] = [by ?? joined.callsById.get(call ?? '')?.customer ?? null, to].map((own) =>
    joined.organizationsById.get(own ?? ''),
  );
  const rows = [`winners/${id}`];
  if (!customer) return unchecked(['winners/customer'], rows);
  if (!recipient) return unchecked(['winners/recipient'], rows);
  const bearers = bearersOf(joined);
  const theirs = new Set(wordsOf(recipient));
  const shared = wordsOf(customer).filter((word) => theirs.has(word) && (bearers.get(word)?.size ?? 0) <= mostBearers);
  return answered(customer !== recipient && shared.length > 0, [
    ...rows,
    `organizations/${customer.id}`,
    `organizations/${recipient.id}`,
  ]);
});

const wordsOf = ({ name_ky, name_ru, name_en }: Organization) =>
  fold([name_ky, name_ru, name_en].join(' '))
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= shortest);

/** Whether two of the organizations among some rows, as table/id, share a word: whether others bear it, too, decides the answer. */
export function shareAWord({ organizationsById }: Joined, rows: readonly string[]): boolean {
  const words = rows.flatMap((row) => {
    const organization = organizationsById.get(row.replace(/^organizations\//, ''));
    return organization ? [...new Set(wordsOf(organization))] : [];
  });
  return new Set(words).size < words.length;
}

/** The organizations whose names hold a word. */
const bearersOf = memo(({ dataset }: Joined) => {
  const bearers = new Map<string, Set<string>>();
  for (const organization of dataset.organizations)
    for (const word of wordsOf(organization)) bearers.set(word, (bearers.get(word) ?? new Set()).add(organization.id));
  return bearers;
});
