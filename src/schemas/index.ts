import { answers } from './answers.ts';
import { budgets } from './budgets.ts';
import { calls } from './calls.ts';
import { changes } from './changes.ts';
import { claims } from './claims.ts';
import { duties } from './duties.ts';
import { events } from './events.ts';
import { lookups } from './lookups.ts';
import { organizations } from './organizations.ts';
import { payments } from './payments.ts';
import { places } from './places.ts';
import { programmes } from './programmes.ts';
import { releases } from './releases.ts';
import { requests } from './requests.ts';
import { results } from './results.ts';
import { roles } from './roles.ts';
import { sourceChecks } from './source-checks.ts';
import { sources } from './sources.ts';
import type { Column, Table } from './table.ts';
import { tableNames, type TableName } from './names.ts';
import { villages } from './villages.ts';
import { winners } from './winners.ts';

/** Every table of the record, in reading order. */
export const tables = {
  places,
  villages,
  organizations,
  programmes,
  calls,
  winners,
  payments,
  budgets,
  results,
  events,
  roles,
  sources,
  'source-checks': sourceChecks,
  claims,
  lookups,
  duties,
  requests,
  answers,
  changes,
  releases,
} satisfies Record<TableName, Table>;

/** The columns of a table by name, and nothing that every object has: the header of a file may be «constructor». */
export const columnsOf = (table: TableName): Readonly<Record<string, Column>> => byName[table];

/** The same columns in an object that inherits nothing. */
const bare = (columns: Readonly<Record<string, Column>>): Readonly<Record<string, Column>> =>
  Object.assign(Object.create(null) as Record<string, Column>, columns);

const byName = Object.fromEntries(tableNames.map((name) => [name, bare(tables[name].columns)])) as Record<
  TableName,
  Readonly<Record<string, Column>>
>;

export { tableNames, type TableName };
export type { GivenAnswer } from './answers.ts';
export type { Budget } from './budgets.ts';
export type { Call } from './calls.ts';
export type { ChangeRow } from './changes.ts';
export type { Claim } from './claims.ts';
export type { Event } from './events.ts';
export type { Lookup } from './lookups.ts';
export type { Organization } from './organizations.ts';
export type { Payment } from './payments.ts';
export type { Place } from './places.ts';
export type { Programme } from './programmes.ts';
export type { ReleaseRow } from './releases.ts';
export type { Request } from './requests.ts';
export type { Result } from './results.ts';
export type { Role } from './roles.ts';
export type { SourceCheck } from './source-checks.ts';
export type { Source } from './sources.ts';
export type { Village } from './villages.ts';
export type { Grant } from './winners.ts';
