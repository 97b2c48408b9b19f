/**
 * Makes a PDF of Chromium lean and the same every time: streams that are equal, as the hatching of a chart is on every use, are kept once, and the
 * dates are those of the record. Chromium writes its objects one behind another with a plain table of their places, which this reads and writes anew;
 * a library for PDF would weigh more than the whole command.
 */
export function leanPdf(bytes: Buffer, date: string): Buffer {
  const file = bytes.toString('latin1');
  const { head, objects, trailer } = partsOf(file);
  const kept = withOwnNames(withoutRepeats(objects));
  return Buffer.from(written({ head, objects: kept, trailer, date }), 'latin1');
}

/** How many pages it has. */
export const pagesOfPdf = (bytes: Buffer): number => bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

interface Parts {
  /** What stands before the first object. */
  head: string;
  /** The body of each object by its number. */
  objects: Map<number, string>;
  trailer: string;
}

const reference = /(?<!\d)(\d+) 0 R\b/g;

function partsOf(file: string): Parts {
  const table = file.lastIndexOf('\nxref\n') + 1;
  const trailerAt = file.indexOf('trailer', table);
  if (table === 0 || trailerAt < 0) throw new Error('no PDF as Chromium writes it: it has no plain table of objects');
  const places = [...file.slice(table, trailerAt).matchAll(/^(\d{10}) \d{5} ([nf]) ?$/gm)]
    .map(([, offset = '', kind], number) => ({ number, offset: Number(offset), isUsed: kind === 'n' }))
    .filter(({ isUsed }) => isUsed)
    .sort((a, b) => a.offset - b.offset);
  const objects = places.map(({ number, offset }, at): [number, string] => {
    const whole = file.slice(offset, places[at + 1]?.offset ?? table);
    return [number, whole.slice(whole.indexOf(' obj') + ' obj'.length, whole.lastIndexOf('endobj'))];
  });
  const trailer = file.slice(trailerAt, file.indexOf('startxref', trailerAt));
  return { head: file.slice(0, places[0]?.offset ?? table), objects: new Map(objects), trailer };
}

/** What stands before the bytes of a stream; of an object without one all of it. */
function dictionaryEnd(body: string) {
  const at = body.indexOf('stream\n');
  return at < 0 ? body.length : at;
}

/** Leaves one of each set of equal streams; what named the others names it. Streams that named two of them become equal, so it is done until nothing changes. */
function withoutRepeats(objects: ReadonlyMap<number, string>): Map<number, string> {
  const firsts = new Map<string, number>();
  const same = new Map<number, number>();
  for (const [number, body] of objects) {
    if (dictionaryEnd(body) === body.length) continue;
    const first = firsts.get(body);
    if (first === undefined) firsts.set(body, number);
    else same.set(number, first);
  }
  const kept = new Map([...objects].filter(([number]) => !same.has(number)));
  if (same.size === 0) return kept;
  return withoutRepeats(renamed(kept, (number) => same.get(number) ?? number));
}

/** What Chromium calls an element of the structure: it counts all pages that it has seen. */
const elementName = /\bnode(\d{8})\b/g;

/** The objects with elements counted from the first of this file, in their order. */
function withOwnNames(objects: ReadonlyMap<number, string>): Map<number, string> {
  const heads = [...objects.values()].map((body) => body.slice(0, dictionaryEnd(body)));
  const names = heads.flatMap((head) => [...head.matchAll(elementName)].map(([, number = '']) => number));
  const own = new Map([...new Set(names)].sort().map((name, at) => [name, String(at + 1).padStart(8, '0')]));
  const renamedIn = (text: string) => text.replace(elementName, (_, name: string) => `node${own.get(name) ?? name}`);
  return new Map(
    [...objects].map(([number, body]) => {
      const end = dictionaryEnd(body);
      return [number, renamedIn(body.slice(0, end)) + body.slice(end)];
    }),
  );
}

/** The objects with other numbers in their references; the bytes of streams stay. */
function renamed(objects: ReadonlyMap<number, string>, to: (number: number) => number): Map<number, string> {
  return new Map(
    [...objects].map(([number, body]) => {
      const end = dictionaryEnd(body);
      return [number, withReferences(body.slice(0, end), to) + body.slice(end)];
    }),
  );
}

const withReferences = (text: string, to: (number: number) => number) =>
  text.replace(reference, (_, number) => `${to(Number(number))} 0 R`);

function written({ head, objects, trailer, date }: Parts & { date: string }): string {
  const numbers = new Map([...objects.keys()].sort((a, b) => a - b).map((number, at) => [number, at + 1]));
  const to = (number: number) => numbers.get(number) ?? 0;
  const bodies = [...renamed(objects, to)].map(([number, body]) => [to(number), dated(body, date)] as const);
  let file = head;
  const offsets = new Map<number, number>();
  for (const [number, body] of bodies) {
    offsets.set(number, file.length);
    file += `${number} 0 obj${body}endobj\n`;
  }
  const lines = Array.from({ length: bodies.length }, (_, at) => `${pad(offsets.get(at + 1) ?? 0)} 00000 n \n`);
  const size = bodies.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}`;
  const ending = withReferences(trailer, to).replace(/\/Size \d+/, `/Size ${size}`);
  return `${file}${table}${ending}startxref\n${file.length}\n%%EOF\n`;
}

const pad = (offset: number) => String(offset).padStart(10, '0');

const dated = (body: string, date: string) =>
  body.replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, `/$1 (D:${date.replaceAll('-', '')}000000+00'00')`);
