import { expect, test } from 'vitest';
import { parseJson } from './json.ts';

const linesOf = (text: string) => {
  const read = parseJson(text);
  return read.ok ? read.rows.map(({ line }) => line) : `${read.reason} in line ${read.line}`;
};

test('every object has the line on which it begins, whatever it holds', () => {
  expect(linesOf('[{"a": "[{,\\"\\n"},\n\n{"a": [1, 2], "b": {"c": []}}, {},\r\n{}\n]')).toEqual([1, 3, 3, 4]);
});

test('a syntax error has the line where reading stopped', () => {
  expect(linesOf('[\n{"a": 1}\n{"a": 2}]')).toBe('syntax in line 3');
  expect(linesOf('[\n{"a": 1,}]')).toBe('syntax in line 2');
  expect(linesOf("[\n{'a': 1}]")).toBe('syntax in line 2');
  expect(linesOf('[\n{"a": 1 // one\n}]')).toBe('syntax in line 2');
  expect(linesOf('[\n{"a": 1}\n\n')).toBe('syntax in line 4');
});

test('an item that is no object has its line', () => {
  expect(linesOf('[{},\n[{}],\n{}]')).toBe('not-an-object in line 2');
});
