import { argv, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { runIntake } from './lib/intake/run-intake.ts';
import { main } from './lib/run.ts';

/** npm run intake: checks a file that came in, says what it would change, and puts its rows into the tables. Only on a terminal somebody can be asked. */
await main(async () => {
  const isTerminal = stdin.isTTY && stdout.isTTY;
  const lines = isTerminal ? createInterface({ input: stdin, output: stdout }) : null;
  const { output, problem, status } = await runIntake(argv.slice(2), lines ? (text) => lines.question(text) : null);
  lines?.close();
  stdout.write(output);
  stderr.write(problem);
  process.exitCode = status;
});
