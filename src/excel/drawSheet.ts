import type { SheetPlan, ValidationPlan } from '../domain/template/plan';
import type { Step } from './batch';
import { rangeOf, sheetOf } from './sheetOf';
import { drawStyle, groupStyles } from './styles';
import { writeSteps } from './writeCells';

/** Roughly what one queued property or call takes on the wire. */
const CALL_BYTES = 150;

/** The sheets themselves come first, so that formulas and lists may point at any of them. */
export function createSteps(sheets: readonly SheetPlan[]): Step[] {
  return sheets
    .filter(({ create }) => create)
    .map(({ name, tabColor }) =>
      step(2, (context) => {
        const sheet = context.workbook.worksheets.add(name);
        if (tabColor !== undefined) sheet.tabColor = tabColor;
      }),
    );
}

/** Cells, merges and tables of one sheet. */
export function contentSteps({ name, writes, merges = [], table, resizeTable }: SheetPlan): Step[] {
  const values = writes.filter(({ formulas }) => !formulas);
  return [
    ...values.flatMap((write) => writeSteps(name, write)),
    ...merges.map((area) =>
      step(2, (context) => {
        rangeOf(context, name, area).merge(false);
      }),
    ),
    ...(table
      ? [
          step(6, (context) => {
            addTable(context, name, table);
          }),
        ]
      : []),
    ...(resizeTable
      ? [
          step(3, (context) => {
            growTable(context, name, resizeTable);
          }),
        ]
      : []),
  ];
}

/** Formulas after the tables they name, then dropdowns, looks and page set-up. */
export function finishSteps(plan: SheetPlan): Step[] {
  const { name, writes, validations, styles, columnWidths } = plan;
  const formulas = writes.filter((write) => write.formulas);
  return [
    ...formulas.flatMap((write) => writeSteps(name, write)),
    ...validations.map((one) =>
      step(6, (context) => {
        validate(rangeOf(context, name, one.area), one);
      }),
    ),
    ...groupStyles(styles).map(({ style, address }) =>
      step(30 + address.length / CALL_BYTES, (context) => {
        drawStyle(sheetOf(context, name).getRanges(address), style);
      }),
    ),
    step(columnWidths.length * 3 + 8, (context) => {
      setUpPage(sheetOf(context, name), plan);
    }),
  ];
}

function step(calls: number, queue: Step['queue']): Step {
  return { bytes: calls * CALL_BYTES, queue };
}

type TablePlan = NonNullable<SheetPlan['table']>;

function addTable(context: Excel.RequestContext, sheet: string, { name, area }: TablePlan): void {
  const table = context.workbook.worksheets
    .getItem(sheet)
    .tables.add(rangeOf(context, sheet, area), true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

/** Needs ExcelApi 1.13. */
function growTable(context: Excel.RequestContext, sheet: string, { name, area }: TablePlan): void {
  context.workbook.tables.getItem(name).resize(rangeOf(context, sheet, area));
}

/** A rule over mixed ones is refused, so what was there is cleared first (office-js#2594). */
function validate(range: Excel.Range, { prompt, listSource, strict }: ValidationPlan): void {
  const { dataValidation } = range;
  dataValidation.clear();
  if (listSource !== undefined) {
    dataValidation.rule = { list: { inCellDropDown: true, source: listSource } };
    dataValidation.errorAlert = {
      showAlert: strict === true,
      style: 'Stop',
      title: prompt.title,
      message: 'Hãy chọn một giá trị trong danh sách.',
    };
  }
  dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

function setUpPage(
  sheet: Excel.Worksheet,
  { columnWidths, freezeRows, print, visibility }: SheetPlan,
): void {
  for (const { column, characters } of columnWidths) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      points(characters);
  }
  if (freezeRows !== undefined) sheet.freezePanes.freezeRows(freezeRows);
  if (print) setUpPrint(sheet.pageLayout, print);
  if (visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
}

/** Characters of the default font (Calibri 11: 7 pixels each, 5 of margin) in points of 4/3 pixel. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function setUpPrint(
  layout: Excel.PageLayout,
  { landscape, titleRow }: NonNullable<SheetPlan['print']>,
): void {
  layout.orientation = landscape ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (titleRow !== undefined) layout.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
}
