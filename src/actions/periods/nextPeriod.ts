import type { Grids } from '../../domain/grid';
import type { Beside, NextOptions, NextPlan } from '../../domain/periods/next/plan';
import { planNextPeriod } from '../../domain/periods/next/planNextPeriod';
import { keptBook, touchedSheets } from '../../domain/periods/undo/keptBook';
import { sheetCopies } from '../../domain/periods/undo/sheetCopies';
import { drawCopies } from '../../excel/template/drawCopies';
import { drawNextPeriod } from '../../excel/writing/drawNextPeriod';
import type { Outcome } from '../outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { readNames } from '../../excel/reading/readNames';
import { readUnread } from '../../excel/reading/readUnread';
import { lockedSheets } from '../../excel/requests/lockedSheets';
import { run } from '../../excel/requests/run';
import { sealUndo } from '../../excel/undo/sealUndo';
import { keepUndo, readUndoState } from '../../excel/undo/undoSheet';
import { lockedProblem } from '../lockedProblem';
import type { Keeping } from '../keeping';
import { assessing } from '../assessing/assessing';

/**
 * What became of a plan: carried out, or the workbook changed meanwhile and the new one must be shown first. `broken`: an
 * earlier change broke off half-way, and must be taken back first.
 */
export interface NextResult {
  readonly kind: 'applied' | 'changed' | 'no-period' | 'broken';
  readonly plan?: NextPlan;
}

/** Plans Sang kỳ mới for the workbook as it stands; writes nothing. `undefined` where no period is given. */
export async function prepareNextPeriod(
  options: NextOptions = {},
  press: Press = {},
): Promise<Outcome<NextPlan | undefined>> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  return run(async (context) => planOf(await readBook(context, press), options, press), press);
}

/**
 * Carries the plan out after reading again: nothing is done that was not shown. `shown` is the plan without single
 * cells left out or taken; `options` says which are. `keep`: what is written down first.
 */
export async function applyNextPeriod(
  shown: NextPlan,
  options: NextOptions = {},
  press: Press = {},
  keep: Keeping = {},
): Promise<Outcome<NextResult>> {
  let written = false;
  let locked: readonly string[] = [];
  const apply = async (context: Excel.RequestContext): Promise<NextResult> => {
    const book = await readBook(context, press);
    const { grids } = book;
    const { leave, take, ...kept } = options;
    const whole = await planOf(book, kept, press);
    if (!whole) return { kind: 'no-period' };
    if (JSON.stringify(whole) !== JSON.stringify(shown)) return { kind: 'changed', plan: whole };
    const plan = leave || take ? ((await planOf(book, options, press)) ?? whole) : whole;
    locked = await lockedSheets(context, touchedSheets(plan));
    if (locked.length > 0) return { kind: 'changed', plan: whole };
    const copies = keep.copies === true ? sheetCopies(grids, plan.period.before) : [];
    if (keep.undo === true && !written) {
      const former = await readUndoState(context);
      if (former?.verb === 'next' && former.state === 'begun') return { kind: 'broken' };
      await keepUndo(
        context,
        keptBook(
          grids,
          plan,
          copies.map(({ name }) => name),
          book,
        ),
      );
      written = true;
    }
    await drawCopies(context, copies, press);
    await drawNextPeriod(context, plan, grids.names, press);
    if (keep.undo === true)
      await sealUndo(context, { verb: 'next', period: plan.period }, touchedSheets(plan));
    return { kind: 'applied', plan };
  };
  const outcome = await run(apply, press, 'write');
  return locked.length > 0 ? { ok: false, problem: lockedProblem(locked) } : outcome;
}

/** The workbook: what the add-in reads, and what else may read it. */
interface WholeBook extends Beside {
  readonly grids: Grids;
}

async function readBook(context: Excel.RequestContext, press: Press): Promise<WholeBook> {
  const grids = await readGrids(context, press);
  const { sheets: unread, tooLarge } = await readUnread(context, grids, press);
  return { grids, unread, tooLarge, names: await readNames(context, grids) };
}

async function planOf(
  { grids, ...beside }: WholeBook,
  options: NextOptions,
  press: Press,
): Promise<NextPlan | undefined> {
  return planNextPeriod(grids, await assessing(grids, press), options, beside);
}
