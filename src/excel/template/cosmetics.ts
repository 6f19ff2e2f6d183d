import type { SheetPlan } from '../../domain/template/plan';
import type { Step } from '../requests/batch';
import { runSteps } from '../requests/batch';
import type { Press } from '../requests/press';
import { refused } from '../requests/refused';

/** What may be refused without harm: Excel needs its window in front, or a printer, for some of it. */
export type Cosmetic = 'heights' | 'frozen' | 'print' | 'hidden';

/** A look that Excel refused. */
export interface RefusedLook {
  readonly sheet: string;
  readonly look: Cosmetic;
}

type Look = RefusedLook & { readonly step: Step };

/**
 * Frozen rows, page set-up, row heights and visibility, after everything else: all in one request and, where Excel
 * refuses (office-js#1860, #5319, #6365), each alone. Gives back what was refused; never fails by it.
 */
export async function drawCosmetics(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  press: Press = {},
): Promise<readonly RefusedLook[]> {
  const looks = plans.flatMap(looksOf);
  const draw = (some: readonly Look[]): Promise<OfficeExtension.Error | undefined> =>
    refused(() =>
      runSteps(
        context,
        some.map(({ step }) => step),
        'draw',
        press,
      ),
    );
  if (!(await draw(looks))) return [];
  const left: RefusedLook[] = [];
  for (const one of looks) {
    if (await draw([one])) left.push({ sheet: one.sheet, look: one.look });
  }
  return left;
}

/** One piece of page set-up each: where there is no printer, Excel takes some of it and refuses the rest. */
function looksOf(plan: SheetPlan): Look[] {
  const { name, create, freezeRows, freezeColumns, print, visibility } = plan;
  const look = (kind: Cosmetic, work: (sheet: Excel.Worksheet) => void): Look => ({
    sheet: name,
    look: kind,
    step: {
      bytes: 600,
      queue: (context) => {
        work(context.workbook.worksheets.getItem(name));
      },
    },
  });
  return [
    // Only where the heights are the add-in's own; a height that a person chose stays.
    ...(create ? [look('heights', autofit)] : []),
    ...(freezeRows === undefined ? [] : [look('frozen', freezing(freezeRows, freezeColumns))]),
    ...(print ? printSetUp(print).map((set) => look('print', set)) : []),
    ...(visibility === 'veryHidden' ? [look('hidden', hide)] : []),
  ];
}

function autofit(sheet: Excel.Worksheet): void {
  sheet.getUsedRange().format.autofitRows();
}

function freezing(rows: number, columns = 0): (sheet: Excel.Worksheet) => void {
  return (sheet) => {
    if (columns === 0) sheet.freezePanes.freezeRows(rows);
    else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  };
}

function hide(sheet: Excel.Worksheet): void {
  sheet.visibility = 'VeryHidden';
}

function printSetUp({
  landscape,
  titleRow,
}: NonNullable<SheetPlan['print']>): readonly ((sheet: Excel.Worksheet) => void)[] {
  return [
    ({ pageLayout }) => {
      pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
    },
    ({ pageLayout }) => {
      pageLayout.paperSize = 'A4';
    },
    ({ pageLayout }) => {
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    },
    ({ pageLayout }) => {
      if (titleRow !== undefined) pageLayout.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
    },
  ];
}
