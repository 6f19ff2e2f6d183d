import type { Outcome } from '../excel/requests/outcome';
import { run } from '../excel/requests/run';
import type { Watch } from '../excel/watchChanges';
import { watchChanges } from '../excel/watchChanges';
import type { SelectedCell } from '../excel/reading/readSelection';
import { readSelection, watchSelection } from '../excel/reading/readSelection';

export type { Watch } from '../excel/watchChanges';
export type { SelectedCell } from '../excel/reading/readSelection';

/** Calls back when a person changes a cell, so that the last result can be shown as stale. Call the result to stop. */
export async function watchWorkbook(onChanged: () => void): Promise<Outcome<Watch>> {
  return run((context) => watchChanges(context, onChanged));
}

/** The cell that is chosen now; absent where a chart or several areas are chosen. */
export async function selectedCell(): Promise<Outcome<SelectedCell | undefined>> {
  return run(readSelection);
}

/** Calls back when another cell is chosen. Call the result to stop. */
export async function watchSelectedCell(onSelected: () => void): Promise<Outcome<Watch>> {
  return run((context) => watchSelection(context, onSelected));
}
