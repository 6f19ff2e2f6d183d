import type { Entry } from '../../../entries/entry';
import type { CellValue } from '../../../grid';
import type { TargetKey } from '../../../sheets/targets';
import { valueKey } from '../cells/cellValue';
import { conflict, fillCells, nameOfCell, isUnsure, offersOf } from '../cells/fillCells';
import type { ConflictTotal, FilledCell, KeptSum, MainFile, SourceFile } from '../gatherPlan';
import { TARGET_ROWS } from '../rows/keyedRows';
import { type MatchedRow, keylessRows, matchRows, unmatchedRows } from '../rows/matchedRows';
import { type Part, EMPTY_PART, joinParts } from '../part';
import { keptSums, summedParts, type SummedParts } from './sums';

const PARTS: readonly TargetKey[] = ['result', 'numerator', 'denominator'];
const OTHERS: readonly TargetKey[] = ['comparison', 'goal', 'previous', 'note'];

/** Chỉ tiêu: results of one source; numerators and denominators of several are summed. */
export function collectTargets(main: MainFile, sources: readonly SourceFile[]): Part {
  if (!main.entries.targets.present) return EMPTY_PART;
  const kept = keptSums(main.entries);
  const { matched, others } = matchRows(main, sources, TARGET_ROWS);
  return joinParts([
    ...matched.map((row): Part => {
      const found =
        saysTheSame(row) || isDoubtful(row)
          ? undefined
          : summedParts(row.sources.map(({ file, keyed }) => ({ file, cells: keyed.row.cells })));
      const columns = found ? OTHERS : [...OTHERS, ...PARTS];
      const filled: Part = { ...EMPTY_PART, ...fillCells(main.file, TARGET_ROWS, row, columns) };
      return found ? joinParts([filled, summedTarget(main, row, found, kept)]) : filled;
    }),
    { ...EMPTY_PART, unmatched: unmatchedRows(others, TARGET_ROWS, PARTS) },
    { ...EMPTY_PART, unmatched: keylessRows(sources, TARGET_ROWS, PARTS) },
  ]);
}

/** Where this workbook is filled and every file says the same, nothing is to be summed. */
function saysTheSame({ keyed, sources }: MatchedRow<TargetKey>): boolean {
  const own = keyed.row.cells;
  const given = PARTS.some((column) => own[column].meaning.kind !== 'blank');
  return (
    given &&
    sources.every(({ keyed: { row } }) =>
      PARTS.every((column) => valueKey(row.cells[column]) === valueKey(own[column])),
    )
  );
}

/** Of what can be read in two ways no sum is made. */
function isDoubtful(row: MatchedRow<TargetKey>): boolean {
  return PARTS.some((column) => offersOf(TARGET_ROWS, row, column).some(isUnsure));
}

function summedTarget(
  main: MainFile,
  row: MatchedRow<TargetKey>,
  found: SummedParts,
  kept: ReadonlyMap<string, KeptSum>,
): Part {
  const { numerator, denominator, apart } = found;
  const fraction = `${plain(numerator)}/${plain(denominator)}`;
  const wanted: readonly (readonly [TargetKey, CellValue])[] = apart
    ? [
        ['numerator', numerator],
        ['denominator', denominator],
      ]
    : [['result', fraction]];
  const cells = wanted.map(([column, after]) => ({
    column,
    after,
    entry: row.keyed.row.cells[column],
    key: `${TARGET_ROWS.sheet.name}\n${row.keyed.key}\n${column}`,
  }));
  const others = PARTS.filter((one) => !wanted.some(([column]) => column === one)).filter(
    (one) => row.keyed.row.cells[one].meaning.kind !== 'blank',
  );
  const busy = cells.filter(({ entry, key, after }) => !isFree(entry, kept.get(key)?.sum, after));
  const write = (column: TargetKey, entry: Entry, after: CellValue): FilledCell => {
    const format = typeof after === 'string' && after !== '' ? '@' : 'General';
    const name = nameOfCell(TARGET_ROWS, row.keyed, column);
    return { ...entry.at, before: entry.raw, after, format, from: found.from, name };
  };
  const filled = cells.flatMap(({ column, entry, after }) =>
    entry.at.cell === '' || says(entry, after) ? [] : [write(column, entry, after)],
  );
  const sums = Object.fromEntries(cells.map(({ key, after }) => [key, { sum: after }]));
  if (others.length + busy.length === 0) return { ...EMPTY_PART, filled, sums };
  const emptied = others.map((column) => write(column, row.keyed.row.cells[column], ''));
  const total = { value: fraction, filled: [...emptied, ...filled], sums };
  const columns = others.length > 0 ? others.slice(0, 1) : busy.map(({ column }) => column);
  return {
    ...EMPTY_PART,
    conflicts: columns.map((column) => sideBySide(main.file, row, column, total)),
  };
}

function sideBySide(
  main: string,
  row: MatchedRow<TargetKey>,
  column: TargetKey,
  total: ConflictTotal,
): Part['conflicts'][number] {
  const own = row.keyed.row.cells[column];
  const offers = offersOf(TARGET_ROWS, row, column);
  const name = nameOfCell(TARGET_ROWS, row.keyed, column);
  const shown = [{ file: main, entry: own }, ...offers.filter(({ entry }) => isFilled(entry))];
  return conflict({ ...own.at, before: own.raw, name }, shown, total);
}

function isFilled({ meaning }: Entry): boolean {
  return meaning.kind !== 'blank';
}

/** Blank, or the sum written last, or the new one already. */
function isFree(entry: Entry, former: CellValue | undefined, after: CellValue): boolean {
  if (entry.formula !== undefined) return false;
  return entry.meaning.kind === 'blank' || says(entry, former) || says(entry, after);
}

function says(entry: Entry, value: CellValue | undefined): boolean {
  if (value === undefined) return false;
  return typeof value === 'number'
    ? valueKey(entry) === `n${value}`
    : valueKey(entry) === `f${value}`;
}

/** A fraction's number as typed: whole, or with a decimal comma. */
function plain(value: number): string {
  return String(value).replace('.', ',');
}
