import { clip } from '../../letters/clipped';
import { fillText, AS_TYPED, textOf } from '../fields/fillText';
import type { Figures } from '../../figures/figures';
import type { Place } from '../../place';
import { headerKey } from '../../letters/vietnamese';
import { nearestName } from '../../expression/nearestName';
import type { FieldResult } from '../../sentence';
import type { Run } from '../run';
import type { PrintedCell, PrintedColumn, PrintedSheet } from './printedSheet';
import type { ConditionText, TableText } from './tableText';

/** A column chosen for printing. */
export interface ChosenColumn {
  readonly column: PrintedColumn;
  /** What its header prints. */
  readonly header: readonly Run[];
  /** True where the table text gives its own header, a list's lead-in. */
  readonly renamed: boolean;
}

/** What a table text selects from a data sheet. */
export interface Selection {
  readonly sheet: PrintedSheet;
  readonly columns: readonly ChosenColumn[];
  /** Indexes into the sheet's rows. */
  readonly rows: readonly number[];
}

export type Selected =
  | { readonly ok: true; readonly selection: Selection }
  | { readonly ok: false; readonly problem: string };

/** Where a table text stands and what fills its fields. */
export interface SelectScope {
  readonly at: Place;
  readonly figures: Figures;
}

/** Resolves the columns and conditions of a table text on its sheet. */
export function selectRows(sheet: PrintedSheet, text: TableText, scope: SelectScope): Selected {
  const names = [...text.columns, ...text.conditions].map(({ name }) => name);
  const missing = names.find((name) => !columnOf(sheet, name));
  if (missing !== undefined) return { ok: false, problem: noColumn(sheet, missing) };
  const rows = filteredRows(sheet, text.conditions, scope);
  return { ok: true, selection: { sheet, columns: chosenColumns(sheet, text, rows, scope), rows } };
}

/** A printed cell with its fields filled. */
export function fillCell(
  cell: PrintedCell,
  figures: Figures,
): { readonly runs: readonly Run[]; readonly fields: readonly FieldResult[] } {
  if (!cell.text.includes('{{'))
    return { runs: cell.text === '' ? [] : [{ text: cell.text }], fields: [] };
  return fillText(cell.text, cell.at, figures, AS_TYPED);
}

function chosenColumns(
  sheet: PrintedSheet,
  { columns }: TableText,
  rows: readonly number[],
  { at, figures }: SelectScope,
): readonly ChosenColumn[] {
  if (columns.length === 0) return usedColumns(sheet, rows);
  return columns.flatMap(({ name, header }) => {
    const column = columnOf(sheet, name);
    if (!column) return [];
    const typed =
      header === undefined
        ? [{ text: column.header }]
        : fillText(header, at, figures, AS_TYPED).runs;
    return [{ column, header: typed, renamed: header !== undefined }];
  });
}

/** All columns that hold anything in the rows selected. */
function usedColumns(sheet: PrintedSheet, rows: readonly number[]): readonly ChosenColumn[] {
  const own = sheet.columns.filter(({ composed }) => !composed);
  const used = own.filter((column) => rows.some((index) => column.cell(index).text !== ''));
  return used.map((column) => ({ column, header: [{ text: column.header }], renamed: false }));
}

function columnOf(sheet: PrintedSheet, name: string): PrintedColumn | undefined {
  const key = headerKey(name);
  return sheet.columns.find(({ header }) => headerKey(header) === key);
}

/** A group row stays when a row of its group stays, with conditions and without: an empty group is not printed. */
function filteredRows(
  sheet: PrintedSheet,
  conditions: readonly ConditionText[],
  scope: SelectScope,
): readonly number[] {
  const tests = conditions.map((condition) => testOf(sheet, condition, scope));
  const kept = new Set<number>();
  let groups: readonly Group[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    if (row.group) groups = enter(groups, { index, lettered: !ROMAN.test(row.group.marker) });
    else if (tests.every((test) => test(index))) {
      for (const group of groups) kept.add(group.index);
      kept.add(index);
    }
  }
  return [...kept].sort((a, b) => a - b);
}

/** C, L and D alone are letters of the alphabet: nobody has a hundred groups. */
const ROMAN = /^(?:[IVX]|[IVXLC]{2,})(?!\p{L})/u;

interface Group {
  readonly index: number;
  /** `A` groups and `I` groups may stand inside each other. */
  readonly lettered: boolean;
}

/** The groups a row now stands in: a group ends the former one of its kind and all inside that. */
function enter(groups: readonly Group[], group: Group): readonly Group[] {
  const same = groups.findIndex(({ lettered }) => lettered === group.lettered);
  return [...(same < 0 ? groups : groups.slice(0, same)), group];
}

/** A filter sees what would be printed. */
function testOf(
  sheet: PrintedSheet,
  { name, equal, value }: ConditionText,
  { at, figures }: SelectScope,
): (index: number) => boolean {
  const column = columnOf(sheet, name);
  const wanted = headerKey(textOf(fillText(value, at, figures, AS_TYPED).runs));
  return (index) => {
    const printed = column ? textOf(fillCell(column.cell(index), figures).runs) : '';
    return (headerKey(printed) === wanted) === equal;
  };
}

function noColumn(sheet: PrintedSheet, name: string): string {
  if (name.includes('?'))
    return `trang tính “${sheet.name}” không có cột “${clip(name)}”; dấu ? trước điều kiện phải có dấu cách ở hai bên`;
  const near = nearestName(
    name,
    sheet.columns.map(({ header }) => header),
  );
  return `trang tính “${sheet.name}” không có cột “${clip(name)}”${near === undefined ? '' : `; có phải “${near}”?`}`;
}
