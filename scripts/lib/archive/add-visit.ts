import type { SourceCheck } from '#schemas/index.ts';
import type { AddressVisit } from './visit-source.ts';

/** The list of checks after one more: an answer like the last one moves its day, another begins a row. */
export function addVisit(
  checks: readonly SourceCheck[],
  source: string,
  day: string,
  visit: AddressVisit,
): SourceCheck[] {
  const last = checks.findLast((check) => check.source === source);
  if (last && isSame(last, visit)) return checks.map((check) => (check === last ? { ...check, checked: day } : check));
  const rows = checks.filter((check) => check.source !== source || check.first !== day);
  return [...rows, { id: idOf(source, day), source, first: day, checked: day, ...visit }];
}

const isSame = (check: SourceCheck, visit: AddressVisit) =>
  (Object.keys(visit) as (keyof AddressVisit)[]).every((column) => check[column] === visit[column]);

/** The most letters of an id, less those of a day. */
const most = 100 - '-2026-12-01'.length;

const idOf = (source: string, day: string) => `${source.slice(0, most).replace(/-+$/, '')}-${day}`;
