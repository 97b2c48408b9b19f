import { parseArgs } from 'node:util';
import { defaultLanguage, isLanguage, languages, type Language } from '#text/languages.ts';

const formats = ['text', 'json', 'github', 'csv', 'xlsx', 'html'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for. */
export interface Arguments {
  paths: string[];
  language: Language;
  format: Format;
  /** Whether warnings fail like errors. */
  strict: boolean;
  /** Whether what is certain is put right in a new file. */
  fix: boolean;
  help: boolean;
  /** What is wrong with the command line; null when nothing is. */
  problem: { kind: 'unknownOption' | 'badValue'; option: string; value: string } | null;
}

const options = {
  lang: { type: 'string' },
  format: { type: 'string' },
  strict: { type: 'boolean' },
  fix: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line; the language comes from --lang, else from the locale, else it is Kyrgyz. Of two equal options the last counts. */
export function parseArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    paths: positionals.length > 0 ? positionals : ['data'],
    language: languages.find((code) => code === values.lang) ?? localeLanguage(environment),
    format: formats.find((name) => name === values.format) ?? 'text',
    strict: values.strict === true,
    fix: values.fix === true,
    help: values.help === true,
    problem: tokens.map(problemOf).find((problem) => problem !== null) ?? null,
  };
}

interface Token {
  kind: string;
  name?: string;
  rawName?: string;
  value?: string | undefined;
}

function problemOf({ kind, name = '', rawName: option = '', value = '' }: Token): Arguments['problem'] {
  if (kind !== 'option') return null;
  if (!Object.hasOwn(options, name)) return { kind: 'unknownOption', option, value: option };
  const allowed: readonly string[] | undefined = { lang: languages, format: formats }[name];
  return allowed?.includes(value) === false ? { kind: 'badValue', option, value } : null;
}

/** The language of the locale, as POSIX orders its variables. */
export function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const code = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : defaultLanguage;
}
