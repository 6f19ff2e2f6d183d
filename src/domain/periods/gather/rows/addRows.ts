import { groupBy } from '../../../groupBy';
import type { CellValue } from '../../../grid';
import { cellAddress } from '../../../place';
import { isComputedKey, computedFormula } from '../../../template/formulas/computedFormula';
import { measuringCells } from '../../../template/info/measuringCells';
import { conflict, fillCells, nameOfCell } from '../cells/fillCells';
import type { AddedRow, MainFile, SourceFile, WrittenCell } from '../gatherPlan';
import { isSumRow } from './isSumRow';
import type { SheetKind } from './keyedRows';
import { type MatchedRow, type SourceRow, matchRows } from './matchedRows';
import { mergeCell } from '../cells/mergeCell';
import { type Part, EMPTY_PART, joinParts } from '../part';
import { placeRows } from './placeRows';
import { runningNumbers } from './runningNumbers';

/** Nhiệm vụ, Văn bản: blank cells of known rows are filled; rows that are not there are added, STT runs on. */
export function addRows<K extends string>(
  main: MainFile,
  sources: readonly SourceFile[],
  kind: SheetKind<K>,
): Part {
  const table = kind.table(main.entries);
  if (!table.present || table.headerRow === 0) return EMPTY_PART;
  const { matched, others } = matchRows(main, sources, kind);
  const order = kind.sheet.columns.map(({ key }) => key);
  const fresh = freshRows(others.filter(({ keyed }) => !isSumRow(keyed.row, order)));
  const placed = placeRows(
    main,
    kind,
    fresh.map(({ group }) => group),
  );
  const columns = kind.sheet.columns
    .filter(({ key, kind: cell }) => cell !== 'computed' && !kind.keys.includes(key))
    .map(({ key }) => key);
  const filled = matched.map((row): Part => ({
    ...EMPTY_PART,
    ...fillCells(main.file, kind, row, columns, placed.moved),
  }));
  const added = fresh.map((one, index) => newRow(main, kind, one, placed.rows[index] ?? 0));
  const numbers = runningNumbers(main, kind, placed, numberedThere(matched, kind));
  return joinParts([
    ...filled,
    ...added,
    { ...EMPTY_PART, inserts: placed.inserts, written: numbers },
  ]);
}

/** Rows of this workbook that bear a number in one of the files. */
function numberedThere<K extends string>(
  matched: readonly MatchedRow<K>[],
  { counter }: SheetKind<K>,
): ReadonlySet<number> {
  const isNumbered = ({ keyed }: SourceRow<K>): boolean =>
    counter !== undefined && /^\d/u.test(keyed.row.cells[counter].text);
  return new Set(
    matched.flatMap(({ keyed, sources }) => (sources.some(isNumbered) ? [keyed.row.row] : [])),
  );
}

/** A row that no row here is, as one or several files have it. */
export interface FreshRow<K extends string> {
  readonly group: string;
  readonly rows: readonly SourceRow<K>[];
}

function freshRows<K extends string>(others: readonly SourceRow<K>[]): readonly FreshRow<K>[] {
  const byKey = groupBy(others, ({ keyed }) => keyed.key);
  return [...byKey.values()].map((rows) => ({ group: rows[0]?.keyed.group ?? '', rows }));
}

function newRow<K extends string>(
  main: MainFile,
  kind: SheetKind<K>,
  { rows }: FreshRow<K>,
  row: number,
): Part {
  const table = kind.table(main.entries);
  const [first] = rows;
  if (!first) return EMPTY_PART;
  const added: AddedRow = { sheet: table.sheet, row, from: first.file, name: first.keyed.name };
  const cells = kind.sheet.columns.flatMap(({ key, kind: cell }): readonly Part[] => {
    const column = table.columns[key];
    if (column === undefined || cell === 'computed' || key === kind.counter) return [];
    const at = { sheet: table.sheet, cell: cellAddress(row - 1, column) };
    const blank = {
      file: main.file,
      entry: { at, raw: '', format: 'General', text: '', meaning: { kind: 'blank' as const } },
    };
    const merged = mergeCell(
      blank,
      rows.map(({ file, keyed }) => ({ file, entry: keyed.row.cells[key] })),
    );
    if (merged.kind === 'conflict')
      return [
        {
          ...EMPTY_PART,
          conflicts: [
            conflict(
              { ...at, before: '', name: nameOfCell(kind, first.keyed, key) },
              merged.offers,
            ),
          ],
        },
      ];
    if (merged.kind === 'same') return [];
    return [{ ...EMPTY_PART, written: [writtenCell(at, merged.after, merged.format)] }];
  });
  return joinParts([
    { ...EMPTY_PART, added: [added], written: formulas(main, kind, row) },
    ...cells,
  ]);
}

function writtenCell(
  at: { readonly sheet: string; readonly cell: string },
  after: CellValue,
  format: string,
): WrittenCell {
  const formatted = typeof after === 'number' && format !== 'General';
  return { ...at, after, ...(formatted && { format }) };
}

/** The template's formulas, where the sheet's other rows have them. */
function formulas<K extends string>(
  main: MainFile,
  kind: SheetKind<K>,
  row: number,
): readonly WrittenCell[] {
  const table = kind.table(main.entries);
  const days = measuringCells(
    main.entries.info.sheet,
    (field) => main.entries.info.items.get(field)?.entry.at.cell,
  );
  return kind.sheet.columns.flatMap(({ key }) => {
    const column = table.columns[key];
    const used = table.rows.some(({ cells }) => cells[key].formula !== undefined);
    if (!isComputedKey(key) || column === undefined || !used) return [];
    const formula = computedFormula(key, table.columns, row, days);
    return formula === undefined
      ? []
      : [{ sheet: table.sheet, cell: cellAddress(row - 1, column), after: formula, formula: true }];
  });
}
