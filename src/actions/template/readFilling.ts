import { assessFacts } from '../../domain/assessFacts';
import { fillingGuide } from '../../domain/filling/fillingGuide';
import type { FillingPart } from '../../domain/filling/fillingPart';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';

export type { EmptyCell, FillingPart } from '../../domain/filling/fillingPart';

/** How far the workbook is filled as it stands, and which cells still wait; writes nothing. */
export async function readFilling(press: Press = {}): Promise<Outcome<readonly FillingPart[]>> {
  return run(async (context) => fillingGuide(assessFacts(await readGrids(context, press))), press);
}
