import type { CellValue, Grid } from '../../grid';
import { columnLetters } from '../../place';
import type { Entry } from '../entry';
import { formulaOf, type RowCells } from './gridCells';
import { readCell } from './readCell';
import type { CellColumn, CellReading } from './cellReading';

/** Readings remembered per column: the same few words and numbers fill long lists. */
const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 40;

/** Reads the entry of a zero-based sheet column in a row; a column that is not there is blank everywhere and has no address. */
export function entryReader(
  { sheet, column: firstColumn }: Grid,
  spec: CellColumn,
  column: number | undefined,
  year?: number,
): (row: RowCells) => Entry {
  const absent = absentEntry(sheet);
  if (column === undefined) return () => absent;
  const letters = columnLetters(column);
  const index = column - firstColumn;
  const read = remembering(spec, year);
  return ({ number, values, formats, formulas }) => {
    const raw = values[index] ?? '';
    const format = formats[index] ?? 'General';
    const { text, meaning, decimalDot } = read(raw, format);
    const entry = { at: { sheet, cell: letters + number }, raw, format, text, meaning };
    const formula = formulaOf(formulas[index], raw);
    return formula === undefined && decimalDot === undefined
      ? entry
      : withMore(entry, formula, decimalDot);
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

function withMore(
  entry: Entry,
  formula: string | undefined,
  decimalDot: string | undefined,
): Entry {
  return {
    ...entry,
    ...(formula !== undefined && { formula }),
    ...(decimalDot !== undefined && { decimalDot }),
  };
}

type ReadCell = (raw: CellValue, format: string) => CellReading;

function remembering(spec: CellColumn, year?: number): ReadCell {
  const byFormat = new Map<string, Map<CellValue, CellReading>>();
  return (raw, format) => {
    if (typeof raw === 'string' && raw.length > LONGEST_REMEMBERED)
      return readCell(raw, format, spec, year);
    const known = byFormat.get(format) ?? new Map<CellValue, CellReading>();
    const remembered = known.get(raw);
    if (remembered) return remembered;
    const reading = readCell(raw, format, spec, year);
    if (known.size === 0) byFormat.set(format, known);
    if (known.size < MOST_REMEMBERED) known.set(raw, reading);
    return reading;
  };
}
