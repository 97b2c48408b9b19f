import { sheetPairs } from '#publish/sheet-pairs.ts';

/** The text of a page of the site, and where it stands. */
export interface SheetPage {
  /** Path below the base: `hearing/karakol/`. */
  path: string;
  html: string;
}

/** The id of a sheet in the document of many. */
const nameOf = (at: number) => `sheet-${at}`;

/**
 * One document of many sheets, each beginning on a page of its own: printing it costs a tenth of printing each. A list of links at its end makes the
 * browser write into the PDF on which page each begins. The sheets must be of one site, whose styles they share; its fragment chooses their languages.
 */
export function documentOfSheets(sheets: readonly SheetPage[]): string {
  const [first] = sheets;
  const head = /<head>[\s\S]*?<\/head>/.exec(first?.html ?? '')?.[0] ?? '';
  const mains = sheets.map(({ path, html }, at) => {
    const main = /(?<=<main)>[\s\S]*<\/main>/.exec(html)?.[0];
    if (main === undefined) throw new Error(`no sheet: ${path}`);
    return `<main id="${nameOf(at)}" style="break-before:page"${main}`;
  });
  const links = [...sheets.keys(), sheets.length].map((at) => `<a href="#${nameOf(at)}">${at}</a>`);
  const ending = `<div id="${nameOf(sheets.length)}" style="break-before:page">${links.join(' ')}</div>`;
  const targets = sheetPairs.map((pair) => `<div id="${pair}"></div>`).join('');
  return `<!doctype html><html lang="ky">${head}<body>${targets}${mains.join('')}${ending}</body></html>`;
}

/** How many pages each of so many sheets has in the PDF of their document. */
export function pagesOfSheets(bytes: Buffer, count: number): number[] {
  const file = bytes.toString('latin1');
  const order = pagesInOrder(file);
  const starts = Array.from({ length: count + 1 }, (_, at) => {
    const page = new RegExp(`/${nameOf(at)}\\s*\\[(\\d+) 0 R`).exec(file)?.[1];
    const index = order.indexOf(Number(page));
    if (index < 0) throw new Error(`the PDF does not say where ${nameOf(at)} begins`);
    return index;
  });
  return starts.slice(0, -1).map((start, at) => (starts[at + 1] ?? start) - start);
}

/** The numbers of the objects of pages, in their order: the tree of pages read from its root. */
function pagesInOrder(file: string): number[] {
  const kidsOf = new Map<number, number[]>();
  const inner = new Set<number>();
  for (const [, number = '', body = ''] of file.matchAll(/^(\d+) 0 obj\s*(<<[^]*?)endobj/gm)) {
    if (!/\/Type\s*\/Pages\b/.test(body)) continue;
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(body)?.[1] ?? '';
    const own = [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
    kidsOf.set(Number(number), own);
    for (const kid of own) inner.add(kid);
  }
  const roots = [...kidsOf.keys()].filter((number) => !inner.has(number));
  const leaves = (number: number): number[] => kidsOf.get(number)?.flatMap(leaves) ?? [number];
  return roots.flatMap(leaves);
}
