import type { Claim, TableName } from '#schemas/index.ts';
import { encodedText, type AnyRecord, type Checked } from './checked.ts';

/** A cell with claims: its adopted text and what the sources say. */
export interface ClaimedCell {
  table: TableName;
  record: AnyRecord;
  column: string;
  adopted: string;
  claims: readonly Claim[];
}

/** All cells with claims that exist. */
export function* claimedCells({ joined, byId }: Checked): Generator<ClaimedCell> {
  for (const claims of joined.claimsByCell.values()) {
    const [claim] = claims;
    const record = claim && byId[claim.table].get(claim.record);
    if (record)
      yield {
        table: claim.table,
        record,
        column: claim.column,
        adopted: encodedText(claim.table, record, claim.column),
        claims,
      };
  }
}

/** The different values of claims, each with the sources that give it. */
export function valuesText(claims: readonly Claim[]): string {
  const sources = new Map<string, string[]>();
  for (const { value, source } of claims) sources.set(value, [...(sources.get(value) ?? []), source].slice(0, 4));
  return [...sources]
    .slice(0, 6)
    .map(([value, by]) => `${value} (${by.join(', ')})`)
    .join('; ');
}
