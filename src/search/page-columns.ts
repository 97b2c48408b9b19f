import type { Joined } from '#model/join.ts';
import { textIn } from '#i18n/texts.ts';
import type { PageColumns } from './files.ts';
import type { PageFacts } from './page-facts.ts';

/** The values that filter and sort the answers, as columns over all pages, because columns of similar values compress well. */
export function pageColumns(facts: readonly PageFacts[], { placesById }: Joined): PageColumns {
  const kinds = unique(facts.map(({ kind }) => kind));
  const regions = unique(facts.flatMap(({ region }) => region ?? []));
  const groups = unique(facts.flatMap((fact) => fact.groups));
  const statuses = unique(facts.flatMap(({ status }) => (status ? [status.join('/')] : [])));
  return {
    kinds,
    regions: regions.flatMap((id) => {
      const place = placesById.get(id);
      return place
        ? [{ id, ky: textIn(place, 'name', 'ky'), ru: textIn(place, 'name', 'ru'), en: textIn(place, 'name', 'en') }]
        : [];
    }),
    groups,
    statuses: statuses.map((status) => status.split('/') as [string, string]),
    kind: facts.map(({ kind }) => kinds.indexOf(kind)),
    region: facts.map(({ region }) => (region === null ? -1 : regions.indexOf(region))),
    years: facts.map(({ years }) => years),
    group: facts.map((fact) => fact.groups.map((group) => groups.indexOf(group))),
    status: facts.map(({ status }) => (status ? statuses.indexOf(status.join('/')) : -1)),
    amount: facts.map(({ amount }) => amount),
    date: facts.map(({ date }) => date),
  };
}

const unique = (values: readonly string[]) => [...new Set(values)].sort();
