import { command } from '#report/command.ts';
import { visible } from '#i18n/findings/visible.ts';
import { checkPaths } from '#validation/check-paths.ts';

// usage: node scripts/validate.ts [paths…] [--lang ky|ru|en] [--format text|json|github] [--strict]
const terminal = process.stderr.isTTY;
const { output, problem, status } = command(process.argv.slice(2), process.env, (paths) => checkPaths(paths, show));
if (terminal) process.stderr.write('\r\u001b[K');
process.stdout.on('error', () => process.exit(status)); // the reader of a pipe may leave early
process.stdout.write(output);
process.stderr.write(problem);
process.exitCode = status;

/** Shows on a terminal which file is looked at, and how many there are. */
function show(file: string, done: number, all: number) {
  if (terminal) process.stderr.write(`\r\u001b[K${done + 1}/${all} ${visible(file)}`);
}
