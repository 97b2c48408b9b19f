/** Pages and files that a second thread makes from the first moment: those that share a large answer (all downloads with their sizes and checksums, all codes, all changes) and need no version of a page. */
export const apart =
  /^src\/pages\/(?:data\/(?:\[\.\.\.file\]|templates\/)|changes\/|check\/|compare\/|verify\/|v\/|\[language\]\/(?:index\.astro|data\/|verify\/))/;

export const isApart = ({ component }: { component: string }) => apart.test(component);

/** Pages that share an answer with the keys of all pages (their dates, what each release answers to the signals): made in the first thread, it is made once. */
export const sharesAnswer = /^src\/pages\/(?:charts\/|sitemap|\[language\]\/(?:embed|signals)\/)/;

/** What stands before the name of a record in the path of a page, and what stands after it. */
const besideName = /^\/?(?:share\/)?(?:ky\/|ru\/|en\/|hearing\/|data\/)?|(?:\.\w+)?\/?$/g;

/** The pages of a record in all languages, its sheet and its files side by side: what is known of it is then worked out by one thread, and once. */
export const byRecord = <Page extends { path: string }>(pages: readonly Page[]): Page[][] => [
  ...Map.groupBy(pages, ({ path }) => path.replace(besideName, '')).values(),
];

/** Hands out a list to several threads that share a counter: each takes the next thing that nobody has, so none stands still before the end. */
export function* takeTurns<Thing>(things: readonly Thing[], taken: Int32Array): Generator<Thing, void, undefined> {
  for (let at = Atomics.add(taken, 0, 1); at < things.length; at = Atomics.add(taken, 0, 1)) yield things[at] as Thing;
}

/** Lets no thread take anything any more. */
export const endTurns = (taken: Int32Array) => void Atomics.store(taken, 0, 2 ** 30);

/** A counter that threads can share. */
export const counter = () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
