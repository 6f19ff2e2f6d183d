import type { Host } from '../../host';
import { parseAddress, splitSheet } from '../../model/area/address';
import { addTable } from '../../model/book/tables';
import type { Sheet } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { WireCollection } from '../../../wire/wireObject';
import { RangeApi } from '../range/rangeApi';
import { TableApi } from './tableApi';

/** The tables of the workbook (`sheet` null) or of one sheet. */
export class TableCollectionApi extends WireCollection<TableApi> {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  get members(): readonly TableApi[] {
    const sheets = this.sheet ? [this.sheet] : this.host.workbook.sheets;
    return sheets.flatMap((sheet) =>
      sheet.tables.map((table) => new TableApi(this.host, sheet, table)),
    );
  }

  find(key: unknown): TableApi | null {
    const folded = String(key).toLowerCase();
    return this.members.find((one) => one.Id === key || one.Name.toLowerCase() === folded) ?? null;
  }

  Add(address: RangeApi | string, hasHeaders: boolean): TableApi {
    const [sheet, within] = this.place(address);
    this.host.demandCells(sheet, within);
    const table = addTable(this.host.workbook, sheet, within, hasHeaders);
    this.host.contentsChanged(sheet, table.area, 'addin');
    return new TableApi(this.host, sheet, table);
  }

  private place(address: RangeApi | string): [Sheet, RangeApi['area']] {
    if (address instanceof RangeApi) return [address.sheet, address.area];
    const split = splitSheet(address);
    const named = split.sheet === null ? this.sheet : this.host.findSheet(split.sheet);
    const sheet = named ?? this.host.sheetById(this.host.workbook.active);
    if (this.sheet && sheet !== this.sheet) throw new HostError('InvalidArgument', 'another sheet');
    return [sheet, parseAddress(split.address)];
  }
}
