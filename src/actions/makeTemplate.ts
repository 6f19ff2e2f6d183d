import { PROFILES } from '../domain/profiles';
import type { Profile } from '../domain/profiles/profile';
import type { TemplatePlan } from '../domain/template/plan';
import { planTemplate } from '../domain/template/planTemplate';
import { drawTemplate } from '../excel/drawTemplate';
import { goTo } from '../excel/goTo';
import type { Outcome } from '../excel/outcome';
import type { Press } from '../excel/press';
import { readGrids } from '../excel/readGrids';
import { run } from '../excel/run';

/** What Tạo mẫu would do, to be shown before it does it. */
export interface Proposal {
  readonly profile: Profile;
  readonly plan: TemplatePlan;
  /** Vietnamese sentences; empty when there is nothing to add. */
  readonly summary: readonly string[];
}

/** What became of a proposal: carried out, or the workbook changed meanwhile and the new one must be shown first. */
export interface TemplateResult {
  readonly kind: 'applied' | 'changed';
  readonly proposal: Proposal;
}

/** Plans the template of a profile for the workbook as it stands; writes nothing. An unknown id is a `RangeError`. */
export async function prepareTemplate(
  profileId: string,
  press: Press = {},
): Promise<Outcome<Proposal>> {
  const profile = PROFILES.find(({ id }) => id === profileId);
  if (!profile) throw new RangeError(`No such profile: ${profileId}`);
  return run((context) => propose(context, profile, press), press);
}

/** Carries a proposal out, after reading again: nothing is done that was not shown. */
export async function applyTemplate(
  proposal: Proposal,
  press: Press = {},
): Promise<Outcome<TemplateResult>> {
  const outcome = await run((context) => applyIfSame(context, proposal, press), press, 'write');
  const first = proposal.plan.sheets.find(({ visibility }) => visibility === 'visible');
  // Best effort: with another workbook in front Excel refuses to show a sheet, and the work is done all the same.
  if (outcome.ok && outcome.value.kind === 'applied' && first) {
    await run((context) => goTo(context, { sheet: first.name, cell: '' }));
  }
  return outcome;
}

async function propose(
  context: Excel.RequestContext,
  profile: Profile,
  press: Press,
): Promise<Proposal> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  const plan = planTemplate(await readGrids(context, press), profile);
  return { profile, plan, summary: plan.summary };
}

async function applyIfSame(
  context: Excel.RequestContext,
  shown: Proposal,
  press: Press,
): Promise<TemplateResult> {
  const now = await propose(context, shown.profile, press);
  if (now.summary.join('\n') !== shown.summary.join('\n'))
    return { kind: 'changed', proposal: now };
  await drawTemplate(context, now.plan, press);
  return { kind: 'applied', proposal: now };
}
