import type { Host } from '../../host';
import { parseAddress, splitSheet } from '../../model/area/address';
import { HostError } from '../../../wire/hostError';
import { WireObject } from '../../../wire/wireObject';
import { ApplicationApi } from './applicationApi';
import { NamedItemCollectionApi } from './namedItemApi';
import { RangeApi } from '../range/rangeApi';
import { RuntimeApi } from './runtimeApi';
import { SettingCollectionApi } from './settingApi';
import { TableCollectionApi } from '../table/tableCollectionApi';
import { WorkbookProtectionApi } from '../sheet/protectionApi';
import { WorksheetCollectionApi } from '../sheet/worksheetCollectionApi';

/** `context.workbook`. */
export class WorkbookApi extends WireObject {
  constructor(private readonly host: Host) {
    super();
  }

  get Name(): string {
    return this.host.workbook.name;
  }

  get ReadOnly(): boolean {
    return this.host.refusal === 'readOnly';
  }

  get Worksheets(): WorksheetCollectionApi {
    return new WorksheetCollectionApi(this.host);
  }

  get Tables(): TableCollectionApi {
    return new TableCollectionApi(this.host, null);
  }

  get Names(): NamedItemCollectionApi {
    return new NamedItemCollectionApi(this.host, null);
  }

  get Settings(): SettingCollectionApi {
    return new SettingCollectionApi(this.host);
  }

  get Application(): ApplicationApi {
    return new ApplicationApi(this.host);
  }

  get Protection(): WorkbookProtectionApi {
    return new WorkbookProtectionApi();
  }

  get _Runtime(): RuntimeApi {
    return new RuntimeApi(this.host);
  }

  GetSelectedRange(): RangeApi {
    this.host.demandWindow();
    return new RangeApi(this.host, this.host.workbook.active, this.host.workbook.selection);
  }

  GetActiveCell(): RangeApi {
    const { row, column } = this.host.workbook.selection;
    return new RangeApi(this.host, this.host.workbook.active, { row, column, rows: 1, columns: 1 });
  }

  _GetRangeForEventByReferenceId(reference: string): RangeApi {
    const { sheet, address } = splitSheet(reference);
    const found = sheet === null ? null : this.host.findSheet(sheet);
    if (!found) throw new HostError('ItemNotFound', `no sheet for ${reference}`);
    return new RangeApi(this.host, found.id, parseAddress(address));
  }

  _RemoveReference(id: string): void {
    this.host.release(id);
  }
}
