import type { Step } from '../requests/batch';
import { usedArea } from '../reading/directory';

/** What Excel calls the sheet of a new workbook, in English and in Vietnamese. */
const NEW_SHEET = /^(?:Sheet|Trang[ _]tính) ?\d+$/i;

/** Of the sheets named, those that a new workbook brought along and nobody used: no cell, look, chart or picture. */
export async function blankSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const looks = names.filter((name) => NEW_SHEET.test(name)).map((name) => queue(context, name));
  if (looks.length === 0) return [];
  await context.sync();
  return looks.flatMap((look) => look());
}

/** Takes them away, once others stand: Excel gives up no last sheet. */
export function removeSheetSteps(names: readonly string[]): Step[] {
  return names.map((name) => ({
    bytes: 500,
    queue: ({ workbook }) => {
      workbook.worksheets.getItemOrNullObject(name).delete();
    },
  }));
}

function queue({ workbook }: Excel.RequestContext, name: string): () => readonly string[] {
  const sheet = workbook.worksheets.getItem(name);
  sheet.load('visibility');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const { charts, shapes, pivotTables, comments, names } = sheet;
  const counts = [charts, shapes, pivotTables, comments, names].map((all) => all.getCount());
  return () => {
    const bare = counts.every(({ value }) => value === 0) && usedArea(used) === undefined;
    return bare && isVisible(sheet) ? [name] : [];
  };
}

function isVisible({ visibility }: Excel.Worksheet): boolean {
  return visibility === 'Visible';
}
