import type { SheetPlan, TemplatePlan } from '../../domain/template/plan';
import { PENDING } from '../../domain/template/resume/pending';
import type { Pending } from '../../domain/template/resume/pending';
import { looksLeft } from '../../domain/template/resume/newPending';
import type { Step } from '../requests/batch';
import { jsonBytes, runSteps } from '../requests/batch';
import { removeSheetSteps } from './blankSheets';
import type { RefusedLook } from './cosmetics';
import { drawCosmetics } from './cosmetics';
import { contentSteps, createSteps, finishSteps } from './drawSheet';
import type { Press } from '../requests/press';

/**
 * Carries a plan out and decides nothing: content in one sync, or more where a request would become too large, looks
 * that Excel may refuse in another; gives back those it refused. `pending` is kept in the workbook from the first
 * action to the last, so that a drawing that breaks off can be finished; `blank` sheets go with the last, while it can.
 */
export async function drawTemplate(
  context: Excel.RequestContext,
  { sheets, settings }: TemplatePlan,
  press: Press = {},
  pending?: Pending,
  blank: readonly string[] = [],
): Promise<readonly RefusedLook[]> {
  await runSteps(
    context,
    [...keepSteps(pending), ...contentOfAll(sheets), ...Object.entries(settings).map(settingStep)],
    'draw',
    press,
  );
  const refused = await drawCosmetics(context, sheets, press);
  const left = pending && looksLeft(pending, [...new Set(refused.map(({ sheet }) => sheet))]);
  const last = [...removeSheetSteps(blank), ...(left ? keepSteps(left) : dropSteps(pending))];
  await runSteps(context, last, 'draw', press);
  return refused;
}

function contentOfAll(sheets: readonly SheetPlan[]): Step[] {
  return [...createSteps(sheets), ...sheets.flatMap(contentSteps), ...sheets.flatMap(finishSteps)];
}

function settingStep([key, value]: readonly [string, unknown]): Step {
  return { bytes: 500, queue: (context) => context.workbook.settings.add(key, value) };
}

function keepSteps(pending: Pending | undefined): Step[] {
  if (!pending) return [];
  const queue: Step['queue'] = (context) => context.workbook.settings.add(PENDING, pending);
  return [{ bytes: jsonBytes(pending), queue }];
}

function dropSteps(pending: Pending | undefined): Step[] {
  if (!pending) return [];
  const queue: Step['queue'] = ({ workbook }) => {
    workbook.settings.getItemOrNullObject(PENDING).delete();
  };
  return [{ bytes: 500, queue }];
}
