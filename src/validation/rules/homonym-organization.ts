import type { Organization } from '#schemas/index.ts';
import { tableRule } from '../rule.ts';

/** No two organizations have the same name or alias, whatever the quotation marks: one of them is the other. Predecessor and successor may share a name. */
export const homonymOrganization = tableRule('homonym-organization', 'warning', function* ({ dataset }) {
  const owners = new Map<string, Organization>();
  for (const organization of dataset.organizations) {
    for (const name of namesOf(organization)) {
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

/** Letters and digits only, in lower case. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
