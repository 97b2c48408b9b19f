import { verifyAnswer } from '#i18n/verify-answer.ts';
import { verifyLabels } from '#i18n/verify-labels.ts';
import { verifyWords } from '#i18n/verify-words.ts';
import { codeOf } from '#model/figure-code.ts';
import { statementsOf } from '#model/statement-life.ts';
import { subjectKey, type Statement } from '#model/statement.ts';
import { readShard, shardFile, type VerifyShard } from '#publish/verify-entry.ts';
import { verifyFiles, type History } from '#publish/verify-files.ts';
import { shardOf } from '#text/figure-code.ts';
import { readCode } from '#text/read-code.ts';

/** How the statements of a record were answered under their codes. */
export interface Answered {
  /** How many statements there are, and how many of them are still made. */
  asked: number;
  unchanged: number;
  /** Statements that did not get the answer that the tables themselves give. */
  wrong: string[];
}

const wording = { words: verifyWords.en, labels: verifyLabels('en'), language: 'en' } as const;

/** Asks after every cell and figure of every version by its code, as a browser does, and compares the answer with what the versions say, one beside the other. */
export function answeredByCode(history: History): Answered {
  const { files, codeBits } = verifyFiles(history, {});
  const shards = new Map<string, VerifyShard>();
  const shardWith = (code: string) => {
    const name = shardFile(shardOf(code, codeBits));
    const shard = shards.get(name) ?? readShard(files.get(name) ?? '');
    shards.set(name, shard);
    return shard;
  };
  const said = history.versions.map(
    (version) => new Map([...statementsOf(version)].map((one) => [subjectKey(one), one])),
  );
  const all = new Map(
    said.flatMap((version) => [...version.values()].map((statement) => [textOf(statement), statement])),
  );
  const answered: Answered = { asked: all.size, unchanged: 0, wrong: [] };
  for (const [at, [text, statement]] of [...all].entries()) {
    const [code = ''] = readCode(codeOf(statement)).codes;
    const shard = shardWith(code);
    const told = shard.entries.filter((entry) => entry.code === code && textOf(entry) === text);
    const { state, ...expected } = expectedOf(statement, said);
    const given = told.map(({ since, last, now }) => ({ since, last, now: now && textOf({ ...statement, ...now }) }));
    const isWorded = state !== 'unchanged' || at % someOf === 0;
    const words = isWorded ? told.map((entry) => verifyAnswer(entry, shard, wording)) : [];
    if (state === 'unchanged') answered.unchanged += 1;
    if (JSON.stringify(given) !== JSON.stringify([expected]) || words.some((answer) => answer.state !== state))
      answered.wrong.push(`${text}: ${JSON.stringify(given)}`);
  }
  return answered;
}

/** Of what is unchanged, one statement in so many is put into words, too: that takes longer than all the rest. */
const someOf = 40;

const textOf = ({ table, record, column, value, qualifier, outOf }: Omit<Statement, 'table'> & { table: string }) =>
  [table, record, column, value, qualifier, outOf].join(' | ');

/** The answer by looking into every version: said in the last one, said otherwise there, or not at all. */
function expectedOf(statement: Statement, said: readonly ReadonlyMap<string, Statement>[]) {
  const key = subjectKey(statement);
  const isSaid = said.map((version) => {
    const own = version.get(key);
    return own !== undefined && textOf(own) === textOf(statement);
  });
  const last = isSaid.lastIndexOf(true);
  const since = isSaid.lastIndexOf(false, last) + 1;
  const now = said.at(-1)?.get(key);
  const state = last === said.length - 1 ? 'unchanged' : now ? 'changed' : 'withdrawn';
  return { state, since, last, now: state === 'changed' && now ? textOf(now) : null };
}
