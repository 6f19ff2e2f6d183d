import type { Host } from '../host';
import type { Area } from '../model/area';
import { isUnbounded } from '../model/area';
import { restyle, styleAt } from '../model/cells';
import { common } from '../model/matrix';
import type { Border, Sheet, Style } from '../model/workbook';
import { HostError } from '../wire/hostError';
import { WireCollection, WireObject } from '../wire/wireObject';
import { drawBorder } from '../model/borders';

/** What all parts of a range's format share: the cells, and reading and changing their looks. */
abstract class Looks extends WireObject {
  constructor(
    protected readonly host: Host,
    protected readonly sheet: Sheet,
    protected readonly areas: readonly Area[],
  ) {
    super();
  }

  /** The value that all cells share, null where they differ. */
  protected shared<T>(pick: (style: Style) => T): T | null {
    return common(this.looks(pick));
  }

  protected change(change: Partial<Style>): void {
    this.host.demandChange();
    if (this.sheet.protection) throw new HostError('AccessDenied', 'the sheet is protected');
    for (const one of this.areas) restyle(this.sheet, one, (style) => ({ ...style, ...change }));
  }

  private *looks<T>(pick: (style: Style) => T): Generator<T> {
    for (const one of this.areas) {
      const [rows, columns] = isUnbounded(one)
        ? [1, Math.min(one.columns, 256)]
        : [one.rows, one.columns];
      for (let r = 0; r < rows; r += 1) {
        for (let c = 0; c < columns; c += 1)
          yield pick(styleAt(this.sheet, one.row + r, one.column + c));
      }
    }
  }
}

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

  set HorizontalAlignment(horizontal: string) {
    this.change({ horizontal });
  }

  get VerticalAlignment(): string | null {
    return this.shared((style) => style.vertical ?? 'Bottom');
  }

  set VerticalAlignment(vertical: string) {
    this.change({ vertical });
  }

  get WrapText(): boolean | null {
    return this.shared((style) => style.wrap ?? false);
  }

  set WrapText(wrap: boolean) {
    this.change({ wrap });
  }

  get IndentLevel(): number | null {
    return this.shared((style) => style.indent ?? 0);
  }

  set IndentLevel(indent: number) {
    this.change({ indent });
  }

  get ShrinkToFit(): boolean | null {
    return this.shared((style) => style.shrinkToFit ?? false);
  }

  set ShrinkToFit(shrinkToFit: boolean) {
    this.change({ shrinkToFit });
  }

  get ColumnWidth(): number | null {
    return common(
      this.lines('column', 'columns').map((i) => this.sheet.columns[i]?.size ?? STANDARD_WIDTH),
    );
  }

  set ColumnWidth(size: number) {
    this.resize(this.sheet.columns, this.lines('column', 'columns'), size);
  }

  get RowHeight(): number | null {
    return common(
      this.lines('row', 'rows').map((i) => this.sheet.rows[i]?.size ?? STANDARD_HEIGHT),
    );
  }

  set RowHeight(size: number) {
    this.resize(this.sheet.rows, this.lines('row', 'rows'), size);
  }

  /** Rows take their height from their contents again; the simulation measures none. */
  AutofitRows(): void {
    this.host.demandChange();
    for (const row of this.lines('row', 'rows')) delete this.sheet.rows[row]?.size;
  }

  AutofitColumns(): void {
    this.host.demandChange();
    for (const column of this.lines('column', 'columns')) delete this.sheet.columns[column]?.size;
  }

  private lines(from: 'row' | 'column', count: 'rows' | 'columns'): number[] {
    return this.areas.flatMap((one) =>
      Array.from({ length: Math.min(one[count], 20000) }, (_, i) => one[from] + i),
    );
  }

  private resize(lines: Sheet['rows'], indexes: readonly number[], size: number): void {
    this.host.demandChange();
    if (!(size >= 0) || size > 1500) throw new HostError('InvalidArgument', `size ${size}`);
    for (const index of indexes) (lines[index] ??= {}).size = size;
  }
}

