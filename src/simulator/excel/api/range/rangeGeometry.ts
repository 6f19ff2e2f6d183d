import type { Area } from '../../model/area/area';
import { MAX_COLUMNS, MAX_ROWS, boundingArea } from '../../model/area/area';
import { printAddress, quoteSheet } from '../../model/area/address';
import type { Sheet } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { WireObject } from '../../../wire/wireObject';
import type { RangeApi } from './rangeApi';

/** Where a range lies, and the ranges around and inside it. */
export abstract class RangeGeometry extends WireObject {
  abstract readonly area: Area;

  abstract get sheet(): Sheet;

  /** A range of the same sheet; refuses what lies outside the sheet. */
  protected abstract part(row: number, column: number, rows: number, columns: number): RangeApi;

  get Address(): string {
    return `${quoteSheet(this.sheet.name)}!${printAddress(this.area)}`;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  get CellCount(): number {
    const cells = this.area.rows * this.area.columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }

  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }

  GetCell(row: number, column: number): RangeApi {
    return this.part(this.area.row + row, this.area.column + column, 1, 1);
  }

  GetRow(row: number): RangeApi {
    if (row >= this.area.rows) throw new HostError('InvalidArgument', `row ${row}`);
    return this.part(this.area.row + row, this.area.column, 1, this.area.columns);
  }

  GetColumn(column: number): RangeApi {
    if (column >= this.area.columns) throw new HostError('InvalidArgument', `column ${column}`);
    return this.part(this.area.row, this.area.column + column, this.area.rows, 1);
  }

  GetLastRow(): RangeApi {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): RangeApi {
    return this.GetColumn(this.area.columns - 1);
  }

  GetLastCell(): RangeApi {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetEntireRow(): RangeApi {
    return this.part(this.area.row, 0, this.area.rows, MAX_COLUMNS);
  }

  GetEntireColumn(): RangeApi {
    return this.part(0, this.area.column, MAX_ROWS, this.area.columns);
  }

  GetOffsetRange(rows: number, columns: number): RangeApi {
    return this.part(
      this.area.row + rows,
      this.area.column + columns,
      this.area.rows,
      this.area.columns,
    );
  }

  GetResizedRange(rows: number, columns: number): RangeApi {
    return this.part(
      this.area.row,
      this.area.column,
      this.area.rows + rows,
      this.area.columns + columns,
    );
  }

  GetAbsoluteResizedRange(rows: number, columns: number): RangeApi {
    return this.part(this.area.row, this.area.column, rows, columns);
  }

  GetRowsBelow(given?: number | null): RangeApi {
    const count = given ?? 1;
    return this.part(this.area.row + this.area.rows, this.area.column, count, this.area.columns);
  }

  GetBoundingRect(other: RangeApi): RangeApi {
    const { row, column, rows, columns } = boundingArea(this.area, other.area);
    return this.part(row, column, rows, columns);
  }
}
