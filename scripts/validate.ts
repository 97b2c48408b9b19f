import { command } from '#report/command.ts';
import { checkPaths } from '#validation/check-paths.ts';

// usage: node scripts/validate.ts [paths…] [--lang ky|ru|en] [--format text|json|github] [--strict]
const { output, problem, status } = command(process.argv.slice(2), process.env, checkPaths);
process.stdout.on('error', () => process.exit(status)); // the reader of a pipe may leave early
process.stdout.write(output);
process.stderr.write(problem);
process.exitCode = status;
