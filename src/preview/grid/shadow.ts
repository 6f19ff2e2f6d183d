import type { Calculator } from '../../simulator/formulas/calculator';
import type { Content, Sheet, Style } from '../../simulator/excel/model/book/workbook';
import { conditionalFormatData } from './data/conditionalFormatData';
import { marksOf, type Mark } from './data/marks';
import { validationData } from './data/validationData';

/** What the grid was last told of a cell. */
export interface CellShadow {
  readonly content: Content | undefined;
  readonly formula: string | undefined;
  readonly style: Style | undefined;
  readonly mark: Mark | undefined;
}

/** What the grid was last told of a sheet. */
export interface SheetShadow {
  /** All that can only be told by telling everything anew. */
  readonly structure: string;
  readonly conditionalFormats: string;
  readonly cells: Map<string, CellShadow>;
}

const BLANK = { content: undefined, formula: undefined, style: undefined };

/** Remembers a sheet as it is now. */
export function shadowOf(sheet: Sheet, calculator: Calculator): SheetShadow {
  const { name, visibility, tabColor, rows, columns, merges, frozen, showGridlines } = sheet;
  const validations = validationData(sheet);
  const cells = new Map<string, CellShadow>();
  const marks = marksOf(sheet, calculator);
  for (const [row, line] of Object.entries(sheet.cells)) {
    for (const [column, { formula, style }] of Object.entries(line)) {
      const content = calculator.value(sheet, Number(row), Number(column));
      const key = `${row},${column}`;
      cells.set(key, { content, formula, style, mark: marks.get(key) });
    }
  }
  for (const [key, mark] of marks) {
    if (!cells.has(key)) cells.set(key, { ...BLANK, mark });
  }
  return {
    structure: JSON.stringify([
      name,
      visibility,
      tabColor,
      rows,
      columns,
      merges,
      frozen,
      showGridlines,
      validations,
    ]),
    conditionalFormats: JSON.stringify(conditionalFormatData(sheet)),
    cells,
  };
}

/** The cells (`row,column`) that differ between two times. */
export function changedCells(before: SheetShadow, after: SheetShadow): string[] {
  const keys = new Set([...before.cells.keys(), ...after.cells.keys()]);
  return [...keys].filter((key) => {
    const [a, b] = [before.cells.get(key), after.cells.get(key)];
    return (
      a?.formula !== b?.formula ||
      a?.style !== b?.style ||
      !sameContent(a?.content, b?.content) ||
      JSON.stringify(a?.mark) !== JSON.stringify(b?.mark)
    );
  });
}

function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && a.error === b.error);
}
