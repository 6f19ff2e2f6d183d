import type { SheetPlan, ValidationPlan } from '../../domain/template/plan';
import type { Step } from '../requests/batch';
import { rangeIn, sheetOf } from '../requests/sheetOf';
import { drawStyle, groupStyles } from './styles';
import { writeSteps } from '../writing/writeCells';

/** Roughly what one queued property or call takes on the wire. */
const CALL_BYTES = 150;

/** The sheets themselves come first, so that formulas and lists may point at any of them. */
export function createSteps(sheets: readonly SheetPlan[]): Step[] {
  return sheets
    .filter(({ create }) => create)
    .map(({ name, tabColor, stands }) => ({
      bytes: 2 * CALL_BYTES,
      queue: (context) => {
        const sheet = stands ? sheetOf(context, name) : context.workbook.worksheets.add(name);
        if (tabColor !== undefined) sheet.tabColor = tabColor;
      },
    }));
}

/** Widths first, for Excel finds the height of wrapped rows by them; then cells, merges and tables of one sheet. */
export function contentSteps({
  name,
  writes,
  columnWidths,
  merges = [],
  table,
  resizeTable,
}: SheetPlan): Step[] {
  const values = writes.filter(({ formulas }) => !formulas);
  const tables = [
    ...(table ? [{ ...table, place: addTable }] : []),
    ...(resizeTable ? [{ ...resizeTable, place: growTable }] : []),
  ];
  return [
    onSheet(name, columnWidths.length * 3, (sheet) => {
      setWidths(sheet, columnWidths);
    }),
    ...values.flatMap((write) => writeSteps(name, write)),
    ...merges.map((area) =>
      onSheet(name, 2, (sheet) => {
        rangeIn(sheet, area).merge(false);
      }),
    ),
    ...tables.map((one) =>
      onSheet(name, 6, (sheet) => {
        one.place(sheet, one);
      }),
    ),
  ];
}

/** Formulas after the tables they name, then dropdowns and looks. */
export function finishSteps({ name, writes, validations, styles }: SheetPlan): Step[] {
  const formulas = writes.filter((write) => write.formulas);
  return [
    ...formulas.flatMap((write) => writeSteps(name, write)),
    ...validations.map((one) =>
      onSheet(name, 6, (sheet) => {
        validate(rangeIn(sheet, one.area), one);
      }),
    ),
    ...groupStyles(styles).map(({ style, address }) =>
      onSheet(name, 30 + address.length / CALL_BYTES, (sheet) => {
        drawStyle(sheet.getRanges(address), style);
      }),
    ),
  ];
}

function onSheet(name: string, calls: number, work: (sheet: Excel.Worksheet) => void): Step {
  return {
    bytes: calls * CALL_BYTES,
    queue: (context) => {
      work(sheetOf(context, name));
    },
  };
}

type TablePlan = NonNullable<SheetPlan['table']>;

function addTable(sheet: Excel.Worksheet, { name, area, stands }: TablePlan): void {
  const table =
    stands === undefined
      ? sheet.tables.add(rangeIn(sheet, area), true)
      : sheet.tables.getItem(stands);
  if (stands !== name) table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

/** Needs ExcelApi 1.13. */
function growTable(sheet: Excel.Worksheet, { name, area }: TablePlan): void {
  sheet.tables.getItem(name).resize(rangeIn(sheet, area));
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

function setWidths(sheet: Excel.Worksheet, widths: SheetPlan['columnWidths']): void {
  for (const { column, characters } of widths) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      points(characters);
  }
}

/** Characters of the default font (Calibri 11: 7 pixels each, 5 of margin) in points of 4/3 pixel. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
