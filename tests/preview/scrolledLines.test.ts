import { scrolledLines } from '../../src/preview/grid/scrolledLines';

const sizes = [30, 20, 20, 47, 160, 40, 80, 160, 60, 20, 20, 20];
const sizeOf = (line: number): number => sizes[line] ?? 20;

test('where all rows are alike, as many are asked for as stand before', () => {
  expect(scrolledLines(9, 4, () => 20)).toBe(9);
  expect(scrolledLines(9, 0, () => 20)).toBe(9);
});

test('behind low frozen rows so many are asked for that the tall ones leave, and not the row itself', () => {
  const asked = scrolledLines(7, 4, sizeOf) - 4;
  const scrolled = sizes.slice(0, asked).reduce((sum, size) => sum + size, 0);
  expect(scrolled).toBeLessThanOrEqual(160 + 40 + 80);
  expect(scrolled).toBeGreaterThan(160);
});

test('a frozen row asks for no scrolling', () => {
  expect(scrolledLines(2, 4, sizeOf)).toBe(4);
});
