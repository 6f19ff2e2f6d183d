import type { Host } from '../../host';
import { printAbsolute } from '../../model/area/address';
import type { PageSetup, Sheet } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { WireObject } from '../../../wire/wireObject';
import { RangeApi } from '../range/rangeApi';
import { oneOf } from './worksheetApi';

const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const PAPERS = ['A3', 'A4', 'A4Small', 'A5', 'Letter', 'Legal', 'Folio', 'B4', 'B5'] as const;

/** `worksheet.pageLayout`. */
export class PageLayoutApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Orientation(): string {
    return this.sheet.page.orientation;
  }

  set Orientation(value: string) {
    this.page.orientation = oneOf(value, ['Portrait', 'Landscape']);
  }

  get PaperSize(): string {
    return this.sheet.page.paperSize;
  }

  set PaperSize(value: string) {
    this.page.paperSize = oneOf(value, PAPERS);
  }

  get Zoom(): PageSetup['zoom'] {
    return this.sheet.page.zoom;
  }

  set Zoom(value: PageSetup['zoom']) {
    this.page.zoom = value;
  }

  get TopMargin(): number {
    return this.sheet.page.topMargin;
  }

  set TopMargin(points: number) {
    this.page.topMargin = points;
  }

  get BottomMargin(): number {
    return this.sheet.page.bottomMargin;
  }

  set BottomMargin(points: number) {
    this.page.bottomMargin = points;
  }

  get LeftMargin(): number {
    return this.sheet.page.leftMargin;
  }

  set LeftMargin(points: number) {
    this.page.leftMargin = points;
  }

  get RightMargin(): number {
    return this.sheet.page.rightMargin;
  }

  set RightMargin(points: number) {
    this.page.rightMargin = points;
  }

  get HeaderMargin(): number {
    return this.sheet.page.headerMargin;
  }

  set HeaderMargin(points: number) {
    this.page.headerMargin = points;
  }

  get FooterMargin(): number {
    return this.sheet.page.footerMargin;
  }

  set FooterMargin(points: number) {
    this.page.footerMargin = points;
  }

  get CenterHorizontally(): boolean {
    return this.sheet.page.centerHorizontally;
  }

  set CenterHorizontally(value: boolean) {
    this.page.centerHorizontally = value;
  }

  get CenterVertically(): boolean {
    return this.sheet.page.centerVertically;
  }

  set CenterVertically(value: boolean) {
    this.page.centerVertically = value;
  }

  get PrintGridlines(): boolean {
    return this.sheet.page.printGridlines;
  }

  set PrintGridlines(value: boolean) {
    this.page.printGridlines = value;
  }

  SetPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const factor = UNITS[unit];
    if (factor === undefined) throw new HostError('InvalidArgument', `not a unit: ${unit}`);
    const page = this.page;
    for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
      const size = margins[side];
      if (size !== undefined) page[`${side}Margin`] = size * factor;
    }
  }

  SetPrintTitleRows(rows: RangeApi | string): void {
    this.page.titleRows = absolute(rows);
  }

  SetPrintTitleColumns(columns: RangeApi | string): void {
    this.page.titleColumns = absolute(columns);
  }

  SetPrintArea(printed: RangeApi | string): void {
    this.page.printArea = absolute(printed);
  }

  private get page(): PageSetup {
    this.host.demandChange();
    return this.sheet.page;
  }
}

function absolute(rows: RangeApi | string): string {
  return rows instanceof RangeApi ? printAbsolute(rows.area) : rows;
}
