import type { Finding } from '../../domain/findings/finding';
import { planResultSheet, type NameOf } from '../../domain/template/resultSheet';
import type { Step } from '../requests/batch';
import { runSteps } from '../requests/batch';
import { drawCosmetics } from '../template/cosmetics';
import { contentSteps, createSteps, finishSteps } from '../template/drawSheet';
import type { Press } from '../requests/press';
import { quiet } from '../requests/press';
import { sheetOf } from '../requests/sheetOf';

/** What `Kết quả kiểm tra` tells: the findings of a check, the workbook's sheet names, and when it was. */
export interface CheckedWorkbook {
  readonly findings: readonly Finding[];
  readonly names: readonly string[];
  readonly at: Date;
  /** By which a cell is called in Cách sửa; by its address without one. */
  readonly nameOf?: NameOf;
}

/** Rewrites `Kết quả kiểm tra` whole; looks that Excel refuses are left out. */
export async function writeResultSheet(
  context: Excel.RequestContext,
  { findings, names, at, nameOf }: CheckedWorkbook,
  press: Press = {},
): Promise<void> {
  const { sheet, exists } = planResultSheet(findings, names, at, nameOf);
  const steps = [
    ...(exists ? [clearStep(sheet.name)] : createSteps([sheet])),
    ...contentSteps(sheet),
    ...finishSteps(sheet),
  ];
  await runSteps(context, steps, 'mark', press);
  await drawCosmetics(context, [sheet], quiet(press));
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
