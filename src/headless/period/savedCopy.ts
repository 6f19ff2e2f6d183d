import type { Workbook } from '../../simulator/excel/model/workbook';
import { difference } from '../../simulator/xlsx/difference/difference';
import { patchInput } from '../patchInput';

/** A copy of an input file with what changed between two states of its workbook; all else keeps its bytes. */
export function savedCopy(input: Uint8Array, before: Workbook, after: Workbook): Uint8Array {
  return patchInput(input, difference(before, after));
}
