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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, line: lineOfError(text), reason: 'syntax' };
  }
  if (!Array.isArray(value)) return { ok: false, line: 1, reason: 'not-a-list' };
  if (value.length > rowLimit) return { ok: false, line: 1, reason: 'too-many-rows' };
  const lines = linesOfItems(text);
  const wrong = value.findIndex((item) => typeof item !== 'object' || item === null || Array.isArray(item));
  if (wrong >= 0) return { ok: false, line: lines[wrong] ?? 1, reason: 'not-an-object' };
  const objects = value as Record<string, unknown>[];
  const header = keysOf(objects);
  if (header.length > keyLimit) return { ok: false, line: 1, reason: 'too-many-keys' };
  const rows = objects.map((item, i) => ({
    line: lines[i] ?? 1,
    cells: header.map((key) => cellText(Object.hasOwn(item, key) ? item[key] : null, isNames(key))),
  }));
  return { ok: true, header, rows };
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
