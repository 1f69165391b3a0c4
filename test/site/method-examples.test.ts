import { expect, test } from 'vitest';
import { examples } from '../../site/method/examples.ts';

/** Tables of the method page, without the words of a row. */
function numbers(at: number): unknown[][] {
  const tables = examples.blocks.flatMap((block) => ('table' in block ? [block.table] : []));
  return (tables[at]?.rows ?? []).map((row) => row.slice(1));
}

test('the worked examples are computed, and are those of METHODS A4', () => {
  expect(numbers(0).map((row) => row.slice(0, 2))).toEqual([
    [0.475, 1.0382],
    [0.5, 0.804],
    [0.4, 0.8],
  ]);
  expect(numbers(0).map((row) => row[2])).toEqual([-12.8, 89, 73]);
  expect(numbers(0).map((row) => (row[3] as { vi: string }).vi)).toEqual([
    '05/12/2019',
    '27/06/2020',
    '01/07/2020',
  ]);
  expect(numbers(1)).toEqual([
    [148, 148, 1, 0],
    [71.09, 148, 0.4803, 76.9],
    [163.81, 179, 0.9151, 15.2],
  ]);
  expect(numbers(2).flat()).toEqual([1.125, 0.6, 0.375, -0.15, 1.2, -0.6]);
});
