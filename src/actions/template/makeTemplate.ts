import { readEntries } from '../../domain/entries/readEntries';
import type { Grids } from '../../domain/grid';
import type { SheetCopy } from '../../domain/periods/undo/sheetCopies';
import { sheetCopies } from '../../domain/periods/undo/sheetCopies';
import { keptTemplate } from '../../domain/template/keptTemplate';
import { drawCopies } from '../../excel/template/drawCopies';
import { sealUndo } from '../../excel/undo/sealUndo';
import { keepUndo, readUndoState } from '../../excel/undo/undoSheet';
import type { Keeping } from '../keeping';
import { renamedSheets } from '../../domain/entries/renamedSheets';
import { PROFILES } from '../../domain/profiles';
import type { Profile } from '../../domain/profiles/profile';
import type { TemplatePlan } from '../../domain/template/plan';
import { planTemplate } from '../../domain/template/planTemplate';
import { newPending } from '../../domain/template/resume/newPending';
import type { Pending } from '../../domain/template/resume/pending';
import { readPending } from '../../domain/template/resume/pending';
import { resumePlan } from '../../domain/template/resume/resumePlan';
import { blankSheets } from '../../excel/template/blankSheets';
import { looksSentences } from './looksSentences';
import { drawTemplate } from '../../excel/template/drawTemplate';
import { firstCell } from '../../domain/template/grids/firstCell';
import { goTo } from '../../excel/goTo';
import type { Outcome } from '../outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';

/** What Tạo mẫu would do, to be shown before it does it. */
export interface Proposal {
  readonly profile: Profile;
  readonly plan: TemplatePlan;
  /** Vietnamese sentences; empty when there is nothing to add. */
  readonly summary: readonly string[];
  /** Sheets that were probably renamed, beside which others would be added. */
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
  /** Blank sheets of a new workbook, which give way to those of the template. */
  readonly blank?: readonly string[];
}

/** How far Tạo mẫu may go. */
export interface TemplateOptions {
  /** Leaves the blank sheet of a new workbook where it is. */
  readonly keepBlank?: boolean;
}

/** What became of a proposal: carried out, or the workbook changed meanwhile and the new one must be shown first. */
export interface TemplateResult {
  readonly kind: 'applied' | 'changed';
  readonly proposal: Proposal;
  /** Vietnamese sentences: looks that Excel would not take now. */
  readonly left?: readonly string[];
  /** A cell to be filled in stands selected. */
  readonly atFirst?: boolean;
}

/** Plans the template of a profile for the workbook as it stands; writes nothing. An unknown id is a `RangeError`. */
export async function prepareTemplate(
  profileId: string,
  press: Press = {},
  options: TemplateOptions = {},
): Promise<Outcome<Proposal>> {
  const profile = PROFILES.find(({ id }) => id === profileId);
  if (!profile) throw new RangeError(`No such profile: ${profileId}`);
  return run(async (context) => (await draft(context, profile, press, options)).proposal, press);
}

/**
 * Carries a proposal out, after reading again: nothing is done that was not shown. `keep`: what is written down first,
 * so that the template can be taken back while nothing was filled.
 */
export async function applyTemplate(
  proposal: Proposal,
  press: Press = {},
  keep: Keeping = {},
): Promise<Outcome<TemplateResult>> {
  const outcome = await run(
    (context) => applyIfSame(context, proposal, press, keep),
    press,
    'write',
  );
  // Best effort: with another workbook in front Excel refuses to show a sheet, and the work is done all the same.
  const first = firstCell(proposal.plan, proposal.profile);
  if (!outcome.ok || outcome.value.kind !== 'applied' || !first) return outcome;
  const shown = await run((context) => goTo(context, first));
  return { ok: true, value: { ...outcome.value, atFirst: shown.ok && first.cell !== '' } };
}

/** What can be carried out, and what must be kept to finish it should it break off. */
interface Draft {
  readonly proposal: Proposal;
  readonly pending: Pending | undefined;
  readonly grids: Grids;
}

/** An earlier drawing that broke off is finished first, whichever profile is chosen now. */
async function draft(
  context: Excel.RequestContext,
  chosen: Profile,
  press: Press,
  { keepBlank = false }: TemplateOptions,
): Promise<Draft> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  const grids = await readGrids(context, press);
  const begun = readPending(grids.settings);
  const rest = begun && resumePlan(begun, grids);
  const profile = (rest && PROFILES.find(({ id }) => id === begun.profile)) ?? chosen;
  const plan = rest ?? planTemplate(grids, profile);
  const adds = plan.sheets.some(({ create }) => create);
  const blank = adds && !keepBlank ? await blankSheets(context, grids.names) : [];
  const removal = blank.map((name) => `Bỏ trang tính trống ${name}.`);
  return {
    proposal: {
      ...{ profile, plan, ...(!keepBlank && { blank }), summary: [...plan.summary, ...removal] },
      renamed: renamedSheets(readEntries(grids)),
    },
    pending: rest ? begun : newPending(plan, profile.id, grids),
    grids,
  };
}

async function applyIfSame(
  context: Excel.RequestContext,
  shown: Proposal,
  press: Press,
  keep: Keeping,
): Promise<TemplateResult> {
  const { proposal, pending, grids } = await draft(context, shown.profile, press, {
    keepBlank: shown.blank === undefined,
  });
  if (proposal.summary.join('\n') !== shown.summary.join('\n'))
    return { kind: 'changed', proposal };
  const copies =
    keep.copies === true && completes(proposal.plan) ? sheetCopies(grids, COPIES_NAME) : [];
  if (keep.undo === true) await keepBefore(context, proposal, grids, copies);
  await drawCopies(context, copies, press);
  const left = await drawTemplate(context, proposal.plan, press, pending, proposal.blank);
  if (keep.undo === true) await sealTemplate(context, proposal);
  return { kind: 'applied', proposal, left: looksSentences(left, (pending?.attempts ?? 0) > 0) };
}

/** How copies of the sheets as they stood before are named. */
const COPIES_NAME = 'Trước mẫu mới';

/** Whether the template changes sheets that are there, and does not merely add its own. */
function completes({ sheets }: TemplatePlan): boolean {
  return sheets.some(({ create, visibility }) => !create && visibility === 'visible');
}

/** A drawing that broke off is finished by the next press; what stood before its beginning is kept already. */
async function keepBefore(
  context: Excel.RequestContext,
  { plan, profile, blank = [] }: Proposal,
  grids: Grids,
  copies: readonly SheetCopy[],
): Promise<void> {
  const former = await readUndoState(context);
  if (former?.state === 'begun') return;
  const names = copies.map(({ name }) => name);
  await keepUndo(
    context,
    keptTemplate(grids, plan, { verb: 'template', name: profile.name, blank, copies: names }),
  );
}

/** Nothing is sealed over a change of period that broke off: that must be taken back first. */
async function sealTemplate(
  context: Excel.RequestContext,
  { plan, profile }: Proposal,
): Promise<void> {
  const former = await readUndoState(context);
  if (!former || former.verb === 'next') return;
  const change = { verb: 'template', period: { before: '', after: profile.name } } as const;
  await sealUndo(
    context,
    change,
    plan.sheets.map(({ name }) => name),
  );
}
