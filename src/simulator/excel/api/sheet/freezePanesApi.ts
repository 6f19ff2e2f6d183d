import type { Host } from '../../host';
import { MAX_COLUMNS, area } from '../../model/area/area';
import type { Sheet } from '../../model/book/workbook';
import { WireObject } from '../../../wire/wireObject';
import { RangeApi } from '../range/rangeApi';

/** `worksheet.freezePanes`. */
export class FreezePanesApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  FreezeRows(count?: number | null): void {
    this.freeze(count ?? 1, 0);
  }

  FreezeColumns(count?: number | null): void {
    this.freeze(0, count ?? 1);
  }

  FreezeAt(range: RangeApi): void {
    const { row, rows, column, columns } = range.area;
    this.freeze(row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocationOrNullObject(): RangeApi | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return new RangeApi(this.host, this.sheet.id, area(0, 0, rows || 1, columns || MAX_COLUMNS));
  }

  private freeze(rows: number, columns: number): void {
    this.host.demandChange();
    this.host.demandFocus();
    this.sheet.frozen = { rows, columns };
  }
}
