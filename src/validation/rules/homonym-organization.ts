import type { Organization } from '#schemas/index.ts';
import { tableRule } from '../rule.ts';

/** No two organizations have the same name or alias, whatever the quotation marks: one of them is the other. Predecessor and successor may share a name. */
export const homonymOrganization = tableRule('homonym-organization', 'warning', function* ({ dataset }) {
  const owners = new Map<string, Organization>();
  const isUnlike = unlikeAll(dataset.organizations.flatMap(namesOf));
  for (const organization of dataset.organizations) {
    for (const name of namesOf(organization)) {
      if (isUnlike(name)) continue;
      const key = plain(name);
      const owner = owners.get(key) ?? organization;
      owners.set(key, owner);
      if (owner.id === organization.id || owner.successor === organization.id || organization.successor === owner.id)
        continue;
      yield { record: organization, value: name, params: { other: owner.id } };
      break;
    }
  }
});

const namesOf = ({ name_ky: ky, name_ru: ru, name_en: en, aliases }: Organization) =>
  [ky, ru, en, ...(aliases ?? [])].filter((name) => name !== null);

/** Tells whether a name is another one than all others, which most are at a glance. */
function unlikeAll(names: readonly string[]): (name: string) => boolean {
  const counts = new Map<number, number>();
  for (const name of names) counts.set(sumOf(name), (counts.get(sumOf(name)) ?? 0) + 1);
  return (name) => counts.get(sumOf(name)) === 1;
}

/** A number that names share when their plain letters and digits are the same. */
function sumOf(name: string): number {
  let sum = 0;
  const lower = name.toLowerCase();
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i);
    if (isPlain(code)) sum = (Math.imul(sum, 31) + code) | 0;
  }
  return sum;
}

/** Whether it is a small Latin or Cyrillic letter or a digit. */
const isPlain = (code: number) =>
  (code > 0x60 && code < 0x7b) || (code >= 0x430 && code < 0x530) || (code > 0x2f && code < 0x3a);

/** Letters and digits only, in lower case. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
