import { expect, test } from 'vitest';
import { textWidth, wrap } from '#charts/text.ts';

test('lines are broken at spaces and none is wider than the room', () => {
  const lines = wrap('Ден соолугунун мүмкүнчүлүгү чектелген балдарга кызмат көрсөтүү', 160, 13);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => textWidth(line, 13) <= 160)).toBe(true);
  expect(lines.join(' ')).toBe('Ден соолугунун мүмкүнчүлүгү чектелген балдарга кызмат көрсөтүү');
});

test('a word wider than a line is broken, nothing is lost', () => {
  const lines = wrap('мүмкүнчүлүктөрүбүздөгүлөрдөн', 80, 13);
  expect(lines.every((line) => textWidth(line, 13) <= 80)).toBe(true);
  expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('мүмкүнчүлүктөрүбүздөгүлөрдөн');
});

test('no text has no lines', () => {
  expect(wrap('', 100, 13)).toEqual([]);
});

test('a no-break space holds a number and its unit together', () => {
  expect(wrap('Берилди 12,4\u00a0млн\u00a0сом', 100, 13)).toEqual(['Берилди', '12,4\u00a0млн\u00a0сом']);
});
