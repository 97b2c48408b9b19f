import type { Spoken } from './entry.ts';

/**
 * The texts of a page of prose: title and description, then each heading, paragraph, item and row of a table.
 * The key is the number of the section and of the block in it, `3:2`, so that a block finds its translations.
 */
export function spokenProse(file: string, mdx: string): Spoken[] {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? ['', '', mdx];
  const told = [...frontMatter(head), ...blocks(body)];
  const page = file.split('/').at(-1) ?? file;
  return told.map(({ key, text }) => ({ file, key, case: '', text, slot: `${page} ${key}` }));
}

type Told = Pick<Spoken, 'key' | 'text'>;

const frontMatter = (head: string): Told[] =>
  [...head.matchAll(/^(title|description): (.*)$/gm)].map(([, key = '', text = '']) => ({ key, text }));

function* blocks(body: string): Generator<Told> {
  let [section, block] = [0, 0];
  for (const text of units(body)) {
    const heading = /^#{1,6} (.*)$/.exec(text);
    [section, block] = heading ? [section + 1, 0] : [section, block + 1];
    yield { key: `${section}:${block}`, text: heading?.[1] ?? text };
  }
}

/** Paragraphs, and of lists and tables each line; what holds no words of its own is left out. */
function units(body: string): string[] {
  return body
    .split(/(^```[\s\S]*?^```$)/m)
    .flatMap((part) => (part.startsWith('```') ? [part] : part.split(/\n{2,}/).flatMap(lines)))
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text) && !/^(?:<\w+(?: [^>]*)?\/>|import .*)$/.test(text));
}

/** The lines of a list or a table, each with the lines that go on; any other block as one. */
function lines(block: string): string[] {
  return /^\s*(?:[-|>]|\d+\.) ?/.test(block) ? block.split(/\n(?=\s*(?:[-|>]|\d+\.))/) : [block];
}
