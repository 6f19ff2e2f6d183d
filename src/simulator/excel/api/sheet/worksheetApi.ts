import type { Host } from '../../host';
import { MAX_COLUMNS, MAX_ROWS, area } from '../../model/area/area';
import { parseAddress } from '../../model/area/address';
import { usedArea } from '../../model/area/cells';
import { removeSheet, renameSheet } from '../../model/book/sheets';
import type { Sheet } from '../../model/book/workbook';
import { EventType } from '../../../wire/events';
import { HostError } from '../../../wire/hostError';
import { WireObject } from '../../../wire/wireObject';
import { AbsentObjectsApi } from '../workbook/absentObjects';
import { FreezePanesApi } from './freezePanesApi';
import { NamedItemCollectionApi } from '../workbook/namedItemApi';
import { PageLayoutApi } from './pageLayoutApi';
import { WorksheetProtectionApi } from './protectionApi';
import { RangeApi } from '../range/rangeApi';
import { RangeAreasApi } from '../range/rangeAreasApi';
import { TableCollectionApi } from '../table/tableCollectionApi';

/** A worksheet. */
export class WorksheetApi extends WireObject {
  constructor(
    private readonly host: Host,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: string) {
    this.host.demandChange();
    renameSheet(this.host.workbook, this.sheet, name);
    this.host.calculator.reset();
  }

  get Position(): number {
    return this.host.workbook.sheets.indexOf(this.sheet);
  }

  set Position(position: number) {
    this.host.demandChange();
    const sheets = this.host.workbook.sheets;
    if (position < 0 || position >= sheets.length)
      throw new HostError('InvalidArgument', `position ${position}`);
    sheets.splice(sheets.indexOf(this.sheet), 1);
    sheets.splice(position, 0, this.sheet);
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }

  set Visibility(visibility: string) {
    this.host.demandChange();
    const others = this.host.workbook.sheets.filter(
      (one) => one !== this.sheet && one.visibility === 'Visible',
    );
    if (visibility !== 'Visible' && others.length === 0)
      throw new HostError('InvalidOperation', 'the last visible sheet');
    this.sheet.visibility = oneOf(visibility, ['Visible', 'Hidden', 'VeryHidden']);
    if (visibility !== 'Visible' && this.host.workbook.active === this.sheet.id) {
      this.host.workbook.active = others[0]?.id ?? '';
    }
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(color: string) {
    this.host.demandChange();
    this.sheet.tabColor = color;
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set ShowGridlines(show: boolean) {
    this.host.demandChange();
    this.sheet.showGridlines = show;
  }

  /** The wire's other name for `showGridlines` in some clients. */
  set Gridlines(show: boolean) {
    this.ShowGridlines = show;
  }

  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  set ShowHeadings(show: boolean) {
    this.host.demandChange();
    this.sheet.showHeadings = show;
  }

  set Headings(show: boolean) {
    this.ShowHeadings = show;
  }

  get Tables(): TableCollectionApi {
    return new TableCollectionApi(this.host, this.sheet);
  }

  get Names(): NamedItemCollectionApi {
    return new NamedItemCollectionApi(this.host, this.sheet.id);
  }

  get Charts(): AbsentObjectsApi {
    return new AbsentObjectsApi();
  }

  get Shapes(): AbsentObjectsApi {
    return new AbsentObjectsApi();
  }

  get PivotTables(): AbsentObjectsApi {
    return new AbsentObjectsApi();
  }

  get Comments(): AbsentObjectsApi {
    return new AbsentObjectsApi();
  }

  get Protection(): WorksheetProtectionApi {
    return new WorksheetProtectionApi(this.host, this.sheet);
  }

  get FreezePanes(): FreezePanesApi {
    return new FreezePanesApi(this.host, this.sheet);
  }

  get PageLayout(): PageLayoutApi {
    return new PageLayoutApi(this.host, this.sheet);
  }

  GetRange(address?: string | null): RangeApi {
    if (!address) return new RangeApi(this.host, this.sheet.id, area(0, 0, MAX_ROWS, MAX_COLUMNS));
    return new RangeApi(this.host, this.sheet.id, this.table(address) ?? parseAddress(address));
  }

  GetRanges(address: string): RangeAreasApi {
    if (address.length > 8_192) throw new HostError('InvalidArgument', 'the address is too long');
    const areas = address.split(',').map((part) => parseAddress(part));
    return new RangeAreasApi(this.host, this.sheet.id, areas);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeApi {
    const inside =
      row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
    if (rows < 1 || columns < 1 || !inside)
      throw new HostError('InvalidArgument', 'outside the sheet');
    return new RangeApi(this.host, this.sheet.id, area(row, column, rows, columns));
  }

  GetCell(row: number, column: number): RangeApi {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRange(valuesOnly?: boolean): RangeApi {
    return new RangeApi(
      this.host,
      this.sheet.id,
      usedArea(this.sheet, valuesOnly === true) ?? area(0, 0),
    );
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): RangeApi | null {
    const used = usedArea(this.sheet, valuesOnly === true);
    return used && new RangeApi(this.host, this.sheet.id, used);
  }

  Activate(): void {
    this.host.demandFocus();
    if (this.sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'the sheet is hidden');
    if (this.host.workbook.active === this.sheet.id) return;
    this.host.select(this.sheet.id, area(0, 0));
  }

  Calculate(): void {
    this.host.calculator.reset();
  }

  Delete(): void {
    this.host.demandChange();
    removeSheet(this.host.workbook, this.sheet);
    this.host.calculator.reset();
    this.host.events.raise(EventType.deleted, this.sheet.id, {
      worksheetId: this.sheet.id,
      source: 'Local',
    });
  }

  _RegisterDataChangedEvent(): void {
    this.host.events.register(EventType.changed, this.sheet.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.host.events.unregister(EventType.changed, this.sheet.id);
  }

  private table(address: string): RangeApi['area'] | null {
    const folded = address.toLowerCase();
    const found = this.sheet.tables.find((one) => one.name.toLowerCase() === folded);
    if (!found) return null;
    return { ...found.area, row: found.area.row + 1, rows: found.area.rows - 1 };
  }
}

/** A word that Office.js takes, or a refusal. */
export function oneOf<T extends string>(value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (!found) throw new HostError('InvalidArgument', `not one of ${words.join(', ')}: ${value}`);
  return found;
}
