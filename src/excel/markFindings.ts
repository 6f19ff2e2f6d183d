import type { Finding } from '../domain/finding';
import type { Grids } from '../domain/grid';
import { planResultSheet } from '../domain/template/resultSheet';
import type { Step } from './batch';
import { runSteps } from './batch';
import { contentSteps, createSteps, finishSteps } from './drawSheet';
import { cellsByMark, joinAddresses } from './markedCells';
import type { Mark, MarkKind } from './marks';
import { sentinel } from './marks';
import type { Press } from './press';
import { sheetOf } from './sheetOf';

/** What is marked: findings of a reading, whose old marks go. */
export interface Marking {
  readonly grids: Grids;
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
  readonly at: Date;
}

/**
 * Replaces the add-in's marks and rewrites `Kết quả kiểm tra`, in one sync (more only beyond 1 MB).
 * The user's fills, notes and formats are not touched: a mark is a conditional format of the add-in's own.
 */
export async function markFindings(
  context: Excel.RequestContext,
  { grids, marks, findings, at }: Marking,
  press: Press = {},
): Promise<void> {
  const { sheet, exists } = planResultSheet(findings, grids.names, at);
  const steps = [
    ...marks.map(unmarkStep),
    ...cellsByMark(findings, grids.names).flatMap(({ sheet: name, kind, addresses }) =>
      joinAddresses(addresses).map((address) => markStep(name, kind, address)),
    ),
    ...(exists ? [clearStep(sheet.name)] : createSteps([sheet])),
    ...contentSteps(sheet),
    ...finishSteps(sheet),
  ];
  await runSteps(context, steps, 'mark', press);
}

const COLOURS: Readonly<Record<MarkKind, { readonly fill: string; readonly font: string }>> = {
  L: { fill: '#FFC7CE', font: '#9C0006' },
  C: { fill: '#FFEB9C', font: '#7A4B00' },
};

function unmarkStep({ sheet, id }: Mark): Step {
  return {
    bytes: 900,
    queue: (context) => {
      const formats = sheetOf(context, sheet).getRange().conditionalFormats;
      formats.getItemOrNullObject(id).delete();
    },
  };
}

function markStep(sheet: string, kind: MarkKind, address: string): Step {
  return {
    bytes: address.length + 2_000,
    queue: (context) => {
      const areas = sheetOf(context, sheet).getRanges(address);
      const { custom } = areas.conditionalFormats.add('Custom');
      custom.rule.formula = sentinel(kind);
      custom.format.fill.color = COLOURS[kind].fill;
      custom.format.font.color = COLOURS[kind].font;
    },
  };
}

/** The add-in's own sheet: rewritten whole. */
function clearStep(sheet: string): Step {
  return {
    bytes: 600,
    queue: (context) => {
      sheetOf(context, sheet).getRange().clear('All');
    },
  };
}
