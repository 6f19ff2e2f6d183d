import { decimalPattern } from '../../src/preview/grid/data/decimalPattern';

test('a broken number gets a pattern of its own where it has none but General', () => {
  expect(decimalPattern(undefined, 12.5)).toBe('0.##########');
  expect(decimalPattern('General', 12.5)).toBe('0.##########');
  expect(decimalPattern('0.0', 12.5)).toBeUndefined();
  expect(decimalPattern('General', 12)).toBeUndefined();
  expect(decimalPattern('General', '12,5')).toBeUndefined();
});
