import type { Area, CellValue } from '../../../domain/grid';
import { areaOf, usedArea } from '../directory';

/** A run of rows as read. */
export interface Cells {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Zero-based sheet rows. */
  readonly hiddenRows: readonly number[];
}

/** Where sheets of unknown size are read at once; what lies beyond takes one more sync. */
const HEAD = 'A1:AH2500';

/** Queues the reading of an area; call the result after the next sync. */
export function queueCells(worksheet: Excel.Worksheet, area: Area): () => Cells {
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  return queueRange(range, () => area);
}

/** Queues the reading of a sheet of unknown size: its used cells, and of these what lies in its head, where cells are wanted. */
export function queueHead(
  worksheet: Excel.Worksheet,
  withCells: boolean,
): () => { readonly used?: Area; readonly head?: Cells } {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  if (!withCells) {
    return () => {
      const area = usedArea(used);
      return area ? { used: area } : {};
    };
  }
  const head = used.getIntersectionOrNullObject(worksheet.getRange(HEAD));
  head.load('rowIndex,columnIndex,rowCount,columnCount');
  const cells = queueRange(head, () => areaOf(head));
  return () => {
    const area = usedArea(used);
    const within = usedArea(head);
    return { ...(area && { used: area }), ...(within && { head: cells() }) };
  };
}

/** Runs of rows, top down and equally wide, as one. */
export function joinCells(parts: readonly Cells[]): Cells | undefined {
  const [first] = parts;
  if (!first) return undefined;
  return {
    area: { ...first.area, rows: parts.reduce((sum, { area }) => sum + area.rows, 0) },
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    formats: parts.flatMap(({ formats }) => formats),
    hiddenRows: parts.flatMap(({ hiddenRows }) => hiddenRows),
  };
}

function queueRange(range: Excel.Range, area: () => Area): () => Cells {
  range.load('values,formulas,numberFormat');
  const rows = range.getRowProperties({ rowHidden: true });
  return () => ({
    area: area(),
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    formats: range.numberFormat as string[][],
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) =>
      rowHidden ? [area().row + index] : [],
    ),
  });
}
