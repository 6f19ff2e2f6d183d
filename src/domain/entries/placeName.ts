import { isOutlineSheet } from '../addressees/addressees';
import type { Grid } from '../grid';
import { parseAddress, type Place } from '../place';
import { DOCUMENTS, FIGURES, TARGETS, TASKS } from '../sheets';
import type { DataSheet } from '../sheets/column';
import { sameName } from '../letters/vietnamese';
import type { Entries, Table } from './entries';

const MOST_LETTERS = 60;

type Cell = NonNullable<ReturnType<typeof parseAddress>>;

/** What a cell is called where it has a name: `Lượt tương tác, Kỳ này`; `dòng 15`; `undefined` where it has none. */
export function placeName(entries: Entries, { sheet, cell }: Place): string | undefined {
  const at = parseAddress(cell);
  if (!at) return undefined;
  const is = (name: string) => sameName(name, sheet);
  if (is(entries.info.sheet)) return itemName(entries, cell);
  if (isOutlineSheet(sheet)) return lineOf(at);
  if (is(entries.figures.sheet)) return rowName(entries.figures, FIGURES, 'content', at);
  if (is(entries.targets.sheet)) return rowName(entries.targets, TARGETS, 'name', at);
  if (is(entries.tasks.sheet)) return rowName(entries.tasks, TASKS, 'name', at);
  if (is(entries.documents.sheet)) return rowName(entries.documents, DOCUMENTS, 'abstract', at);
  const free = entries.freeSheets.find((grid) => is(grid.sheet));
  return free && freeName(free, at);
}

function itemName({ info }: Entries, cell: string): string | undefined {
  const found = [...info.items.values()].find(({ entry }) => entry.at.cell === cell);
  return found?.item.text.replace(/\s*:$/u, '');
}

function rowName<K extends string>(
  { rows, columns }: Table<K>,
  { columns: known }: DataSheet<K>,
  name: K,
  at: Cell,
): string | undefined {
  const text = rows.find(({ row }) => row === at.row + 1)?.cells[name].text ?? '';
  const header = known.find(({ key }) => columns[key] === at.column)?.header;
  if (header === undefined) return undefined;
  return text === '' ? `${lineOf(at)}, ${header}` : `${shortened(text)}, ${header}`;
}

/** A free table's cell by what its row begins with; a number's also by the words above it. */
function freeName(grid: Grid, at: Cell): string {
  const valueAt = (row: number, column: number) =>
    grid.values[row - grid.row]?.[column - grid.column];
  const words = (row: number, column: number): string => {
    const value = valueAt(row, column);
    return typeof value === 'string' && /\p{L}/u.test(value) ? value.trim() : '';
  };
  const before = Array.from({ length: at.column }, (_, column) => words(at.row, column));
  const above = Array.from({ length: at.row }, (_, up) => words(at.row - 1 - up, at.column));
  const label = before.find((text) => text !== '');
  const counted = typeof valueAt(at.row, at.column) === 'number';
  const header = counted ? above.find((text) => text !== '') : undefined;
  const row = label === undefined ? lineOf(at) : shortened(label);
  return header === undefined ? row : `${row}, ${shortened(header)}`;
}

function lineOf({ row }: Cell): string {
  return `dòng ${row + 1}`;
}

function shortened(words: string): string {
  const text = words.replace(/\s+/gu, ' ');
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;
}
