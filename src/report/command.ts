import { parseArguments } from './arguments.ts';
import { fails, report, type Report } from './report.ts';
import { visible } from '#i18n/findings/visible.ts';
import { findingWords } from '#i18n/findings/words.ts';

/** What the command prints and how it ends. */
export interface Outcome {
  output: string;
  problem: string;
  status: 0 | 1 | 2;
}

/** The command as a pure function; `check` reads and validates the paths. */
export function command(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  check: (paths: readonly string[]) => Report,
): Outcome {
  const { paths, language, format, strict, help, problem } = parseArguments(argv, environment);
  const { usage } = findingWords[language];
  if (help) return { output: `${usage}\n`, problem: '', status: 0 };
  if (problem) {
    const said = findingWords[language][problem.kind]
      .replace('{option}', problem.option)
      .replace('{value}', () => visible(problem.value));
    return { output: '', problem: `${said}\n${usage}\n`, status: 2 };
  }
  const result = check(paths);
  return { output: report(result, format, language), problem: '', status: fails(result.findings, { strict }) ? 1 : 0 };
}
