import { expect, test } from 'vitest';
import { labelledCells } from './labelled-cells.ts';

const head = '<thead><tr><th>Date</th><th>The <em>act</em></th></tr></thead>';

test('every cell but the first of its row is named after the head of its column', () => {
  expect(
    labelledCells(`${head}<tbody><tr><td>1</td><td align="right">2</td></tr><tr><td>3</td><td>4</td></tr></tbody>`),
  ).toBe(
    `${head}<tbody><tr><td>1</td><td data-label="The act" align="right">2</td></tr><tr><td>3</td><td data-label="The act">4</td></tr></tbody>`,
  );
});

test('a column without a head names nothing', () => {
  const table = '<thead><tr><th>Date</th><th></th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody>';
  expect(labelledCells(table)).toBe(table);
});
