import type { Host } from '../../host';
import { parseFormula } from '../../../formulas/syntax/parse';
import type { ConditionalFormat, Sheet } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { WireObject } from '../../../wire/wireObject';
import { RangeApi } from '../range/rangeApi';
import { RangeAreasApi } from '../range/rangeAreasApi';
import { hexColor } from '../../model/area/hexColor';

/** A conditional format; kinds other than custom formulas and cell values are only listed. */
export class ConditionalFormatApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly one: ConditionalFormat,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.host.personality.formatIds === 'position' ? String(this.Priority) : this.one.id;
  }

  get Type(): string {
    this.demandReadable();
    return this.one.type;
  }

  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.one);
  }

  /** Negative ones count from the back. */
  set Priority(priority: number) {
    this.host.demandChange();
    const all = this.sheet.conditionalFormats;
    all.splice(all.indexOf(this.one), 1);
    all.splice(priority < 0 ? all.length + 1 + priority : priority, 0, this.one);
  }

  get StopIfTrue(): boolean {
    return this.one.stopIfTrue;
  }

  set StopIfTrue(stop: boolean) {
    this.host.demandChange();
    this.one.stopIfTrue = stop;
  }

  get Custom(): CustomConditionalFormatApi {
    return this.kind('Custom') ?? refuse(this.one.type);
  }

  get CustomOrNullObject(): CustomConditionalFormatApi | null {
    return this.kind('Custom');
  }

  get CellValue(): CellValueConditionalFormatApi {
    return this.CellValueOrNullObject ?? refuse(this.one.type);
  }

  get CellValueOrNullObject(): CellValueConditionalFormatApi | null {
    this.demandReadable();
    return this.one.type === 'CellValue'
      ? new CellValueConditionalFormatApi(this.host, this.one)
      : null;
  }

  GetRange(): RangeApi {
    const [first, ...others] = this.one.areas;
    if (!first || others.length > 0)
      throw new HostError('InvalidArgument', 'the format covers several ranges');
    return new RangeApi(this.host, this.sheet.id, first);
  }

  GetRangeOrNullObject(): RangeApi | null {
    const [first, ...others] = this.one.areas;
    return first && others.length === 0 ? new RangeApi(this.host, this.sheet.id, first) : null;
  }

  GetRanges(): RangeAreasApi {
    return new RangeAreasApi(this.host, this.sheet.id, this.one.areas);
  }

  Delete(): void {
    this.host.demandChange();
    if (this.sheet.protection) throw new HostError('AccessDenied', 'the sheet is protected');
    const all = this.sheet.conditionalFormats;
    if (this.one.trouble === 'delete') throw new HostError('ItemNotFound', 'not to be deleted');
    if (!all.includes(this.one)) throw new HostError('ItemNotFound', 'the format was deleted');
    all.splice(all.indexOf(this.one), 1);
  }

  private demandReadable(): void {
    if (this.one.trouble === 'read') throw new HostError('ItemNotFound', 'the rule cannot be read');
  }

  private kind(type: string): CustomConditionalFormatApi | null {
    this.demandReadable();
    return this.one.type === type ? new CustomConditionalFormatApi(this.host, this.one) : null;
  }
}

function refuse(type: string): never {
  throw new HostError('InvalidOperation', `the conditional format is ${type}`);
}

class CustomConditionalFormatApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly one: ConditionalFormat,
  ) {
    super();
  }

  get Rule(): ConditionalFormatRuleApi {
    return new ConditionalFormatRuleApi(this.host, this.one);
  }

  get Format(): ConditionalRangeFormatApi {
    return new ConditionalRangeFormatApi(this.host, this.one);
  }
}

class CellValueConditionalFormatApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly one: ConditionalFormat,
  ) {
    super();
  }

  get Rule(): Record<string, unknown> {
    return this.one.cellValue ?? {};
  }

  set Rule(rule: Record<string, unknown>) {
    this.host.demandChange();
    this.one.cellValue = rule;
  }

  get Format(): ConditionalRangeFormatApi {
    return new ConditionalRangeFormatApi(this.host, this.one);
  }
}

class ConditionalFormatRuleApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly one: ConditionalFormat,
  ) {
    super();
  }

  get Formula(): string {
    return this.one.formula;
  }

  set Formula(formula: string) {
    this.host.demandChange();
    if (!formula.startsWith('=') || !parseFormula(formula)) {
      throw new HostError('InvalidArgument', `not a formula: ${formula}`);
    }
    this.one.formula = formula;
  }
}

class ConditionalRangeFormatApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly one: ConditionalFormat,
  ) {
    super();
  }

  get Fill(): ConditionalRangeFillApi {
    return new ConditionalRangeFillApi(this.host, this.one);
  }

  get Font(): ConditionalRangeFontApi {
    return new ConditionalRangeFontApi(this.host, this.one);
  }
}

class ConditionalRangeFillApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly one: ConditionalFormat,
  ) {
    super();
  }

  get Color(): string {
    return this.one.format.fill ?? '';
  }

  set Color(color: string) {
    this.host.demandChange();
    this.one.format.fill = hexColor(color);
  }
}

class ConditionalRangeFontApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly one: ConditionalFormat,
  ) {
    super();
  }

  get Color(): string {
    return this.one.format.fontColor ?? '';
  }

  set Color(color: string) {
    this.host.demandChange();
    this.one.format.fontColor = hexColor(color);
  }

  get Bold(): boolean {
    return this.one.format.bold ?? false;
  }

  set Bold(bold: boolean) {
    this.host.demandChange();
    this.one.format.bold = bold;
  }

  get Italic(): boolean {
    return this.one.format.italic ?? false;
  }

  set Italic(italic: boolean) {
    this.host.demandChange();
    this.one.format.italic = italic;
  }
}
