import { common } from '../../model/area/matrix';
import type { Sheet } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { Looks } from './looks';
import { RangeBorderCollectionApi } from './rangeBorderApi';
import { FormatProtectionApi, RangeFillApi, RangeFontApi } from './rangeLooksApi';

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** `range.format`. */
export class RangeFormatApi extends Looks {
  get Fill(): RangeFillApi {
    return new RangeFillApi(this.host, this.sheet, this.areas);
  }

  get Font(): RangeFontApi {
    return new RangeFontApi(this.host, this.sheet, this.areas);
  }

  get Borders(): RangeBorderCollectionApi {
    return new RangeBorderCollectionApi(this.host, this.sheet, this.areas);
  }

  get Protection(): FormatProtectionApi {
    return new FormatProtectionApi(this.host, this.sheet, this.areas);
  }

  get HorizontalAlignment(): string | null {
    return this.shared((style) => style.horizontal ?? 'General');
  }

  set HorizontalAlignment(horizontal: string | null) {
    this.put('horizontal', horizontal);
  }

  get VerticalAlignment(): string | null {
    return this.shared((style) => style.vertical ?? 'Bottom');
  }

  set VerticalAlignment(vertical: string | null) {
    this.put('vertical', vertical);
  }

  get WrapText(): boolean | null {
    return this.shared((style) => style.wrap ?? false);
  }

  set WrapText(wrap: boolean | null) {
    this.put('wrap', wrap);
  }

  get IndentLevel(): number | null {
    return this.shared((style) => style.indent ?? 0);
  }

  set IndentLevel(indent: number | null) {
    this.put('indent', indent);
  }

  get ShrinkToFit(): boolean | null {
    return this.shared((style) => style.shrinkToFit ?? false);
  }

  set ShrinkToFit(shrinkToFit: boolean | null) {
    this.put('shrinkToFit', shrinkToFit);
  }

  get ColumnWidth(): number | null {
    return common(
      this.lines('column', 'columns').map((i) => this.sheet.columns[i]?.size ?? STANDARD_WIDTH),
    );
  }

  set ColumnWidth(size: number | null) {
    this.resize(this.sheet.columns, this.lines('column', 'columns'), size);
  }

  get RowHeight(): number | null {
    return common(
      this.lines('row', 'rows').map((i) => this.sheet.rows[i]?.size ?? STANDARD_HEIGHT),
    );
  }

  set RowHeight(size: number | null) {
    this.resize(this.sheet.rows, this.lines('row', 'rows'), size);
  }

  /** Rows take their height from their contents again; the simulation measures none. */
  AutofitRows(): void {
    this.host.demandChange();
    this.host.demandFocus();
    for (const row of this.lines('row', 'rows')) delete this.sheet.rows[row]?.size;
  }

  AutofitColumns(): void {
    this.host.demandChange();
    this.host.demandFocus();
    for (const column of this.lines('column', 'columns')) delete this.sheet.columns[column]?.size;
  }

  private lines(from: 'row' | 'column', count: 'rows' | 'columns'): number[] {
    return this.areas.flatMap((one) =>
      Array.from({ length: Math.min(one[count], 20000) }, (_, i) => one[from] + i),
    );
  }

  private resize(lines: Sheet['rows'], indexes: readonly number[], size: number | null): void {
    this.host.demandChange();
    if (size === null || !(size >= 0) || size > 1500)
      throw new HostError('InvalidArgument', `size ${size}`);
    for (const index of indexes) (lines[index] ??= {}).size = size;
  }
}
