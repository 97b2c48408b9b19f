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
  } catch (error) {
    return { ok: false, line: lineOfError(text, error), reason: 'syntax' };
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

/** V8 names the position of a syntax error; without it the error is at the end of the text. */
function lineOfError(text: string, error: unknown) {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return countLines(text.slice(0, position ? Number(position) : text.length));
}

function countLines(text: string) {
  return text.split('\n').length;
}

/** The line of every item of the outermost list of a valid JSON text. */
function linesOfItems(text: string) {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let inString = false;
  let expecting = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '\n') line += 1;
    if (inString) {
      if (char === '\\') i += 1;
      else if (char === '"') inString = false;
      continue;
    }
    if (char === undefined || /\s/.test(char)) continue;
    if (expecting && depth === 1 && char !== ']') {
      lines.push(line);
      expecting = false;
    }
    if (char === '"') inString = true;
    else if (char === '[' || char === '{') {
      depth += 1;
      if (depth === 1) expecting = true;
    } else if (char === ']' || char === '}') depth -= 1;
    else if (char === ',' && depth === 1) expecting = true;
  }
  return lines;
}
