import type { Host } from '../../host';
import { area } from '../../model/area/area';
import { cellsIn } from '../../model/area/cells';
import { growTable } from '../../model/book/growTable';
import { deleteCells, insertCells } from '../../model/area/shiftCells';
import type { Cell, Sheet, Table } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { WireCollection, WireObject } from '../../../wire/wireObject';
import { RangeApi } from '../range/rangeApi';
import { bodyOf } from './tableApi';

function isFilled({ cell }: { readonly cell: Cell }): boolean {
  return cell.content !== undefined || cell.formula !== undefined;
}

/** `table.rows`. */
export class TableRowCollectionApi extends WireCollection<TableRowApi> {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  get members(): readonly TableRowApi[] {
    const { rows } = bodyOf(this.table);
    return Array.from(
      { length: rows },
      (_, i) => new TableRowApi(this.host, this.sheet, this.table, i),
    );
  }

  find(key: unknown): TableRowApi | null {
    return this.members[Number(key)] ?? null;
  }

  /** Rows are pushed in, and what stands below the table moves down. */
  Add(index?: number | null, values?: unknown): TableRowApi {
    const body = bodyOf(this.table);
    const blank = body.rows === 1 && !Array.from(cellsIn(this.sheet, body)).some(isFilled);
    // The one blank row that a new table begins with is filled, not pushed down.
    if (blank && (index ?? null) === null && Array.isArray(values)) return this.fill(values);
    const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
    const at = index ?? body.rows;
    const place = area(body.row + at, body.column, rows, body.columns);
    this.host.demandCells(this.sheet, place);
    insertCells(this.host.workbook, this.sheet, place, 'Down');
    if (at === body.rows) growTable(this.sheet, this.table, rows);
    this.host.calculator.reset();
    const range = new RangeApi(this.host, this.sheet.id, place);
    if (Array.isArray(values)) range.Values = Array.isArray(values[0]) ? values : [values];
    return new TableRowApi(this.host, this.sheet, this.table, at);
  }

  private fill(values: readonly unknown[]): TableRowApi {
    const rows = Array.isArray(values[0]) ? values : [values];
    const [first, ...others] = rows as readonly (readonly unknown[])[];
    const row = new TableRowApi(this.host, this.sheet, this.table, 0);
    row.Values = [first];
    return others.length > 0 ? this.Add(null, others) : row;
  }

  DeleteRowsAt(index: number, given?: number | null): void {
    const count = given ?? 1;
    const body = bodyOf(this.table);
    if (index < 0 || index + count > body.rows)
      throw new HostError('InvalidArgument', `row ${index}`);
    this.host.demandCells(this.sheet, this.table.area);
    deleteCells(
      this.host.workbook,
      this.sheet,
      area(body.row + index, body.column, count, body.columns),
      'Up',
    );
    this.host.calculator.reset();
    this.host.contentsChanged(this.sheet, this.table.area, 'addin');
  }
}

/** A row of a table's body. */
export class TableRowApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): RangeApi {
    const body = bodyOf(this.table);
    return new RangeApi(
      this.host,
      this.sheet.id,
      area(body.row + this.index, body.column, 1, body.columns),
    );
  }

  Delete(): void {
    new TableRowCollectionApi(this.host, this.sheet, this.table).DeleteRowsAt(this.index);
  }
}
