import type { Workbook } from '../simulator/excel/model/workbook';
import { writeXlsx } from '../simulator/xlsx/writeXlsx';
import { lostParts } from './lostParts';

/** The changed workbook as a file; what a copy cannot keep of the input is named on stderr. */
export async function savedCopy(input: Uint8Array, workbook: Workbook): Promise<Uint8Array> {
  const lost = lostParts(input);
  if (lost !== undefined) process.stderr.write(`${lost}\n`);
  return writeXlsx(workbook);
}
