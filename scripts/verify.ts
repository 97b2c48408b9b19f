import { verifyCommand } from '#report/verify-command.ts';
import { main } from './lib/run.ts';
import { openRecord } from './lib/open-record.ts';

/** npm run verify -- <code…> [--from folder or archive.zip] [--lang ky|ru|en]: says what became of the figure behind a code. */
await main(() => {
  const { output, problem, status } = verifyCommand(process.argv.slice(2), process.env, openRecord);
  process.stdout.write(output);
  process.stderr.write(problem);
  process.exitCode = status;
});
