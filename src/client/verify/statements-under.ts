import type { VerifyEntry, VerifyShard } from '#publish/verify-entry.ts';
import type { CodeFiles } from './code-files.ts';

/** A statement under a code, with the file that it was found in. */
export interface Told {
  entry: VerifyEntry;
  shard: VerifyShard;
}

/** Everything that is said under any of the codes; each file is asked for once. */
export async function statementsUnder(codes: readonly string[], files: Pick<CodeFiles, 'shardOf'>): Promise<Told[]> {
  const all = await Promise.all(
    codes.map(async (code) => {
      const shard = await files.shardOf(code);
      return shard.entries.filter((entry) => entry.code === code).map((entry) => ({ entry, shard }));
    }),
  );
  return all.flat();
}
