import type { OpenedWorkbook } from '../../file/open/openWorkbook';
import { openWorkbook } from '../../file/open/openWorkbook';
import { assessing } from '../assessing/assessing';

export type { ChosenWorkbook } from '../../file/open/chosenWorkbook';
export type { OpenedWorkbook } from '../../file/open/openWorkbook';

/** Reads and checks a chosen .xlsx file. */
export function openChosenWorkbook(file: File): Promise<OpenedWorkbook> {
  return openWorkbook(file, assessing);
}
