import type { Workbook } from '../../simulator/excel/model/book/workbook';
import { difference } from '../../simulator/xlsx/difference/difference';
import { stayingThings } from '../../xlsx/patch/moves/places/stayingThings';
import { patchInput } from '../patchInput';

/**
 * A copy of an input file with what changed between two states of its workbook; all else keeps its bytes. What cannot
 * follow rows that moved is named on stderr first.
 */
export function savedCopy(input: Uint8Array, before: Workbook, after: Workbook): Uint8Array {
  const patch = difference(before, after);
  const staying = stayingThings(input, patch);
  if (staying !== undefined) process.stderr.write(`${staying}\n`);
  return patchInput(input, patch);
}
