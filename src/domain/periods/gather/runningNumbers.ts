import { cellAddress } from '../../place';
import type { WrittenCell } from './gatherPlan';
import type { SheetKind } from './keyedRows';
import type { MainFile } from './planGather';
import type { PlacedRows } from './placeRows';
import { wayOfCounting } from '../next/rows/renumber';

/** STT runs on over the new rows: through, or by group, as the rows were counted. */
export function runningNumbers<K extends string>(
  main: MainFile,
  kind: SheetKind<K>,
  { rows, moved }: PlacedRows,
  groups: readonly string[],
): readonly WrittenCell[] {
  const { counter } = kind;
  const table = kind.table(main.entries);
  const column = counter === undefined ? undefined : table.columns[counter];
  if (counter === undefined || column === undefined || groups.length === 0) return [];
  const old = table.rows.map((row) => ({
    row: moved(row.row),
    group: kind.isGroup(row),
    number: row.cells[counter],
  }));
  const byGroup = wayOfCounting(old) ?? false;
  const all = [
    ...old.map(({ row, group, number }) => ({
      row,
      group,
      raw: number.raw,
      counts: /^\d/u.test(number.text),
    })),
    ...rows.map((row) => ({ row, group: false, raw: undefined, counts: true })),
  ].sort((a, b) => a.row - b.row);
  let count = 0;
  return all.flatMap(({ row, group, raw, counts }) => {
    if (group && byGroup) count = 0;
    if (group || !counts) return [];
    count += 1;
    if (raw !== undefined && parseInt(String(raw), 10) === count) return [];
    const after = typeof raw === 'number' ? count : String(count);
    return [
      {
        sheet: table.sheet,
        cell: cellAddress(row - 1, column),
        after,
        format: typeof raw === 'number' ? 'General' : '@',
      },
    ];
  });
}
