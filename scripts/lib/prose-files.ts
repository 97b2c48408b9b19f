import { globSync, readFileSync } from 'node:fs';

/** The pages of prose as they are written, by `language/name`. */
export const proseFiles = (): Map<string, string> =>
  new Map(
    globSync('content/*/*.mdx')
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [file.slice('content/'.length, -'.mdx'.length), readFileSync(file, 'utf8')]),
  );
