import type { GatherPlan } from '../../domain/periods/gather/gatherPlan';
import { planGather } from '../../domain/periods/gather/planGather';
import type { Choices } from '../../domain/periods/gather/settleConflicts';
import { settleConflicts } from '../../domain/periods/gather/settleConflicts';
import type { ChosenWorkbook } from '../../file/open/chosenWorkbook';
import type { GatheredWorkbook } from '../../file/copy/gatherWorkbook';
import { gatherWorkbook } from '../../file/copy/gatherWorkbook';
import { roomForRows } from '../../file/copy/roomForRows';
import { stayingThings } from '../../xlsx/patch/moves/stayingThings';
import type { Gathering } from '../periods/gather';

/** Plans Gộp số liệu for a chosen workbook, and notes what cannot follow rows that it moves; writes nothing. */
export function planInChosen(
  { grids, assessment: { entries }, bytes }: ChosenWorkbook,
  { main, sources, unreadable, mappings }: Gathering,
): GatherPlan {
  const plan = planGather({ file: main, grids, entries }, sources, unreadable, mappings);
  const staying = stayingThings(bytes, { sheets: roomForRows(plan.inserts) }, 'sẽ');
  return staying === undefined ? plan : { ...plan, notes: [...plan.notes, staying] };
}

/** Carries the plan out in the copy, and says with which conflicts settled. */
export function gatherInChosen(
  workbook: ChosenWorkbook,
  shown: GatherPlan,
  { main, mappings }: Gathering,
  choices: Choices,
): GatheredWorkbook & { readonly plan: GatherPlan } {
  const plan = settleConflicts(shown, main, choices);
  return { ...gatherWorkbook(workbook, plan, mappings), plan };
}
