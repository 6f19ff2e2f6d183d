import { LISTS_SHEET } from '../../contract';
import { columnsOf, rowsOf, valueAt } from '../grids/cells';
import type { Grid } from '../../grid';
import { columnLetters } from '../../place';
import { DATA_SHEETS, INFO, INFO_ITEMS } from '../../sheets';
import { headerKey } from '../../letters/vietnamese';
import { areaAt } from './layout';
import { type Step, NOTHING, sheetPlan } from '../step';

/** The dropdowns' values, one list a column, on the add-in's very hidden sheet. */
export interface Lists {
  readonly step: Step;
  /** The formula of a dropdown's source, `undefined` for a column without a list. */
  source(sheet: string, header: string): string | undefined;
  /** Whether the list is new or has other values than before: its dropdowns must be set again. */
  isNew(sheet: string, header: string): boolean;
}

interface List {
  readonly name: string;
  readonly values: readonly string[];
}

interface PlacedList extends List {
  readonly column: number;
  /** Number of values that stand there already, 0 for a new list. */
  readonly old: number;
  readonly fresh: boolean;
}

const listName = (sheet: string, header: string): string => `${sheet}: ${header}`;

const LISTS: readonly List[] = [
  ...INFO_ITEMS.flatMap(({ label, list }) => toList(INFO.name, label, list)),
  ...DATA_SHEETS.flatMap(({ name, columns }) =>
    columns.flatMap(({ header, list }) => toList(name, header, list)),
  ),
];

/** Where every list stands or will stand; `grid` is the hidden sheet as it is. */
export function planLists(grid: Grid | undefined): Lists {
  const placed = place(grid);
  const byName = new Map(placed.map((list) => [list.name, list]));
  const find = (sheet: string, header: string) => byName.get(listName(sheet, header));
  return {
    step: planStep(grid, placed),
    source: (sheet, header) => {
      const list = find(sheet, header);
      return list && sourceFormula(list);
    },
    isNew: (sheet, header) => find(sheet, header)?.fresh === true,
  };
}

function place(grid: Grid | undefined): readonly PlacedList[] {
  const known = grid ? columnsByName(grid) : new Map<string, number>();
  let free = grid ? columnsOf(grid) : 0;
  return LISTS.map((list) => {
    const column = known.get(headerKey(list.name));
    if (!grid || column === undefined) return { ...list, column: free++, old: 0, fresh: true };
    const old = valuesBelow(grid, column);
    return { ...list, column, old: old.length, fresh: old.join('\n') !== list.values.join('\n') };
  });
}

function planStep(grid: Grid | undefined, placed: readonly PlacedList[]): Step {
  const fresh = placed.filter((list) => list.fresh);
  if (fresh.length === 0) return NOTHING;
  const name = grid?.sheet ?? LISTS_SHEET;
  const writes = fresh.map(({ name: header, values, column, old }) => {
    const cleared = Array<string>(Math.max(old - values.length, 0)).fill('');
    const cells = [header, ...values, ...cleared].map((value) => [value]);
    return { area: areaAt(0, column, cells.length), format: '@', values: cells };
  });
  const sheet = sheetPlan({ name, create: !grid, visibility: 'veryHidden' }, [{ writes }]);
  return { said: grid ? ['Cập nhật danh sách của các ô chọn.'] : [], sheet };
}

function columnsByName(grid: Grid): Map<string, number> {
  const columns = Array.from({ length: columnsOf(grid) }, (_, column) => column);
  return new Map(columns.map((column) => [headerKey(String(valueAt(grid, 0, column))), column]));
}

function valuesBelow(grid: Grid, column: number): readonly string[] {
  const rows = Array.from({ length: Math.max(rowsOf(grid) - 1, 0) }, (_, index) => index + 1);
  const values = rows.map((row) => String(valueAt(grid, row, column)));
  const end = values.indexOf('');
  return end < 0 ? values : values.slice(0, end);
}

function sourceFormula({ column, values }: PlacedList): string {
  const letters = columnLetters(column);
  return `='${LISTS_SHEET}'!$${letters}$2:$${letters}$${values.length + 1}`;
}

function toList(sheet: string, header: string, values: readonly string[] | undefined): List[] {
  return values ? [{ name: listName(sheet, header), values }] : [];
}
