import type { Area, CellValue } from '../../../domain/grid';

/** What of a sheet's cells tells how far its merged cells reach. */
interface SheetTexts extends Pick<Area, 'row' | 'column'> {
  readonly values: readonly (readonly CellValue[])[];
}

/** Whether Excel told merged cells by their top left corner only: a merge of one cell is impossible (office-js#1590). */
export function areCorners(merges: readonly Area[]): boolean {
  return merges.some(({ rows, columns }) => rows === 1 && columns === 1);
}

/**
 * Merged areas out of their corners. A merge covers blank cells: to the right up to the next text, or down to it.
 * Corners of one row that reach down reach equally far, as the cells of a header do; a lone text of a row reaches to the
 * table's right edge, as a group's name does. What cannot be told is left as one cell.
 */
export function rebuildMerges(corners: readonly Area[], sheet: SheetTexts): readonly Area[] {
  const texts = textsOf(corners, sheet);
  const reaches = corners.map((corner) => reachOf(corner, texts));
  return reaches.map(({ corner, right, down }) => {
    if (down > 0 && right === 0) return { ...corner, rows: 1 + leastDown(reaches, corner.row) };
    if (right > 0 && down > 0 && !alone(corner, texts))
      return block(corner, right, Math.min(down, leastDown(reaches, corner.row)), texts);
    return { ...corner, columns: 1 + right };
  });
}

interface Reach {
  readonly corner: Area;
  /** Blank cells beside it, and below it. */
  readonly right: number;
  readonly down: number;
}

interface Texts {
  /** Whether a merge may reach over a cell. */
  readonly free: (row: number, column: number) => boolean;
  readonly blankRow: (row: number) => boolean;
  /** One beyond the last used column of the rows around. */
  readonly edge: (row: number) => number;
}

function textsOf(corners: readonly Area[], { row: top, column: left, values }: SheetTexts): Texts {
  const anchors = new Set(corners.map(({ row, column }) => `${row} ${column}`));
  const filled = (row: number, column: number): boolean =>
    (values[row - top]?.[column - left] ?? '') !== '';
  const blankRow = (row: number): boolean => (values[row - top] ?? []).every((one) => one === '');
  const lastUsed = (row: number): number =>
    (values[row - top] ?? []).reduce<number>(
      (last, one, index) => (one === '' ? last : left + index + 1),
      left,
    );
  return {
    blankRow,
    free: (row, column) => !filled(row, column) && !anchors.has(`${row} ${column}`),
    edge: (row) => {
      let widest = lastUsed(row);
      for (let up = row - 1; !blankRow(up); up -= 1) widest = Math.max(widest, lastUsed(up));
      for (let below = row + 1; !blankRow(below); below += 1)
        widest = Math.max(widest, lastUsed(below));
      return widest;
    },
  };
}

function reachOf(corner: Area, { free, blankRow, edge }: Texts): Reach {
  const { row, column } = corner;
  const end = edge(row);
  let right = 0;
  while (column + right + 1 < end && free(row, column + right + 1)) right += 1;
  let down = 0;
  while (!blankRow(row + down + 1) && free(row + down + 1, column)) down += 1;
  return { corner, right, down };
}

/** Nothing else in its row up to the right edge, and nothing blank to the left of it but one number. */
function alone({ row, column }: Area, { free, edge }: Texts): boolean {
  const end = edge(row);
  for (let at = column + 1; at < end; at += 1) if (!free(row, at)) return false;
  return true;
}

function leastDown(reaches: readonly Reach[], row: number): number {
  const downs = reaches
    .filter(({ corner, down }) => corner.row === row && down > 0)
    .map(({ down }) => down);
  return Math.min(...downs);
}

/** Blank beside and below: as deep as the whole width is blank; else the header of what stands below. */
function block(corner: Area, right: number, down: number, { free }: Texts): Area {
  const columns = Array.from({ length: right + 1 }, (_, index) => corner.column + index);
  let rows = 1;
  while (rows <= down && columns.every((column) => free(corner.row + rows, column))) rows += 1;
  return { ...corner, columns: right + 1, rows };
}
