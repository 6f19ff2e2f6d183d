import type { Place } from '../../domain/place';
import { patchXlsx } from '../../xlsx/patch/patchXlsx';
import { UnpatchableXlsx } from '../../xlsx/patch/unpatchable';
import type { WorkbookPatch } from '../../xlsx/patch/workbookPatch';
import type { ChosenWorkbook } from '../open/chosenWorkbook';
import { readWorkbook } from '../open/openWorkbook';

/** The workbook with a change, read and checked anew; or a Vietnamese sentence on why it cannot be written. */
export type Edited =
  | { readonly ok: true; readonly workbook: ChosenWorkbook }
  | { readonly ok: false; readonly sentence: string };

/** What is changed: a patch of the package, and the cells that it writes. */
interface Edit {
  readonly patch: Partial<WorkbookPatch>;
  readonly cells?: readonly Place[];
}

/** Patches the package and reads it again: what is shown afterwards is what stands in the copy. */
export function editWorkbook(workbook: ChosenWorkbook, { patch, cells = [] }: Edit): Edited {
  try {
    const whole = { sheets: [], added: [], removed: [], names: [], ...patch };
    const changed = [...workbook.outOfDate, ...cells];
    const fresh = readWorkbook(workbook, patchXlsx(workbook.bytes, whole), changed);
    return { ok: true, workbook: { ...fresh, edited: true } };
  } catch (error) {
    if (!(error instanceof UnpatchableXlsx)) throw error;
    return { ok: false, sentence: error.sentence };
  }
}
