import type { Host } from '../../host';
import { printAbsolute, quoteSheet, splitSheet, tryParseAddress } from '../../model/area/address';
import type { DefinedName } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { WireCollection, WireObject } from '../../../wire/wireObject';
import { RangeApi } from '../range/rangeApi';

/** `workbook.names`, or those of one sheet. */
export class NamedItemCollectionApi extends WireCollection<NamedItemApi> {
  constructor(
    private readonly host: Host,
    private readonly sheet: string | null,
  ) {
    super();
  }

  get members(): readonly NamedItemApi[] {
    const own = this.host.workbook.names.filter((one) => (one.sheet ?? null) === this.sheet);
    return own.map((one) => new NamedItemApi(this.host, one));
  }

  find(key: unknown): NamedItemApi | null {
    const folded = String(key).toLowerCase();
    return this.members.find((one) => one.Name.toLowerCase() === folded) ?? null;
  }

  Add(name: string, reference: unknown, comment?: string | null): NamedItemApi {
    this.host.demandChange();
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || tryParseAddress(name) || this.find(name)) {
      throw new HostError('InvalidArgument', `not a free name: ${name}`);
    }
    const formula = reference instanceof RangeApi ? `=${absolute(reference)}` : String(reference);
    const added = {
      name,
      formula,
      comment: comment ?? '',
      visible: true,
      ...(this.sheet ? { sheet: this.sheet } : {}),
    };
    this.host.workbook.names.push(added);
    this.host.calculator.reset();
    return new NamedItemApi(this.host, added);
  }
}

function absolute(range: RangeApi): string {
  return `${quoteSheet(range.sheet.name)}!${printAbsolute(range.area)}`;
}

export class NamedItemApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly item: DefinedName,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { _Id: this.item.name };
  }

  get Name(): string {
    return this.item.name;
  }

  get Formula(): string {
    return this.item.formula;
  }

  set Formula(formula: string) {
    this.host.demandChange();
    this.item.formula = formula;
    this.host.calculator.reset();
  }

  get Type(): string {
    return this.range() ? 'Range' : 'String';
  }

  get Value(): string {
    return this.item.formula.replace(/^=/, '');
  }

  get Visible(): boolean {
    return this.item.visible;
  }

  set Visible(visible: boolean) {
    this.item.visible = visible;
  }

  get Comment(): string {
    return this.item.comment;
  }

  get Scope(): string {
    return this.item.sheet === undefined ? 'Workbook' : 'Worksheet';
  }

  GetRange(): RangeApi {
    const range = this.range();
    if (!range) throw new HostError('InvalidReference', `${this.item.name} is no range`);
    return range;
  }

  GetRangeOrNullObject(): RangeApi | null {
    return this.range();
  }

  Delete(): void {
    this.host.demandChange();
    const names = this.host.workbook.names;
    names.splice(names.indexOf(this.item), 1);
    this.host.calculator.reset();
  }

  private range(): RangeApi | null {
    const { sheet, address } = splitSheet(this.item.formula.replace(/^=/, ''));
    const found = sheet === null ? null : this.host.findSheet(sheet);
    const within = tryParseAddress(address);
    return found && within ? new RangeApi(this.host, found.id, within) : null;
  }
}
