import type { Finding } from '../domain/finding';
import { planResultSheet } from '../domain/template/resultSheet';
import type { Step } from './batch';
import { runSteps } from './batch';
import { contentSteps, createSteps, finishSteps } from './drawSheet';
import { cellsByMark, joinAddresses } from './markedCells';
import type { Mark, MarkKind } from './marks';
import { sentinel } from './marks';
import type { Press } from './press';
import type { Reading } from './readGrids';
import { sheetOf } from './sheetOf';

/** What is marked: findings of a reading, whose old marks go. */
export interface Marking extends Reading {
  readonly findings: readonly Finding[];
  readonly at: Date;
}

/**
 * Replaces the add-in's marks and rewrites `Kết quả kiểm tra`, in one sync (more only beyond 1 MB).
 * The user's fills, notes and formats are not touched: a mark is a conditional format of the add-in's own.
 * Gives back the protected sheets that marks would have stood on; Excel takes none there.
 */
export async function markFindings(
  context: Excel.RequestContext,
  { grids, marks, locked, findings, at }: Marking,
  press: Press = {},
): Promise<readonly string[]> {
  const { sheet, exists } = planResultSheet(findings, grids.names, at);
  const cells = cellsByMark(findings, grids.names);
  const isOpen = (one: { readonly sheet: string }): boolean => !locked.includes(one.sheet);
  const steps = [
    ...marks.filter(isOpen).map(unmarkStep),
    ...cells
      .filter(isOpen)
      .flatMap(({ sheet: name, kind, addresses }) =>
        joinAddresses(addresses).map((address) => markStep(name, kind, address)),
      ),
    ...(exists ? [clearStep(sheet.name)] : createSteps([sheet])),
    ...contentSteps(sheet),
    ...finishSteps(sheet),
  ];
  await runSteps(context, steps, 'mark', press);
  return locked.filter((name) => cells.some((one) => one.sheet === name));
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
