import { assess } from '../domain/assess';
import type { Grids } from '../domain/grid';
import type { NextOptions, NextPlan } from '../domain/periods/next/plan';
import { planNextPeriod } from '../domain/periods/next/planNextPeriod';
import { drawNextPeriod } from '../excel/drawNextPeriod';
import type { Outcome } from '../excel/outcome';
import type { Press } from '../excel/press';
import { readGrids } from '../excel/readGrids';
import { run } from '../excel/run';

/** What became of a plan: carried out, or the workbook changed meanwhile and the new one must be shown first. */
export interface NextResult {
  readonly kind: 'applied' | 'changed' | 'no-period';
  readonly plan?: NextPlan;
}

/** Plans Sang kỳ mới for the workbook as it stands; writes nothing. `undefined` where no period is given. */
export async function prepareNextPeriod(
  options: NextOptions = {},
  press: Press = {},
): Promise<Outcome<NextPlan | undefined>> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  return run(async (context) => planOf(await readGrids(context, press), options), press);
}

/**
 * Carries the plan out after reading again: nothing is done that was not shown. `shown` is the plan without single
 * cells left out or taken; `options` says which are.
 */
export async function applyNextPeriod(
  shown: NextPlan,
  options: NextOptions = {},
  press: Press = {},
): Promise<Outcome<NextResult>> {
  const apply = async (context: Excel.RequestContext): Promise<NextResult> => {
    const grids = await readGrids(context, press);
    const { leave, take, ...kept } = options;
    const whole = planOf(grids, kept);
    if (!whole) return { kind: 'no-period' };
    if (JSON.stringify(whole) !== JSON.stringify(shown)) return { kind: 'changed', plan: whole };
    const plan = leave || take ? (planOf(grids, options) ?? whole) : whole;
    await drawNextPeriod(context, plan, grids.names, press);
    return { kind: 'applied', plan };
  };
  return run(apply, press, 'write');
}

function planOf(grids: Grids, options: NextOptions): NextPlan | undefined {
  return planNextPeriod(grids, assess(grids), options);
}
