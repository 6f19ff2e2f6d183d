import type { Host } from '../../host';
import type { Area } from '../../model/area/area';
import { area } from '../../model/area/area';
import { checkTableName, resizeTable } from '../../model/book/tables';
import type { Sheet, Table } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { WireObject } from '../../../wire/wireObject';
import { RangeApi } from '../range/rangeApi';
import { TableColumnCollectionApi } from './tableColumnApi';
import { TableRowCollectionApi } from './tableRowApi';
import { WorksheetApi } from '../sheet/worksheetApi';

/** An Excel Table. */
export class TableApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    readonly table: Table,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.table.id };
  }

  get Id(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: string) {
    this.host.demandChange();
    checkTableName(this.host.workbook, this.table, name);
    this.table.name = name;
  }

  get Style(): string {
    return this.table.style;
  }

  set Style(style: string) {
    this.host.demandChange();
    this.table.style = style;
  }

  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set ShowBandedRows(show: boolean) {
    this.host.demandChange();
    this.table.showBandedRows = show;
  }

  get ShowBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }

  set ShowBandedColumns(show: boolean) {
    this.host.demandChange();
    this.table.showBandedColumns = show;
  }

  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set ShowFilterButton(show: boolean) {
    this.host.demandChange();
    this.table.showFilterButton = show;
  }

  get Worksheet(): WorksheetApi {
    return new WorksheetApi(this.host, this.sheet);
  }

  get Columns(): TableColumnCollectionApi {
    return new TableColumnCollectionApi(this.host, this.sheet, this.table);
  }

  get Rows(): TableRowCollectionApi {
    return new TableRowCollectionApi(this.host, this.sheet, this.table);
  }

  GetRange(): RangeApi {
    return this.range(this.table.area);
  }

  GetHeaderRowRange(): RangeApi {
    return this.range({ ...this.table.area, rows: 1 });
  }

  GetDataBodyRange(): RangeApi {
    return this.range(bodyOf(this.table));
  }

  Resize(address: RangeApi | string): void {
    const within =
      address instanceof RangeApi ? address.area : this.Worksheet.GetRange(address).area;
    this.host.demandCells(this.sheet, within);
    resizeTable(this.sheet, this.table, within);
    this.host.contentsChanged(this.sheet, within, 'addin');
  }

  ConvertToRange(): RangeApi {
    this.host.demandChange();
    this.remove();
    return this.range(this.table.area);
  }

  ClearFilters(): void {
    this.host.demandChange();
    for (let row = 0; row < this.table.area.rows; row += 1) {
      delete this.sheet.rows[this.table.area.row + row]?.hidden;
    }
  }

  Delete(): void {
    this.host.demandCells(this.sheet, this.table.area);
    this.range(this.table.area).Clear('All');
    this.remove();
  }

  private remove(): void {
    const index = this.sheet.tables.indexOf(this.table);
    if (index < 0) throw new HostError('ItemNotFound', 'the table was deleted');
    this.sheet.tables.splice(index, 1);
  }

  private range(within: Area): RangeApi {
    return new RangeApi(this.host, this.sheet.id, within);
  }
}

/** The rows between header and totals. */
export function bodyOf(table: Table): Area {
  const { row, column, rows, columns } = table.area;
  const header = table.showHeaders ? 1 : 0;
  return area(row + header, column, rows - header - (table.showTotals ? 1 : 0), columns);
}
