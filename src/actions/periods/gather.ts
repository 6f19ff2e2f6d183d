import { readEntries } from '../../domain/entries/readEntries';
import type { Grids } from '../../domain/grid';
import { gatherFixes } from '../../domain/periods/gather/gatherFixes';
import type {
  GatherPlan,
  InsertedRows,
  RefusedFile,
  SourceFile,
} from '../../domain/periods/gather/gatherPlan';
import { GATHERED } from '../../domain/periods/gather/gatherPlan';
import { gatheredSheets } from '../../domain/periods/gather/gatheredSheets';
import { keptMappings } from '../../domain/periods/mapping/mappedGrids';
import type { Mappings } from '../../domain/periods/mapping/mapping';
import { MAPPINGS } from '../../domain/periods/mapping/mapping';
import { planGather } from '../../domain/periods/gather/planGather';
import type { Choices } from '../../domain/periods/gather/settleConflicts';
import { settleConflicts } from '../../domain/periods/gather/settleConflicts';
import { applyFixes } from '../../excel/fixes/applyFixes';
import { insertRows, removeRows } from '../../excel/writing/gatherRows';
import type { Outcome } from '../../excel/requests/outcome';
import { done } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { lockedSheets } from '../../excel/requests/lockedSheets';
import { run } from '../../excel/requests/run';
import { writeSetting } from '../../excel/settings';
import { lockedProblem } from '../lockedProblem';
import { journalled } from '../check/journalled';
import type { Mended } from '../check/journalled';
import { undoMending } from '../check/mendFindings';

/** The files to be gathered, those that could not be read among them, and how the open workbook is named beside them. */
export interface Gathering {
  readonly main: string;
  readonly sources: readonly SourceFile[];
  readonly unreadable: readonly RefusedFile[];
  /** How the office's own tables are read, as confirmed just now; those of before are kept in the workbook. */
  readonly mappings?: Mappings;
}

/** What became of it: carried out, or the workbook changed meanwhile and the new plan must be shown first. */
export type GatherResult =
  | {
      readonly kind: 'applied';
      readonly plan: GatherPlan;
      readonly mended: Mended;
      readonly undo: GatherUndo;
    }
  | { readonly kind: 'changed'; readonly plan: GatherPlan };

/** All that takes a gathering back: cells, room for rows, what the settings kept. */
export interface GatherUndo {
  readonly cells: Mended['undo'];
  readonly rows: readonly InsertedRows[];
  readonly kept: unknown;
}

/** Plans the gathering for the workbook as it stands; writes nothing. */
export async function prepareGathering(
  gathering: Gathering,
  press: Press = {},
): Promise<Outcome<GatherPlan>> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  return run(async (context) => planOf(await readGrids(context, press), gathering), press);
}

/** Carries the plan out after reading again: nothing is done that was not shown, and all of it can be taken back. */
export async function applyGathering(
  shown: GatherPlan,
  gathering: Gathering,
  choices: Choices = new Map(),
  press: Press = {},
): Promise<Outcome<GatherResult>> {
  let ready: { readonly plan: GatherPlan; readonly kept: unknown } | undefined;
  let changed: GatherPlan | undefined;
  let locked: readonly string[] = [];
  const mended = await journalled(async (context, journal) => {
    // Begun again after a cell was being edited, the room for rows is there already.
    let grids = await readGrids(context, press);
    if (!ready) {
      const plan = planOf(grids, gathering);
      changed = sameText(plan, shown) ? undefined : plan;
      if (changed) return [];
      const settled = settleConflicts(plan, gathering.main, choices);
      locked = await lockedSheets(context, gatheredSheets(settled));
      if (locked.length > 0) return [];
      ready = {
        plan: settled,
        kept: grids.settings[GATHERED],
      };
      await insertRows(context, plan.inserts, press);
      if (plan.inserts.length > 0) grids = await readGrids(context, press);
    }
    const refused = await applyFixes(context, gatherFixes(ready.plan, grids), journal, press);
    await keepSums(context, ready.plan, ready.kept);
    await keepMappings(context, gathering, grids);
    return refused;
  }, press);
  if (locked.length > 0) return { ok: false, problem: lockedProblem(locked) };
  if (changed) return done({ kind: 'changed', plan: changed });
  if (!ready) return mended.ok ? done({ kind: 'changed', plan: shown }) : mended;
  const { plan, kept } = ready;
  if (!mended.ok) {
    if (mended.problem.code !== 'silent')
      await run((context) => removeRows(context, plan.inserts), {}, 'write');
    return mended;
  }
  // What was gathered into a row is taken back cell by cell: each came for itself.
  const cells = mended.value.undo.map((one, index) => ({ ...one, together: String(index) }));
  const undo = { cells, rows: plan.inserts, kept };
  return done({ kind: 'applied', plan, mended: mended.value, undo });
}

/** Takes a gathering back: cells where nobody has typed since, then the room for rows, then the sums that were kept. */
export async function undoGathering(
  { cells, rows, kept }: GatherUndo,
  press: Press = {},
): Promise<Outcome<Mended>> {
  const undone = await undoMending(cells, press);
  if (!undone.ok) return undone;
  const rest = await run(
    async (context) => {
      await removeRows(context, rows, press);
      await writeSetting(context, GATHERED, kept ?? {});
    },
    press,
    'write',
  );
  return rest.ok ? undone : rest;
}

function planOf(grids: Grids, { main, sources, unreadable, mappings }: Gathering): GatherPlan {
  const workbook = { file: main, grids, entries: readEntries(grids) };
  return planGather(workbook, sources, unreadable, mappings);
}

function sameText(one: GatherPlan, other: GatherPlan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The next period's tables are taken with one press. */
async function keepMappings(
  context: Excel.RequestContext,
  { mappings = {} }: Gathering,
  grids: Grids,
): Promise<void> {
  if (Object.keys(mappings).length === 0) return;
  await writeSetting(context, MAPPINGS, { ...keptMappings(grids), ...mappings });
}

async function keepSums(
  context: Excel.RequestContext,
  { sums }: GatherPlan,
  kept: unknown,
): Promise<void> {
  if (Object.keys(sums).length === 0) return;
  const before = typeof kept === 'object' && kept !== null ? kept : {};
  await writeSetting(context, GATHERED, { ...before, ...sums });
}
