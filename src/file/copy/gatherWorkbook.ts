import { gatherFixes } from '../../domain/periods/gather/gatherFixes';
import type { GatherPlan } from '../../domain/periods/gather/gatherPlan';
import { lockedSentence } from '../../domain/fixes/lockedSentence';
import { GATHERED } from '../../domain/periods/gather/gatherPlan';
import { gatheredSheets } from '../../domain/periods/gather/gatheredSheets';
import { keptMappings } from '../../domain/periods/mapping/mappedGrids';
import type { Mappings } from '../../domain/periods/mapping/mapping';
import { MAPPINGS } from '../../domain/periods/mapping/mapping';
import { protectedSheets } from '../../xlsx/book/protectedSheets';
import type { ChosenWorkbook } from '../open/chosenWorkbook';
import { editWorkbook } from './editWorkbook';
import type { MendedWorkbook } from './mendWorkbook';
import { mendWorkbook } from './mendWorkbook';
import { roomForRows } from './roomForRows';

/** The copy with what was gathered, or a Vietnamese sentence on why nothing was. */
export type GatheredWorkbook =
  ({ readonly ok: true } & MendedWorkbook) | { readonly ok: false; readonly sentence: string };

/** Carries a gathering out in the copy: room for rows first, then cells, then what the settings keep of the sums. */
export function gatherWorkbook(
  workbook: ChosenWorkbook,
  plan: GatherPlan,
  mappings: Mappings = {},
): GatheredWorkbook {
  const shut = protectedSheets(workbook.bytes);
  const locked = gatheredSheets(plan).filter((name) => shut.has(name));
  if (locked.length > 0) return { ok: false, sentence: lockedSentence(locked, 'làm lại') };
  const sheets = roomForRows(plan.inserts);
  const roomy = edited(workbook, sheets.length > 0 ? { sheets } : undefined);
  if (!roomy.ok) return roomy;
  const mended = mendWorkbook(roomy.workbook, gatherFixes(plan, roomy.workbook.grids));
  const kept = mended.workbook.grids.settings;
  const before = kept[GATHERED];
  const sums = { ...(typeof before === 'object' ? before : {}), ...plan.sums };
  const own = { ...keptMappings({ settings: kept }), ...mappings };
  const settings = {
    ...kept,
    ...(Object.keys(plan.sums).length > 0 && { [GATHERED]: sums }),
    ...(Object.keys(mappings).length > 0 && { [MAPPINGS]: own }),
  };
  const more = Object.keys(plan.sums).length + Object.keys(mappings).length > 0;
  const whole = edited(mended.workbook, more ? { settings } : undefined);
  return whole.ok ? { ...mended, ok: true, workbook: whole.workbook } : whole;
}

function edited(
  workbook: ChosenWorkbook,
  patch: Parameters<typeof editWorkbook>[1]['patch'] | undefined,
) {
  return patch ? editWorkbook(workbook, { patch }) : ({ ok: true, workbook } as const);
}
