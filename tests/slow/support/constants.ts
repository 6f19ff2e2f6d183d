import { cellAddress } from '../../../src/domain/place';
import { openReader } from '../../../src/xlsx/grid/bookReader';
import { readGrid } from '../../../src/xlsx/grid/readGrid';

/** What stands for a formula: two programs may give it another result. */
export const FORMULA = '=';

/** Every typed text and number of a workbook by its place, numbers to twelve digits. */
export function constantsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { place, text, formula } of cellsOf(bytes)) found.set(place, formula ? FORMULA : text);
  return found;
}

/** What every formula of a workbook shows, by its place. */
export function resultsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const formulas = cellsOf(bytes).filter(({ formula }) => formula);
  return new Map(formulas.map(({ place, text }) => [place, text]));
}

interface Shown {
  readonly place: string;
  readonly text: string;
  readonly formula: boolean;
}

function cellsOf(bytes: Uint8Array): readonly Shown[] {
  const reader = openReader(bytes);
  const found: Shown[] = [];
  for (const sheet of reader.book.sheets.filter(({ kind }) => kind === 'worksheet')) {
    const { row, column, values, formulas } = readGrid(reader, sheet);
    for (const [r, cells] of values.entries()) {
      for (const [c, value] of cells.entries()) {
        if (value === '' || typeof value === 'boolean') continue;
        const text = typeof value === 'number' ? String(Number(value.toPrecision(12))) : value;
        const place = `${sheet.name}!${cellAddress(row + r, column + c)}`;
        found.push({ place, text, formula: formulas[r]?.[c] !== value });
      }
    }
  }
  return found;
}
