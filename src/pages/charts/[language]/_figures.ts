import { figuresByPath, isPublished } from '#figures/index.ts';
import type { Figure } from '#figures/figure.ts';
import { absolute, page } from '#components/address.ts';
import { languages, perLanguage, type Language } from '#text/languages.ts';
import { remembering } from '#text/remembering.ts';
import { site } from '#model/site.ts';

const makers = figuresByPath(site);

/** The chart of a path, in a language. In a downloaded file a link must be whole: there is no page around it. */
export function figureOf(path: string, language: Language): Figure {
  const figure = figureIn[language](path);
  if (!figure) throw new Error(`unknown chart: ${path}`);
  return figure;
}

/** Made once for the picture, the table and the frame. */
const figureIn = perLanguage((language) =>
  remembering((path: string) => makers.get(path)?.({ language, href: (to) => absolute(page(language, to)) }) ?? null),
);

/** The charts with files of their own, found once: those with too little to draw have none. */
const drawn = [...makers.keys()].flatMap((path) =>
  isPublished(site, path) && figureIn.en(path)?.picture ? [path] : [],
);

/** A path of a page or file for each of them, with the key by which it is kept. */
export const figurePaths = (keyOf: (path: string) => string) =>
  languages.flatMap((language) =>
    drawn.map((path) => ({ params: { language, chart: path }, props: { language, path }, cacheKey: keyOf(path) })),
  );
