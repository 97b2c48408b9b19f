import { indexPiece } from './index-piece.ts';
import { inTime, loadFile } from './load-file.ts';

/** The browser's own `fetch`: each watch begins with it, none with another watch. */
const own = globalThis.fetch;

/**
 * Pagefind loads its files with the page's `fetch`, writes into the console what goes wrong, and answers as if nothing were there. From now on
 * the page's `fetch` looks at every file below the folder of the index; what is given back fails with the first of them that could not be loaded.
 */
export function watchedFetch(folder: string): Promise<never> {
  const below = new URL(folder, location.href).href;
  return new Promise((_, fail) => {
    globalThis.fetch = async (input, options) => {
      const { href } = new URL(input instanceof Request ? input.url : input, location.href);
      if (!href.startsWith(below)) return own(input, options);
      try {
        return new Response(await content(href));
      } catch (error) {
        fail(error);
        throw error;
      }
    };
  });
}

/** The list of indexes is JSON and keeps its name; the program and the pieces are packed. */
async function content(address: string) {
  const isList = /\.json(\?|$)/.test(address);
  const bytes = await loadFile(address, { fixed: !isList });
  if (!isList) return inTime(indexPiece(bytes));
  JSON.parse(new TextDecoder().decode(bytes));
  return bytes;
}
