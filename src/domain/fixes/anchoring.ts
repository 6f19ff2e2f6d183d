import type { Entry } from '../entries/entry';
import type { Change, Fix, RowKey } from '../findings/finding';
import { formatKind } from '../number/numberFormat';
import type { KnownRow, RowOf } from './knownRows';

/**
 * Gives every change of a fix the key of its row, so that it finds its own row again or none: TT and name, Mã, code and
 * Trích yếu; in Thông tin its Mục, in Nội dung the old text. In a free sheet the old value of the cell alone counts.
 */
export function anchoring(rowOf: RowOf): (fix: Fix) => Fix {
  return (fix) => ({
    ...fix,
    changes: fix.changes.map((change) => anchored(change, rowOf(change.sheet, change.cell))),
  });
}

function anchored(change: Change, row: KnownRow | undefined): Change {
  if (!row) return change;
  const key = row.keys.filter(({ at }) => at.cell !== '' && at.cell !== change.cell).map(keyOf);
  const before = row.cells.get(change.cell);
  const shown = before && change.before === before.raw ? shownOf(before) : undefined;
  return {
    ...change,
    ...(key.length > 0 && { key }),
    ...(shown !== undefined && { shown }),
    ...(before && isDay(before) && { beforeFormat: before.format }),
  };
}

function keyOf({ at, raw, formula }: Entry): RowKey {
  return { cell: at.cell, value: formula ?? raw };
}

/** A number that its format shows as something else. */
function shownOf({ raw, text }: Entry): string | undefined {
  return typeof raw === 'number' && text !== String(raw).replace('.', ',') ? text : undefined;
}

function isDay({ raw, format }: Entry): boolean {
  return typeof raw === 'number' && ['date', 'month'].includes(formatKind(format));
}
