import type { Host } from '../../host';
import type { Area } from '../../model/area/area';
import { printAddress, quoteSheet } from '../../model/area/address';
import { clearArea } from '../../model/area/clearArea';
import type { Sheet } from '../../model/book/workbook';
import { WireCollection, WireObject } from '../../../wire/wireObject';
import { ConditionalFormatCollectionApi } from '../rules/conditionalFormatCollectionApi';
import { DataValidationApi } from '../rules/dataValidationApi';
import { RangeApi } from './rangeApi';
import { RangeFormatApi } from './rangeFormatApi';
import { WorksheetApi } from '../sheet/worksheetApi';

/** Several ranges of one sheet. */
export class RangeAreasApi extends WireObject {
  private reference = '';

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
    private readonly parts: readonly Area[],
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return this.reference ? { _ReferenceId: this.reference } : {};
  }

  get Address(): string {
    const sheet = quoteSheet(this.sheet.name);
    return this.parts.map((one) => `${sheet}!${printAddress(one)}`).join(',');
  }

  get AreaCount(): number {
    return this.parts.length;
  }

  get CellCount(): number {
    return this.parts.reduce((sum, one) => sum + one.rows * one.columns, 0);
  }

  get Areas(): RangeCollectionApi {
    return new RangeCollectionApi(
      this.parts.map((one) => new RangeApi(this.host, this.sheetId, one)),
    );
  }

  get Format(): RangeFormatApi {
    return new RangeFormatApi(this.host, this.sheet, this.parts);
  }

  get DataValidation(): DataValidationApi {
    return new DataValidationApi(this.host, this.sheet, this.parts);
  }

  get ConditionalFormats(): ConditionalFormatCollectionApi {
    return new ConditionalFormatCollectionApi(this.host, this.sheet, this.parts);
  }

  get Worksheet(): WorksheetApi {
    return new WorksheetApi(this.host, this.sheet);
  }

  Clear(applyTo?: string | null): void {
    const what = applyTo ?? 'All';
    for (const one of this.parts) {
      this.host.demandCells(this.sheet, one);
      clearArea(this.sheet, one, what);
      this.host.contentsChanged(this.sheet, one, 'addin');
    }
  }

  _KeepReference(): void {
    this.reference = this.reference || this.host.keep(this);
  }

  private get sheet(): Sheet {
    return this.host.sheetById(this.sheetId);
  }
}

/** `rangeAreas.areas`. */
export class RangeCollectionApi extends WireCollection<RangeApi> {
  constructor(readonly members: readonly RangeApi[]) {
    super();
  }

  find(key: unknown): RangeApi | null {
    return this.members[Number(key)] ?? null;
  }
}
