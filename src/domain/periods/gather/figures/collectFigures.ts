import type { Entry } from '../../../entries/entry';
import type { CellValue } from '../../../grid';
import type { FigureKey } from '../../../sheets/figures';
import { conflict, fillCells, nameOfCell, isUnsure, offersOf } from '../cells/fillCells';
import type { FilledCell, KeptSum, MainFile, SourceFile } from '../gatherPlan';
import { FIGURE_ROWS } from '../rows/keyedRows';
import type { MatchedRow } from '../rows/matchedRows';
import { isUnreadable, keylessRows, matchRows, unmatchedRows } from '../rows/matchedRows';
import { type Part, EMPTY_PART, joinParts } from '../part';
import { isAdded, keptSums, noted, partsList, summed, type Summed } from './sums';

const COLUMNS: readonly FigureKey[] = [
  'content',
  'unit',
  'current',
  'cumulative',
  'previous',
  'note',
];
const VALUES: readonly FigureKey[] = ['current', 'cumulative', 'previous'];

/** Số liệu: one source's value, or with `Cộng` the sum of all, its parts listed in Ghi chú. */
export function collectFigures(main: MainFile, sources: readonly SourceFile[]): Part {
  const { figures } = main.entries;
  if (!figures.present) return EMPTY_PART;
  const kept = keptSums(main.entries);
  const { matched, others } = matchRows(main, sources, FIGURE_ROWS);
  return joinParts([
    ...matched.map((row): Part => {
      if (isAdded(figures, row.keyed.row)) return addedFigure(main, row, kept);
      return { ...EMPTY_PART, ...fillCells(main.file, FIGURE_ROWS, row, COLUMNS) };
    }),
    { ...EMPTY_PART, unmatched: unmatchedRows(others, FIGURE_ROWS, VALUES) },
    { ...EMPTY_PART, unmatched: keylessRows(sources, FIGURE_ROWS, VALUES) },
  ]);
}

function addedFigure(
  main: MainFile,
  row: MatchedRow<FigureKey>,
  kept: ReadonlyMap<string, KeptSum>,
): Part {
  const words = fillCells(main.file, FIGURE_ROWS, row, ['content', 'unit']);
  const sums = VALUES.map((column) => summedCell(main, row, column, kept));
  return joinParts([{ ...EMPTY_PART, ...words, unmatched: [] }, ...sums]);
}

function summedCell(
  main: MainFile,
  row: MatchedRow<FigureKey>,
  column: FigureKey,
  kept: ReadonlyMap<string, KeptSum>,
): Part {
  const { keyed, sources } = row;
  const { cells } = keyed.row;
  const entry = cells[column];
  const offers = offersOf(FIGURE_ROWS, row, column);
  const found = summed(offers, cells.unit.text);
  const { total, parts } = found;
  const unmatched = column === 'current' ? missingRows(sources, found) : [];
  if (total === undefined || entry.formula !== undefined || entry.at.cell === '')
    return { ...EMPTY_PART, unmatched };
  const key = `${keyed.key}\n${column}`;
  const former = kept.get(key);
  const free =
    entry.meaning.kind === 'blank' || isValue(entry, former?.sum) || isValue(entry, total);
  const shown = offers.filter(({ file }) => parts.some((part) => part.file === file));
  const at = { ...entry.at, before: entry.raw, name: nameOfCell(FIGURE_ROWS, keyed, column) };
  const own = { file: main.file, entry };
  if (offers.some(isUnsure))
    return { ...EMPTY_PART, unmatched, conflicts: [conflict(at, [own, ...shown])] };
  const from = parts.map(({ file }) => file);
  const list = column === 'current' ? partsList(found) : undefined;
  const named = (one: FigureKey): string => nameOfCell(FIGURE_ROWS, keyed, one);
  const value = { ...entry.at, before: entry.raw, after: total, format: 'General', from };
  const filled = [
    ...(isValue(entry, total) ? [] : [{ ...value, name: named(column) }]),
    ...(list === undefined ? [] : noteCell(cells.note, list, former?.list, from, named('note'))),
  ];
  const sums = { [key]: { sum: total, ...(list !== undefined && { list }) } };
  if (free) return { ...EMPTY_PART, unmatched, filled, sums };
  const whole = { value: total, filled, sums };
  return { ...EMPTY_PART, unmatched, conflicts: [conflict(at, [own, ...shown], whole)] };
}

function noteCell(
  note: Entry,
  list: string,
  former: string | undefined,
  from: readonly string[],
  name: string,
): readonly FilledCell[] {
  const after = noted(note, list, former);
  if (note.at.cell === '' || note.formula !== undefined || after === note.raw) return [];
  return [{ ...note.at, before: note.raw, after, format: note.format, from, name }];
}

function missingRows(
  sources: MatchedRow<FigureKey>['sources'],
  { missing }: Summed,
): Part['unmatched'] {
  return sources
    .filter(({ file }) => missing.includes(file))
    .map(({ file, keyed: { name, row } }) => ({
      file,
      sheet: FIGURE_ROWS.sheet.name,
      row: row.row,
      name,
      title: FIGURE_ROWS.titleOf(row.cells),
      why: isUnreadable(row.cells.current)
        ? `“${row.cells.current.text}” chưa đọc được`
        : 'chưa có số',
    }));
}

function isValue({ meaning }: Entry, value: CellValue | undefined): boolean {
  return meaning.kind === 'number' && meaning.number === value;
}
