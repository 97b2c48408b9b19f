import { cellKey } from '#model/join.ts';
import type { Grant, TableName } from '#schemas/index.ts';
import { encodedText, type AnyRecord, type Checked } from './checked.ts';
import { country } from './country.ts';

/** How many som the unit of a sum may be, if it is another one. */
const units = [1000, 1_000_000, 0.001] as const;

/** The sum that a source says where a cell says the same in another unit: 700 for 700,000 som; null where no source says so. */
export function claimedInOtherUnit({ joined }: Checked, table: TableName, record: AnyRecord, column: string) {
  const amount = Number(encodedText(table, record, column));
  const claims = joined.claimsByCell.get(cellKey(table, record.id, column)) ?? [];
  if (!(amount > 0) || claims.some(({ value }) => Number(value) === amount)) return null;
  return units.map((unit) => amount * unit).find((sum) => claims.some(({ value }) => Number(value) === sum)) ?? null;
}

/** Whether more was paid than an award that is too small for one, but no more than it would be in thousands. */
export const isPaidInThousands = ({ amount }: Grant, paid: number) =>
  amount !== null && amount > 0 && amount < country.amounts.least && paid > amount && paid <= amount * 1000;
