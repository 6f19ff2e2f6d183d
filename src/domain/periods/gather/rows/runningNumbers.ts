import type { Row } from '../../../entries/entries';
import { cellAddress } from '../../../place';
import type { MainFile, WrittenCell } from '../gatherPlan';
import type { SheetKind } from './keyedRows';
import type { PlacedRows } from './placeRows';
import { wayOfCounting } from '../../next/rows/renumber';

/**
 * STT runs on over the new rows: through, or by group, as the rows were counted. `gathered` are old rows that the files
 * have as well: those at an end that bear no number were new in a gathering that broke off, and get theirs.
 */
export function runningNumbers<K extends string>(
  main: MainFile,
  kind: SheetKind<K>,
  { rows, moved }: PlacedRows,
  gathered: ReadonlySet<number>,
): readonly WrittenCell[] {
  const { counter } = kind;
  const table = kind.table(main.entries);
  const column = counter === undefined ? undefined : table.columns[counter];
  if (counter === undefined || column === undefined) return [];
  const unnumbered = withoutNumber(table.rows, kind, counter, gathered);
  if (rows.length + unnumbered.size === 0) return [];
  const old = table.rows.map((row) => ({
    row: moved(row.row),
    group: kind.isGroup(row),
    number: row.cells[counter],
    lost: unnumbered.has(row.row),
  }));
  const byGroup = wayOfCounting(old) ?? false;
  const all = [
    ...old.map(({ row, group, number, lost }) => ({
      row,
      group,
      raw: lost ? undefined : number.raw,
      counts: lost || /^\d/u.test(number.text),
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

/** Old rows of the files that bear no number, behind the last of their group that does. */
function withoutNumber<K extends string>(
  rows: readonly Row<K>[],
  kind: SheetKind<K>,
  counter: K,
  gathered: ReadonlySet<number>,
): ReadonlySet<number> {
  const isBlank = (row: Row<K>): boolean => row.cells[counter].text === '';
  const isLast = (index: number): boolean => {
    const next = rows.slice(index + 1).find((row) => kind.isGroup(row) || !isBlank(row));
    return next === undefined || kind.isGroup(next);
  };
  const found = rows.filter(
    (row, index) => gathered.has(row.row) && !kind.isGroup(row) && isBlank(row) && isLast(index),
  );
  return new Set(found.map(({ row }) => row));
}
