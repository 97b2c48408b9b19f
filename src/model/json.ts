import { visit, type JSONVisitor } from 'jsonc-parser';
import { rowLimit } from './csv.ts';
import type { RawRow } from './raw.ts';

export type JsonRead =
  | { ok: true; header: string[]; rows: RawRow[] }
  | { ok: false; line: number; reason: 'syntax' | 'not-a-list' | 'not-an-object' | 'too-many-keys' | 'too-many-rows' };

/** Far more columns than any table has: a list whose every object has other keys is not read. */
const keyLimit = 500;

/** Reads a JSON list of objects into rows of texts, with the line on which each object begins; the header is the union of the keys. */
export function parseJson(text: string, isNames: (key: string) => boolean = () => false): JsonRead {
  const flood = text.length > largeText ? floodOf(text) : null;
  if (flood) return { ok: false, line: 1, reason: flood };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, line: lineOfError(text), reason: 'syntax' };
  }
  if (!Array.isArray(value)) return { ok: false, line: 1, reason: 'not-a-list' };
  if (value.length > rowLimit) return { ok: false, line: 1, reason: 'too-many-rows' };
  const wrong = value.findIndex((item) => typeof item !== 'object' || item === null || Array.isArray(item));
  if (wrong >= 0) return { ok: false, line: linesOfItems(text)[wrong] ?? 1, reason: 'not-an-object' };
  const objects = value as Record<string, unknown>[];
  const header = keysOf(objects);
  if (header.length > keyLimit) return { ok: false, line: 1, reason: 'too-many-keys' };
  const lines = linesOfItems(text);
  const rows = objects.map((item, i) => ({
    line: lines[i] ?? 1,
    cells: header.map((key) => cellText(Object.hasOwn(item, key) ? item[key] : null, isNames(key))),
  }));
  return { ok: true, header, rows };
}

/** The number of characters from which a text is looked through before it is read, lest what it holds not fit into memory. */
const largeText = 1_000_000;
/** Deeper than any table, and as deep as is read at once. */
const depthLimit = 100_000;

/** Whether a text opens more lists or objects inside each other, holds more items, or keys in them, than can be read. */
function floodOf(text: string): 'not-an-object' | 'too-many-rows' | 'too-many-keys' | null {
  let depth = 0;
  let items = 0;
  let keys = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') {
      depth += 1;
      items += depth === 2 ? 1 : 0;
      keys = 0;
    } else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign.endsWith(':')) keys += 1;
    if (depth > depthLimit) return 'not-an-object';
    if (items > rowLimit) return 'too-many-rows';
    if (keys > keyLimit) return 'too-many-keys';
  }
  return null;
}

/** The union of the keys; it stops growing when there are too many. */
function keysOf(objects: readonly Record<string, unknown>[]) {
  const keys = new Set<string>();
  for (const item of objects) {
    for (const key of Object.keys(item)) keys.add(key);
    if (keys.size > keyLimit) break;
  }
  return [...keys];
}

/** The text that a CSV cell would hold: null is empty, a list of codes is joined by a space, of names by « | ». */
function cellText(value: unknown, isNames: boolean): string {
  return Array.isArray(value) ? value.map(plainText).join(isNames ? ' | ' : ' ') : plainText(value);
}

/** No cell holds a list in a list or an object; what is inside is not spelled out, however deep it is. */
function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' ? '{…}' : String(value);
}

/** The line of the first syntax error; that of the end when none was met. */
function lineOfError(text: string) {
  let line: number | null = null;
  walk(text, { onError: (_code, _offset, _length, startLine) => (line ??= startLine + 1) });
  return line ?? text.split('\n').length;
}

/** The line of every item of the outermost list of a valid JSON text. */
function linesOfItems(text: string) {
  const lines: number[] = [];
  let depth = 0;
  const item = (_offset: number, _length: number, startLine: number) => {
    if (depth === 1) lines.push(startLine + 1);
  };
  const begin = (...place: Parameters<typeof item>) => {
    item(...place);
    depth += 1;
  };
  const end = () => {
    depth -= 1;
  };
  walk(text, {
    onArrayBegin: begin,
    onArrayEnd: end,
    onObjectBegin: begin,
    onObjectEnd: end,
    onLiteralValue: (_value, offset, length, startLine) => item(offset, length, startLine),
  });
  return lines;
}

/** Goes through a text item by item, as deep as the stack allows: no table is deeper than three levels. */
function walk(text: string, visitor: JSONVisitor) {
  try {
    visit(text, visitor, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

/** A key that stands twice in one object: of its values only the last would be read. */
export interface RepeatedKey {
  key: string;
  line: number;
}

/** The first key that an object of a valid JSON text holds twice; null when there is none. */
export function repeatedKey(text: string): RepeatedKey | null {
  const open: Set<string>[] = [];
  let found: RepeatedKey | null = null;
  walk(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, startLine) => {
      const keys = open.at(-1);
      if (keys?.has(key)) found ??= { key, line: startLine + 1 };
      keys?.add(key);
    },
  });
  return found;
}
