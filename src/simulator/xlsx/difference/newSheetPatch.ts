import type { CellEdit, LineEdit, NewSheet } from '../../../xlsx/patch/workbookPatch';
import type { Calculator } from '../../formulas/calculator';
import type { Line, Sheet } from '../../excel/model/book/workbook';
import { POINTS_PER_CHARACTER } from '../pointsPerCharacter';
import { foundHeight } from '../rowHeights';
import { contentOf } from './cellDifference';
import { pageData } from './pageData';
import { tableData } from './tableData';

/** A sheet of the model as one that is added to a file. */
export function newSheetPatch(sheet: Sheet, results: Calculator): NewSheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
    cells: cellsOf(sheet, results),
    rows: rowsOf(sheet),
    columns: Object.entries(sheet.columns).map(([index, line]) =>
      lineEdit(Number(index), line, POINTS_PER_CHARACTER),
    ),
    ...(sheet.merges.length > 0 ? { merges: sheet.merges } : {}),
    validations: { kept: [], added: sheet.validations },
    conditionals: {
      kept: [],
      added: sheet.conditionalFormats.filter(({ foreign }) => foreign === undefined),
    },
    addedTables: sheet.tables.map((table) => tableData(sheet, table)),
    view: {
      frozen: sheet.frozen,
      showGridlines: sheet.showGridlines,
      showHeadings: sheet.showHeadings,
    },
    page: pageData(sheet.page),
  };
}

function cellsOf(sheet: Sheet, results: Calculator): readonly CellEdit[] {
  return Object.entries(sheet.cells).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, { style }]) => ({
      row: Number(row),
      column: Number(column),
      ...contentOf(sheet, Number(row), Number(column), results),
      ...(style ? { look: { before: {}, after: style } } : {}),
    })),
  );
}

function rowsOf(sheet: Sheet): readonly LineEdit[] {
  const rows = new Set([...Object.keys(sheet.rows), ...Object.keys(sheet.cells)].map(Number));
  return [...rows].flatMap((row) => {
    const line = sheet.rows[row];
    const fitted = line?.size === undefined ? foundHeight(sheet, row) : undefined;
    if (!line && fitted === undefined) return [];
    return [{ ...lineEdit(row, line ?? {}, 1), ...(fitted === undefined ? {} : { fitted }) }];
  });
}

function lineEdit(index: number, { hidden, size, style }: Line, unit: number): LineEdit {
  return {
    index,
    hidden: hidden ?? false,
    size: size === undefined ? undefined : size / unit,
    ...(style ? { look: { before: {}, after: style } } : {}),
  };
}
