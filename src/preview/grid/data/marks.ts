import { intersect, area } from '../../../simulator/excel/model/area/area';
import { usedArea } from '../../../simulator/excel/model/area/cells';
import type { ConditionalFormat, Sheet, Style } from '../../../simulator/excel/model/book/workbook';
import type { Calculator } from '../../../simulator/formulas/calculator';
import { parseFormula } from '../../../simulator/formulas/syntax/parse';

/** The looks that stand over a cell's own. */
export type Mark = Pick<Style, 'fill' | 'fontColor' | 'bold' | 'italic'>;

/** Room beyond the used cells in which a mark is still shown. */
const [ROWS_BEYOND, COLUMNS_BEYOND] = [30, 4];

/**
 * What conditional formats whose formula reads no cell, as the add-in's marks, give to cells, by `row,column`. They are
 * shown as looks of the cells: the grid forgets their results when another sheet is shown.
 */
export function marksOf(sheet: Sheet, calculator: Calculator): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  const used = usedArea(sheet, false);
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  const shown = area(0, 0, rows + ROWS_BEYOND, columns + COLUMNS_BEYOND);
  // The first has priority, so it goes on top of the others.
  for (const one of [...sheet.conditionalFormats].reverse()) {
    if (!isConstant(one) || calculator.evaluateAt(one.formula, sheet, 0, 0) !== true) continue;
    for (const wanted of one.areas) {
      const within = intersect(wanted, shown);
      if (within) lay(one.format, within, marks);
    }
  }
  return marks;
}

/** Whether the formula says the same everywhere. */
export function isConstant({ type, formula }: ConditionalFormat): boolean {
  const parsed = type === 'Custom' && formula !== '' ? parseFormula(formula) : null;
  if (!parsed) return false;
  const { references, structured, names, unknown } = parsed;
  return references.length + structured.length + names.length + unknown.length === 0;
}

function lay(
  { fill, fontColor, bold, italic }: ConditionalFormat['format'],
  { row, column, rows, columns }: ReturnType<typeof area>,
  marks: Map<string, Mark>,
): void {
  const mark: Mark = {
    ...(fill ? { fill } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
  };
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      marks.set(`${r},${c}`, { ...marks.get(`${r},${c}`), ...mark });
    }
  }
}
