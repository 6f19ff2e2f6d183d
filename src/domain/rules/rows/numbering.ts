import type { Row, Table } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import type { Fix } from '../../findings/finding';
import type { Place } from '../../place';

/** A row whose number does not follow the one before it. */
export interface NumberingFault {
  readonly entry: Entry;
  readonly found: number;
  readonly expected: number;
  /** The row before that has the same number, where there is one. */
  readonly twin?: { readonly row: number; readonly at: Place };
  /** Only where this row alone is wrong: certain where the rows around it leave that one number free. */
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
  const firsts = firstsOf(rows);
  const faults: NumberingFault[] = [];
  let expected = firstExpected(rows);
  for (const [index, row] of rows.entries()) {
    if (row.number !== expected) {
      const first = firsts().get(row.number) ?? index;
      const twin = first < index ? rows[first] : undefined;
      const fix = firsts().has(expected) ? undefined : mendOf(rows, index, expected);
      faults.push({
        entry: row.entry,
        found: row.number,
        expected,
        ...(twin && { twin: { row: twin.row, at: twin.entry.at } }),
        ...(fix && { fix }),
      });
    }
    expected = goesOn(expected, rows[index + 1]) ? expected + 1 : row.number + 1;
  }
  return faults;
}

/** Where each number stands first; most lists have no fault, and nobody asks. */
function firstsOf(rows: readonly Numbered[]): () => ReadonlyMap<number, number> {
  let firsts: ReadonlyMap<number, number> | undefined;
  return () => {
    firsts ??= new Map(rows.map(({ number }, index) => [number, index] as const).reverse());
    return firsts;
  };
}

/** A table may begin at any number, as long as the second row goes on from it. */
function firstExpected([first, second]: readonly Numbered[]): number {
  return first && second?.number === first.number + 1 ? first.number : 1;
}

/** A row is wrong alone when the next one counts on from what it should be. */
function goesOn(expected: number, next: Numbered | undefined): boolean {
  return next?.number === expected + 1;
}

/**
 * Two rows in their places say what the number is: the one before and the one after, or at the top the two after. The
 * last row has only those before it, and may as well follow a row that is missing: a proposal.
 */
function mendOf(rows: readonly Numbered[], index: number, expected: number): Fix | undefined {
  const offBy = (away: number) => rows[index + away]?.number === expected + away;
  const row = rows[index];
  if (!row) return undefined;
  if (index + 1 < rows.length)
    return offBy(1) ? renumber(row.entry, expected, offBy(-1) || offBy(2)) : undefined;
  return offBy(-1) && (offBy(-2) || index === 1) ? renumber(row.entry, expected, false) : undefined;
}

function renumber({ at, raw, format }: Entry, expected: number, certain: boolean): Fix {
  const after = typeof raw === 'number' ? expected : String(raw).replace(/\d+/, String(expected));
  const textual = typeof after === 'string' && format === '@';
  return {
    label: `Đánh số ${expected}`,
    certain,
    changes: [{ ...at, before: raw, after, ...(textual && { format: '@' }) }],
  };
}
