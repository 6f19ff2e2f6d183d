import type { Content } from '../../../simulator/excel/model/book/workbook';

/** For a broken number in Excel's General format, which the grid shows with a decimal point in every language. */
export function decimalPattern(
  numberFormat = 'General',
  result: Content | undefined,
): string | undefined {
  const broken = typeof result === 'number' && !Number.isInteger(result);
  return broken && numberFormat === 'General' ? '0.##########' : undefined;
}
