import { readEntries } from '../domain/entries/readEntries';
import type { GatherPlan, RefusedFile, SourceFile } from '../domain/periods/gather/gatherPlan';
import { GATHERED } from '../domain/periods/gather/gatherPlan';
import { planGather } from '../domain/periods/gather/planGather';
import { drawGathering } from '../excel/drawGathering';
import type { Outcome } from '../excel/outcome';
import type { Press } from '../excel/press';
import { readGrids } from '../excel/readGrids';
import { run } from '../excel/run';

/** Gathers files into the open workbook and says what became of every cell; `file` is how this workbook is named. */
export async function gather(
  file: string,
  sources: readonly SourceFile[],
  unreadable: readonly RefusedFile[] = [],
  press: Press = {},
): Promise<Outcome<GatherPlan>> {
  const work = async (context: Excel.RequestContext): Promise<GatherPlan> => {
    const grids = await readGrids(context, press);
    const plan = planGather({ file, grids, entries: readEntries(grids) }, sources, unreadable);
    const kept = grids.settings[GATHERED];
    await drawGathering(
      context,
      plan,
      typeof kept === 'object' && kept !== null ? { ...kept } : {},
      press,
    );
    return plan;
  };
  return run(work, press, 'write');
}
