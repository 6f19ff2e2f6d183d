import { newXlsx } from '../../xlsx/patch/patchXlsx';
import type { Workbook } from '../excel/model/book/workbook';
import { wholeWorkbook } from './difference/difference';

/**
 * The workbook as a new .xlsx file, formulas with their results, and Excel told to calculate them when it opens the
 * file. What `readXlsx` does not read is not in it: a copy of a file is written by `patchXlsx` with `difference`.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  return newXlsx(wholeWorkbook(workbook));
}
