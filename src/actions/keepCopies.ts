import { sheetCopies } from '../domain/periods/undo/sheetCopies';
import { drawCopies } from '../excel/template/drawCopies';
import type { Outcome } from '../excel/requests/outcome';
import type { Press } from '../excel/requests/press';
import { readGrids } from '../excel/reading/readGrids';
import { run } from '../excel/requests/run';

/** Keeps hidden copies of all sheets that the officer sees and the add-in reads: `Trước khi gộp – Số liệu`; gives their names. */
export async function keepCopies(
  label: string,
  press: Press = {},
): Promise<Outcome<readonly string[]>> {
  const copy = async (context: Excel.RequestContext): Promise<readonly string[]> => {
    const copies = sheetCopies(await readGrids(context, press), label);
    await drawCopies(context, copies, press);
    return copies.map(({ name }) => name);
  };
  return run(copy, press, 'write');
}
