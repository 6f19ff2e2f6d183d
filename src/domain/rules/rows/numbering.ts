import type { Row, Table } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import type { Fix } from '../../finding';
import type { Place } from '../../place';

/** A row whose number does not follow the one before it. */
export interface NumberingFault {
  readonly entry: Entry;
  readonly found: number;
  readonly expected: number;
  /** The row before that has the same number, where there is one. */
  readonly twin?: { readonly row: number; readonly at: Place };
  /** Only where this row alone is wrong: the next one goes on as if it were right. */
  readonly fix?: Fix;
}

interface Numbered {
  readonly row: number;
  readonly entry: Entry;
  readonly number: number;
  readonly startsGroup: boolean;
}

/** Faults of a column that counts its rows (`TT`, `STT`); counting anew in every group is as good as counting on. */
export function numbering<K extends string>(table: Table<K>, key: K): readonly NumberingFault[] {
  const rows = numberedRows(table.rows, key);
  const starts = rows.filter(({ startsGroup }, index) => startsGroup && index > 0);
  const anew = starts.every(({ number }) => number === 1);
  return stretches(rows, anew).flatMap(faultsOf);
}

function numberedRows<K extends string>(rows: readonly Row<K>[], key: K): readonly Numbered[] {
  const numbered: Numbered[] = [];
  let startsGroup = false;
  for (const { row, group, cells } of rows) {
    startsGroup ||= group;
    const entry = cells[key];
    const digits = group ? undefined : /^(\d{1,6})[.)]?$/.exec(entry.text)?.[1];
    if (digits === undefined) continue;
    numbered.push({ row, entry, number: Number(digits), startsGroup });
    startsGroup = false;
  }
  return numbered;
}

function stretches(rows: readonly Numbered[], anew: boolean): readonly (readonly Numbered[])[] {
  const parts: Numbered[][] = [[]];
  for (const row of rows) {
    if (anew && row.startsGroup) parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts;
}

function faultsOf(rows: readonly Numbered[]): readonly NumberingFault[] {
  const byNumber = new Map<number, Numbered>();
  const faults: NumberingFault[] = [];
  let expected = firstExpected(rows);
  for (const [index, row] of rows.entries()) {
    if (row.number !== expected) faults.push(faultOf(row, expected, rows[index + 1], byNumber));
    if (!byNumber.has(row.number)) byNumber.set(row.number, row);
    expected = goesOn(expected, rows[index + 1]) ? expected + 1 : row.number + 1;
  }
  return faults;
}

/** A table may begin at any number, as long as the second row goes on from it. */
function firstExpected([first, second]: readonly Numbered[]): number {
  return first && second?.number === first.number + 1 ? first.number : 1;
}

/** A row is wrong alone when the next one counts on from what it should be. */
function goesOn(expected: number, next: Numbered | undefined): boolean {
  return next?.number === expected + 1;
}

function faultOf(
  row: Numbered,
  expected: number,
  next: Numbered | undefined,
  earlier: ReadonlyMap<number, Numbered>,
): NumberingFault {
  const same = earlier.get(row.number);
  const alone = goesOn(expected, next) || next === undefined;
  return {
    entry: row.entry,
    found: row.number,
    expected,
    ...(same && { twin: { row: same.row, at: same.entry.at } }),
    ...(alone && { fix: renumber(row.entry, expected) }),
  };
}

function renumber({ at, raw, format }: Entry, expected: number): Fix {
  const after = typeof raw === 'number' ? expected : String(raw).replace(/\d+/, String(expected));
  const textual = typeof after === 'string' && format === '@';
  return {
    label: `Đánh số ${expected}`,
    changes: [{ ...at, before: raw, after, ...(textual && { format: '@' }) }],
  };
}
