import type { Area } from '../../domain/grid';

const known = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** The sheet of a name, asked for once in a context: every further proxy would cost a call on the wire. */
export function sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheets = known.get(context) ?? new Map<string, Excel.Worksheet>();
  known.set(context, sheets);
  const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
  sheets.set(name, sheet);
  return sheet;
}

/** A sheet that was deleted: another of its name is another sheet. */
export function forgetSheet(context: Excel.RequestContext, name: string): void {
  known.get(context)?.delete(name);
}

/** The range of an area. */
export function rangeIn(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
