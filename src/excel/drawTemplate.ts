import type { TemplatePlan } from '../domain/template/plan';
import type { Step } from './batch';
import { runSteps } from './batch';
import { contentSteps, createSteps, finishSteps } from './drawSheet';
import type { Press } from './press';

/** Carries a plan out and decides nothing: in one sync, or more where a request would become too large. */
export async function drawTemplate(
  context: Excel.RequestContext,
  { sheets, settings }: TemplatePlan,
  press: Press = {},
): Promise<void> {
  const steps = [
    ...createSteps(sheets),
    ...sheets.flatMap(contentSteps),
    ...sheets.flatMap(finishSteps),
    ...Object.entries(settings).map(settingStep),
  ];
  await runSteps(context, steps, 'draw', press);
}

function settingStep([key, value]: readonly [string, unknown]): Step {
  return { bytes: 500, queue: (context) => context.workbook.settings.add(key, value) };
}
