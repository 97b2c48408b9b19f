import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Reads the flags of a command; whatever it does not know is refused in one sentence, with its usage on a second line. */
export function flags<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  { options, usage }: { options: Options; usage: string },
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ', 1);
    throw new Error(`${reason}\n${usage}`, { cause: error });
  }
}

/** A whole number of a flag, not below the least; anything else is refused. */
export function wholeNumber(flag: string, text: string, least = 1): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new Error(`--${flag} takes a whole number: ${text}`);
  return Number(text);
}
