import type { Host } from '../../host';
import type { Area } from '../../model/area/area';
import { isUnbounded } from '../../model/area/area';
import { restyle, styleAt } from '../../model/area/cells';
import { common } from '../../model/area/matrix';
import type { Sheet, Style } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { WireObject } from '../../../wire/wireObject';

/** What all parts of a range's format share: the cells, and reading and changing their looks. */
export abstract class Looks extends WireObject {
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

  /** Gives all cells one property of their looks; null stands for cells that differ and cannot be set. */
  protected put<K extends keyof Style>(key: K, value: Style[K] | null): void {
    this.host.demandChange();
    if (this.sheet.protection) throw new HostError('AccessDenied', 'the sheet is protected');
    if (value === null) throw new HostError('InvalidArgument', `${key} cannot be null`);
    for (const one of this.areas) restyle(this.sheet, one, (style) => ({ ...style, [key]: value }));
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
