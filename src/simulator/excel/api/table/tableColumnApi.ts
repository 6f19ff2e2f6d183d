import type { Host } from '../../host';
import { area } from '../../model/area/area';
import { cellAt, ensureCell } from '../../model/area/cells';
import { headerOf } from '../../model/book/tables';
import type { Sheet, Table } from '../../model/book/workbook';
import { WireCollection, WireObject } from '../../../wire/wireObject';
import { RangeApi } from '../range/rangeApi';
import { bodyOf } from './tableApi';

/** `table.columns`. */
export class TableColumnCollectionApi extends WireCollection<TableColumnApi> {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  get members(): readonly TableColumnApi[] {
    return Array.from(
      { length: this.table.area.columns },
      (_, i) => new TableColumnApi(this.host, this.sheet, this.table, i),
    );
  }

  find(key: unknown): TableColumnApi | null {
    const folded = String(key).toLowerCase();
    return this.members.find((one) => one.Id === key || one.Name.toLowerCase() === folded) ?? null;
  }
}

/** A column of a table. */
export class TableColumnApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    return headerOf(
      cellAt(this.sheet, this.table.area.row, this.table.area.column + this.index),
      this.index,
    );
  }

  set Name(name: string) {
    const place = area(this.table.area.row, this.table.area.column + this.index);
    this.host.demandCells(this.sheet, place);
    ensureCell(this.sheet, place.row, place.column).content = name;
    this.host.contentsChanged(this.sheet, place, 'addin');
  }

  GetDataBodyRange(): RangeApi {
    const body = bodyOf(this.table);
    return new RangeApi(
      this.host,
      this.sheet.id,
      area(body.row, body.column + this.index, body.rows, 1),
    );
  }

  GetRange(): RangeApi {
    const whole = this.table.area;
    return new RangeApi(
      this.host,
      this.sheet.id,
      area(whole.row, whole.column + this.index, whole.rows, 1),
    );
  }
}
