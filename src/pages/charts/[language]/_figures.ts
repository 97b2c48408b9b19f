import { figuresByPath } from '#figures/index.ts';
import type { Figure } from '#figures/figure.ts';
import { absolute, page } from '#components/address.ts';
import { languages, type Language } from '#text/languages.ts';
import { site } from '#model/site.ts';

const makers = figuresByPath(site);

/** The chart of a path, in a language. In a downloaded file a link must be whole: there is no page around it. */
export function figureOf(path: string, language: Language): Figure {
  const figure = makers.get(path)?.({ language, href: (to) => absolute(page(language, to)) });
  if (!figure) throw new Error(`unknown chart: ${path}`);
  return figure;
}

/** The charts that exist, found once: those with too little to draw have no files. */
const drawn = [...makers].flatMap(([path, make]) =>
  make({ language: 'en', href: (to) => to })?.picture ? [path] : [],
);

/** The charts as paths of pages and files. `tables` leaves out the grants, whose numbers are in their own data files. */
export function figurePaths({ tables }: { tables: boolean }) {
  const kept = drawn.filter((path) => !tables || !path.startsWith('grants/'));
  return languages.flatMap((language) =>
    kept.map((path) => ({ params: { language, chart: path }, props: { language, path } })),
  );
}
