import { defaultLanguage, isLanguage, type Language } from '#text/languages.ts';

const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for. */
export interface Arguments {
  paths: string[];
  language: Language;
  format: Format;
  /** Whether warnings fail like errors. */
  strict: boolean;
  help: boolean;
  /** What is wrong with the command line; null when nothing is. */
  problem: { kind: 'unknownOption' | 'badValue'; option: string; value: string } | null;
}

/** Reads the command line; the language comes from --lang, else from the locale, else it is Kyrgyz. */
export function parseArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Arguments {
  const asked: Arguments = {
    paths: [],
    language: localeLanguage(environment),
    format: 'text',
    strict: false,
    help: false,
    problem: null,
  };
  const words = argv.flatMap((word) =>
    /^--\w+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : word,
  );
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (word === '--strict') asked.strict = true;
    else if (word === '--help' || word === '-h') asked.help = true;
    else if (word === '--lang' || word === '--format') takeValue(asked, word, words[(i += 1)] ?? '');
    else if (word.startsWith('-') && word.length > 1)
      asked.problem ??= { kind: 'unknownOption', option: word, value: word };
    else asked.paths.push(word);
  }
  return asked.paths.length > 0 ? asked : { ...asked, paths: ['data'] };
}

function takeValue(asked: Arguments, option: '--lang' | '--format', value: string) {
  const format = formats.find((name) => name === value);
  if (option === '--lang' && isLanguage(value)) asked.language = value;
  else if (option === '--format' && format) asked.format = format;
  else asked.problem ??= { kind: 'badValue', option, value };
}

/** The language of the locale, as POSIX orders its variables. */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const code = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : defaultLanguage;
}