class RangeFillApi extends Looks {
  get Color(): string | null {
    return this.shared((style) => style.fill ?? '#FFFFFF');
  }

  set Color(fill: string) {
    this.change({ fill: hexColor(fill) });
  }

  Clear(): void {
    this.host.demandChange();
    for (const one of this.areas) {
      restyle(this.sheet, one, ({ fill, ...rest }) => (void fill, rest));
    }
  }
}

class RangeFontApi extends Looks {
  get Name(): string | null {
    return this.shared((style) => style.fontName ?? 'Calibri');
  }

  set Name(fontName: string) {
    this.change({ fontName });
  }

  get Size(): number | null {
    return this.shared((style) => style.fontSize ?? 11);
  }

  set Size(fontSize: number) {
    this.change({ fontSize });
  }

  get Color(): string | null {
    return this.shared((style) => style.fontColor ?? '#000000');
  }

  set Color(color: string) {
    this.change({ fontColor: hexColor(color) });
  }

  get Bold(): boolean | null {
    return this.shared((style) => style.bold ?? false);
  }

  set Bold(bold: boolean) {
    this.change({ bold });
  }

  get Italic(): boolean | null {
    return this.shared((style) => style.italic ?? false);
  }

  set Italic(italic: boolean) {
    this.change({ italic });
  }

  get Underline(): string | null {
    return this.shared((style) => style.underline ?? 'None');
  }

  set Underline(underline: string) {
    this.change({ underline });
  }

  get Strikethrough(): boolean | null {
    return this.shared((style) => style.strikethrough ?? false);
  }

  set Strikethrough(strikethrough: boolean) {
    this.change({ strikethrough });
  }
}

class FormatProtectionApi extends Looks {
  get Locked(): boolean | null {
    return this.shared((style) => style.unlocked !== true);
  }

  set Locked(locked: boolean) {
    this.change({ unlocked: !locked });
  }

  get FormulaHidden(): boolean | null {
    return this.shared((style) => style.formulaHidden ?? false);
  }

  set FormulaHidden(formulaHidden: boolean) {
    this.change({ formulaHidden });
  }
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];

class RangeBorderCollectionApi extends WireCollection<RangeBorderApi> {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get members(): readonly RangeBorderApi[] {
    return SIDES.map((side) => new RangeBorderApi(this.host, this.sheet, this.areas, side));
  }

  find(key: unknown): RangeBorderApi | null {
    return this.members.find((one) => one.SideIndex === key) ?? null;
  }
}

class RangeBorderApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
    private readonly side: string,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string {
    return this.border().style;
  }

  set Style(style: string) {
    this.draw({ style });
  }

  get Color(): string {
    return this.border().color;
  }

  set Color(color: string) {
    this.draw({
      color: hexColor(color),
      ...(this.border().style === 'None' ? { style: 'Continuous' } : {}),
    });
  }

  get Weight(): string {
    return this.border().weight;
  }

  set Weight(weight: string) {
    this.draw({ weight, ...(this.border().style === 'None' ? { style: 'Continuous' } : {}) });
  }

  private border(): Border {
    const [first] = this.areas;
    const side =
      this.side === 'InsideVertical'
        ? 'EdgeRight'
        : this.side === 'InsideHorizontal'
          ? 'EdgeBottom'
          : this.side;
    const found = first && styleAt(this.sheet, first.row, first.column).borders?.[side];
    return found ?? { style: 'None', color: '#000000', weight: 'Thin' };
  }

  private draw(change: Partial<Border>): void {
    this.host.demandChange();
    for (const one of this.areas)
      drawBorder(this.sheet, one, this.side, { ...this.border(), ...change });
  }
}

/** `#rrggbb` in capitals; names of colours are not part of the simulation. */
export function hexColor(color: string): string {
  if (!/^#?[0-9a-f]{6}$/i.test(color))
    throw new HostError('InvalidArgument', `not a colour: ${color}`);
  return `#${color.replace('#', '').toUpperCase()}`;
}
