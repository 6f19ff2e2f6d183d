import type { Host } from '../../host';
import type { Area } from '../../model/area/area';
import { drawBorder } from '../../model/area/borders';
import { styleAt } from '../../model/area/cells';
import { hexColor } from '../../model/area/hexColor';
import type { Border, Sheet } from '../../model/book/workbook';
import { WireCollection, WireObject } from '../../../wire/wireObject';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];

/** `range.format.borders`. */
export class RangeBorderCollectionApi extends WireCollection<RangeBorderApi> {
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

/** One side of a range's frame, or the lines inside. */
export class RangeBorderApi extends WireObject {
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
