import type { CellValue, Grid } from '../../grid';
import { cellAddress } from '../../place';
import { headerKey, sameName } from '../../letters/vietnamese';
import { PREVIOUS_HEADS, PREVIOUS_MARK } from './previousForm';

/** A cell of the last period. */
export interface PreviousCell {
  readonly value: CellValue;
  readonly format: string;
  /** Where it stands in `_KyTruoc`. */
  readonly cell: string;
}

/** A row of the last period: its key, and its cells by column. */
export interface PreviousRow {
  readonly key: string;
  readonly cells: ReadonlyMap<string, PreviousCell>;
}

/** The last period as `_KyTruoc` keeps it: rows by part, parts and columns by `headerKey`. */
export type PreviousPeriod = ReadonlyMap<string, readonly PreviousRow[]>;

/** Reads `_KyTruoc`; `undefined` where it has not the form of version 2. */
export function readPrevious(grid: Grid | undefined): PreviousPeriod | undefined {
  if (!grid || grid.row !== 0 || grid.column !== 0) return undefined;
  if (String(grid.values[0]?.[0] ?? '').trim() !== PREVIOUS_MARK) return undefined;
  const heads = grid.values[2] ?? [];
  const [part, key, column, value, format] = PREVIOUS_HEADS.map((head) =>
    heads.findIndex((one) => sameName(String(one), head)),
  );
  const parts = new Map<string, PreviousRow[]>();
  for (const [index, cells] of grid.values.slice(3).entries()) {
    const at = (one: number | undefined): CellValue => cells[one ?? -1] ?? '';
    const line = {
      part: headerKey(String(at(part))),
      key: String(at(key)),
      column: headerKey(String(at(column))),
    };
    if (line.part === '') continue;
    const cell = {
      value: at(value),
      format: String(at(format)),
      cell: cellAddress(index + 3, value ?? 0),
    };
    add(parts, line, cell);
  }
  return parts;
}

/** A new row begins with another key, or where a column comes again: two tasks may bear one name. */
function add(
  parts: Map<string, PreviousRow[]>,
  { part, key, column }: { readonly part: string; readonly key: string; readonly column: string },
  cell: PreviousCell,
): void {
  const rows = parts.get(part) ?? [];
  parts.set(part, rows);
  const last = rows.at(-1);
  if (last?.key === key && !last.cells.has(column)) {
    rows[rows.length - 1] = { key, cells: new Map([...last.cells, [column, cell]]) };
    return;
  }
  rows.push({ key, cells: new Map([[column, cell]]) });
}
