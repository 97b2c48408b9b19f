import { close, createIndex } from 'pagefind';
import type { HiddenKeys } from '#search/index-format.ts';
import type { IndexFile } from './restored-index.ts';

/** A page as Pagefind is given it: terms only. */
export interface TermPage {
  url: string;
  terms: string;
  hidden: HiddenKeys & { title: string };
}

/** Code of a language that Pagefind has no stemmer for; ISO 639 keeps qaa to qtz for local use. */
const localCode = (language: string) => `q${language}`;

export interface Indexed {
  files: IndexFile[];
  /** The parts of Pagefind that a browser loads; its ready-made interfaces and its worker are left out. */
  program: IndexFile[];
}

const program = ['pagefind.js', 'wasm.unknown.pagefind'];

/** Lets Pagefind index pages of terms in one language; an index is always whole, never silently partial. */
export async function pagefindIndex(language: string, pages: Iterable<TermPage>): Promise<Indexed> {
  try {
    const index = must(await createIndex()).index;
    if (!index) throw new Error('search index: not created');
    for (const { url, terms, hidden } of pages)
      must(await index.addCustomRecord({ url, content: terms, language: localCode(language), meta: { ...hidden } }));
    const { files } = must(await index.getFiles());
    return { files, program: files.filter(({ path }) => program.includes(path)) };
  } finally {
    await close();
  }
}

function must<T extends { errors: string[] }>(answer: T) {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
}
