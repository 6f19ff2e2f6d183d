import type { GatherPlan, SourceFile } from '../../domain/periods/gather/gatherPlan';
import { planGather } from '../../domain/periods/gather/planGather';
import type { Choices } from '../../domain/periods/gather/settleConflicts';
import { settleConflicts } from '../../domain/periods/gather/settleConflicts';
import { keptMappings } from '../../domain/periods/mapping/mappedGrids';
import { ownSources } from '../../domain/periods/mapping/ownSources';
import type { ChosenWorkbook } from '../../file/open/chosenWorkbook';
import type { GatheredWorkbook } from '../../file/copy/gatherWorkbook';
import { gatherWorkbook } from '../../file/copy/gatherWorkbook';
import { roomForRows } from '../../file/copy/roomForRows';
import { readOwnSheets } from '../../xlsx/readOwnSheets';
import { stayingThings } from '../../xlsx/patch/moves/places/stayingThings';
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

/** The office's own tables on other sheets of a chosen workbook. */
export function ownTablesInChosen({
  bytes,
  assessment: { entries },
}: ChosenWorkbook): readonly SourceFile[] {
  return ownSources(readOwnSheets(bytes), keptMappings(entries));
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
