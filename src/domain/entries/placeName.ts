import { isOutlineSheet } from '../addressees/addressees';
import { parseAddress, type Place } from '../place';
import { DOCUMENTS, FIGURES, INFO_ITEMS, TARGETS, TASKS } from '../sheets';
import type { DataSheet } from '../sheets/column';
import { sameName } from '../vietnamese';
import type { Entries, Table } from './entries';

const MOST_LETTERS = 60;

/** What a cell is called where it has a name: `Lượt tương tác, Kỳ này`; `dòng 15`; `undefined` where it has none. */
export function placeName(entries: Entries, { sheet, cell }: Place): string | undefined {
  const at = parseAddress(cell);
  if (!at) return undefined;
  const is = (name: string) => sameName(name, sheet);
  if (is(entries.info.sheet)) return itemName(entries, cell);
  if (isOutlineSheet(sheet)) return `dòng ${at.row + 1}`;
  if (is(entries.figures.sheet)) return rowName(entries.figures, FIGURES, 'content', at);
  if (is(entries.targets.sheet)) return rowName(entries.targets, TARGETS, 'name', at);
  if (is(entries.tasks.sheet)) return rowName(entries.tasks, TASKS, 'name', at);
  return is(entries.documents.sheet)
    ? rowName(entries.documents, DOCUMENTS, 'abstract', at)
    : undefined;
}

function itemName({ info }: Entries, cell: string): string | undefined {
  const item = [...info.items.values()].find(({ entry }) => entry.at.cell === cell);
  return INFO_ITEMS.find(({ field }) => field === item?.field)?.label;
}

function rowName<K extends string>(
  { rows, columns }: Table<K>,
  { columns: known }: DataSheet<K>,
  name: K,
  at: { readonly row: number; readonly column: number },
): string | undefined {
  const text = rows.find(({ row }) => row === at.row + 1)?.cells[name].text ?? '';
  const header = known.find(({ key }) => columns[key] === at.column)?.header;
  if (text === '' || header === undefined) return undefined;
  const short = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;
  return `${short}, ${header}`;
}
