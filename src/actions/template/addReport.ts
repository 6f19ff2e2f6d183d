import { keptTemplate } from '../../domain/template/keptTemplate';
import type { FurtherReportWish } from '../../domain/template/further/planFurtherReport';
import { planFurtherReport } from '../../domain/template/further/planFurtherReport';
import { drawTemplate } from '../../excel/template/drawTemplate';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';
import { sealUndo } from '../../excel/undo/sealUndo';
import { keepUndo, readUndoState } from '../../excel/undo/undoSheet';

/** The sheet that was added, or a Vietnamese sentence on why none was. */
export type AddedReport =
  | { readonly kind: 'added'; readonly sheet: string; readonly addressee: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Adds a report for another addressee out of the same data; it can be taken back while nothing was filled. */
export async function addReport(
  wish: FurtherReportWish,
  press: Press = {},
): Promise<Outcome<AddedReport>> {
  return run((context) => add(context, wish, press), press, 'write');
}

async function add(
  context: Excel.RequestContext,
  wish: FurtherReportWish,
  press: Press,
): Promise<AddedReport> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  const grids = await readGrids(context, press);
  const planned = planFurtherReport(grids, wish);
  if (!planned.ok) return { kind: 'refused', sentence: planned.sentence };
  const { plan, sheet, addressee } = planned;
  const made = { verb: 'report', name: addressee } as const;
  // A change that broke off must be taken back first, so what takes it back stays.
  const keeps = (await readUndoState(context))?.state !== 'begun';
  if (keeps) await keepUndo(context, keptTemplate(grids, plan, { ...made, blank: [], copies: [] }));
  await drawTemplate(context, plan, press);
  if (keeps) {
    const change = { verb: made.verb, period: { before: '', after: addressee } };
    await sealUndo(
      context,
      change,
      plan.sheets.map(({ name }) => name),
    );
  }
  return { kind: 'added', sheet, addressee };
}
