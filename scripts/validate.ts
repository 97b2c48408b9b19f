import { existsSync, writeFileSync } from 'node:fs';
import { command, needsLibrary } from '#report/command.ts';
import { visible } from '#i18n/findings/visible.ts';
import { checkFiles, checkPaths } from '#validation/check-paths.ts';

// usage: npm run validate -- [paths…] [--lang ky|ru|en] [--format text|json|github|csv|xlsx|html] [--fix] [--strict]
const terminal = process.stderr.isTTY;
const argv = process.argv.slice(2);
const library = needsLibrary(argv) ? await import('@e965/xlsx') : null;
const { output, problem, status, files } = command(argv, process.env, {
  folders: (paths) => checkPaths(paths, show),
  files: (paths) => checkFiles(paths, { library, progress: show }),
  library,
  isTaken: existsSync,
});
if (terminal) process.stderr.write('\r\u001b[K');
for (const { path, text } of files) writeFileSync(path, text);
process.stdout.on('error', () => process.exit(status)); // the reader of a pipe may leave early
process.stdout.write(output);
process.stderr.write(problem);
process.exitCode = status;

/** Shows on a terminal which file is looked at, and how many there are. */
function show(file: string, done: number, all: number) {
  if (terminal) process.stderr.write(`\r\u001b[K${done + 1}/${all} ${visible(file)}`);
}
