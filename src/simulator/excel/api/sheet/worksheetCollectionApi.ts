import type { Host } from '../../host';
import { newSheet } from '../../model/book/newWorkbook';
import { checkSheetName } from '../../model/book/sheetName';
import { EventType } from '../../../wire/events';
import { WireCollection } from '../../../wire/wireObject';
import { WorksheetApi } from './worksheetApi';

/** `workbook.worksheets`. */
export class WorksheetCollectionApi extends WireCollection<WorksheetApi> {
  constructor(private readonly host: Host) {
    super();
  }

  get members(): readonly WorksheetApi[] {
    return this.host.workbook.sheets.map((sheet) => new WorksheetApi(this.host, sheet));
  }

  find(key: unknown): WorksheetApi | null {
    const sheet = this.host.findSheet(String(key));
    return sheet && new WorksheetApi(this.host, sheet);
  }

  Add(name?: string | null): WorksheetApi {
    this.host.demandChange();
    this.host.demandWindow();
    const wanted = name ?? this.freeName();
    checkSheetName(this.host.workbook, wanted);
    const sheet = newSheet(this.host.workbook, wanted);
    this.host.workbook.sheets.push(sheet);
    this.host.calculator.reset();
    this.host.events.raise(EventType.added, sheet.id, { worksheetId: sheet.id, source: 'Local' });
    return new WorksheetApi(this.host, sheet);
  }

  GetActiveWorksheet(): WorksheetApi {
    return new WorksheetApi(this.host, this.host.sheetById(this.host.workbook.active));
  }

  GetFirst(visibleOnly?: boolean): WorksheetApi {
    const found = this.members.find((one) => !visibleOnly || one.Visibility === 'Visible');
    return found ?? this.GetItemAt(0);
  }

  override GetCount(visibleOnly?: boolean): number {
    return this.members.filter((one) => !visibleOnly || one.Visibility === 'Visible').length;
  }

  _RegisterDataChangedEvent(): void {
    this.host.events.register(EventType.changed, 'Workbook');
  }

  _UnregisterDataChangedEvent(): void {
    this.host.events.unregister(EventType.changed, 'Workbook');
  }

  _RegisterActivatedEvent(): void {
    this.host.events.register(EventType.activated, 'Workbook');
  }

  _UnregisterActivatedEvent(): void {
    this.host.events.unregister(EventType.activated, 'Workbook');
  }

  _RegisterAddedEvent(): void {
    this.host.events.register(EventType.added, 'Workbook');
  }

  _UnregisterAddedEvent(): void {
    this.host.events.unregister(EventType.added, 'Workbook');
  }

  _RegisterDeletedEvent(): void {
    this.host.events.register(EventType.deleted, 'Workbook');
  }

  _UnregisterDeletedEvent(): void {
    this.host.events.unregister(EventType.deleted, 'Workbook');
  }

  _RegisterSelectionChangedEvent(): void {
    this.host.events.register(EventType.selected, 'Workbook');
  }

  _UnregisterSelectionChangedEvent(): void {
    this.host.events.unregister(EventType.selected, 'Workbook');
  }

  private freeName(): string {
    for (let number = this.host.workbook.sheets.length + 1; ; number += 1) {
      if (!this.host.findSheet(`Sheet${number}`)) return `Sheet${number}`;
    }
  }
}
