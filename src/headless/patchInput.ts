import { patchXlsx } from '../xlsx/patch/patchXlsx';
import { UnpatchableXlsx } from '../xlsx/patch/unpatchable';
import type { WorkbookPatch } from '../xlsx/patch/workbookPatch';
import { CommandError } from './commandError';

/** A copy of an input file with changes; what cannot be written into it is the command's one line. */
export function patchInput(bytes: Uint8Array, patch: WorkbookPatch): Uint8Array {
  try {
    return patchXlsx(bytes, patch);
  } catch (error) {
    if (!(error instanceof UnpatchableXlsx)) throw error;
    throw new CommandError(error.sentence);
  }
}
