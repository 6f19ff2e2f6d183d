import type { Grid } from '../grid';
import { columnLetters } from '../place';
import type { Entry } from './entry';
import { formatAt, formulaAt, valueAt } from './gridCells';
import { readCell } from './readCell';
import type { CellColumn, CellReading } from './readCell';

/** Texts remembered per column: the same few words fill long lists. */
const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 40;

/** Reads a column's entry at a zero-based row; a column that is not there is blank everywhere and has no address. */
export function entryReader(
  grid: Grid,
  spec: CellColumn,
  column: number | undefined,
  year?: number,
): (row: number) => Entry {
  const absent = absentEntry(grid.sheet);
  if (column === undefined) return () => absent;
  const letters = columnLetters(column);
  const read = remembering(spec, year);
  return (row) => {
    const raw = valueAt(grid, row, column);
    const format = formatAt(grid, row, column);
    const at = { sheet: grid.sheet, cell: `${letters}${row + 1}` };
    return entryOf({ at, raw, format }, read(raw, format), formulaAt(grid, row, column));
  };
}

/** The blank entry of a cell that does not exist. */
export function absentEntry(sheet: string): Entry {
  return {
    at: { sheet, cell: '' },
    raw: '',
    format: 'General',
    text: '',
    meaning: { kind: 'blank' },
  };
}

function entryOf(
  { at, raw, format }: Pick<Entry, 'at' | 'raw' | 'format'>,
  { text, meaning, decimalDot }: CellReading,
  formula: string | undefined,
): Entry {
  if (formula === undefined && decimalDot === undefined) return { at, raw, format, text, meaning };
  return {
    at,
    raw,
    format,
    text,
    meaning,
    ...(formula !== undefined && { formula }),
    ...(decimalDot !== undefined && { decimalDot }),
  };
}

function remembering(
  spec: CellColumn,
  year?: number,
): (raw: Entry['raw'], format: string) => CellReading {
  const known = new Map<string, CellReading>();
  return (raw, format) => {
    if (typeof raw !== 'string') return readCell(raw, format, spec, year);
    const reading = known.get(raw) ?? readCell(raw, format, spec, year);
    if (raw.length <= LONGEST_REMEMBERED && known.size < MOST_REMEMBERED) known.set(raw, reading);
    return reading;
  };
}
