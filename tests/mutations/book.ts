import type { CellValue, Grid, Grids } from '../../src/domain/grid';
import { readEntries } from '../../src/domain/entries/readEntries';
import type { Entries } from '../../src/domain/entries/entries';
import { deriveFigures } from '../../src/domain/figures/deriveFigures';
import { cellAddress } from '../../src/domain/place';
import { computedFormula } from '../../src/domain/template/formulas/computedFormula';
import type { ComputedKey } from '../../src/domain/template/formulas/computedFormula';
import { measuringCells } from '../../src/domain/template/info/measuringCells';
import { exampleGrids } from '../support/exampleGrids';
import { grid } from '../support/grids';
import { setCell } from './edit';

type RowOf = Readonly<Record<string, CellValue>>;
type Cells = readonly (readonly CellValue[])[];

/** One line of `Nội dung`: Cấp, Nội dung and, where it is not numbered by itself, Số. */
export type Line = readonly [level: string, content: string, number?: string];

/** A commune's workbook as its officer filled it; `2026-05-17` is a real date. */
export interface Book {
  readonly info: RowOf;
  readonly targets?: readonly RowOf[];
  readonly tasks?: readonly RowOf[];
  readonly documents?: readonly RowOf[];
  readonly figures?: readonly RowOf[];
  readonly relations?: readonly RowOf[];
  readonly outline: readonly Line[];
  /** Free sheets by name. */
  readonly annexes?: Readonly<Record<string, Cells | { cells: Cells; more: Partial<Grid> }>>;
  /** Rows of the very hidden `_KyTruoc`. */
  readonly previousTasks?: readonly RowOf[];
}

/** The book's raw cells, with the template's formulas and what Excel would show in them. */
export function gridsOf(book: Book): Grids {
  const { targets, tasks, documents, figures, relations } = book;
  const given = {
    'Chỉ tiêu': targets,
    'Nhiệm vụ': tasks,
    'Văn bản': documents,
    'Số liệu': figures,
    'Quy tắc': relations,
  };
  const filled = Object.entries(given).flatMap(([name, rows]) => (rows ? [[name, rows]] : []));
  const outline = book.outline.map(([level, content, number = '']) => ({
    Cấp: level,
    Số: number,
    'Nội dung': content,
  }));
  const tables = { ...Object.fromEntries(filled), 'Nội dung': outline } as Record<string, RowOf[]>;
  const made = exampleGrids({ profile: '', info: book.info, tables });
  const sheets = [...made.sheets, ...freeSheets(book), ...previousTasks(book)];
  return computed({ ...made, sheets, names: sheets.map(({ sheet }) => sheet) });
}

function freeSheets({ annexes = {} }: Book): readonly Grid[] {
  return Object.entries(annexes).map(([name, given]) =>
    'cells' in given ? grid(name, given.cells, given.more) : grid(name, given),
  );
}

function previousTasks({ info, previousTasks: rows }: Book): readonly Grid[] {
  if (!rows) return [];
  const made = exampleGrids({ profile: '', info, tables: { 'Nhiệm vụ': rows } });
  return made.sheets.slice(1).map((sheet) => ({ ...sheet, sheet: '_KyTruoc', visible: false }));
}

/** Writes the computed columns as Excel has them after its own calculation. */
export function computed(grids: Grids): Grids {
  const entries = readEntries(grids);
  const { targets, tasks } = deriveFigures(entries);
  const days = measuringCells(
    entries.info.sheet,
    (field) => entries.info.items.get(field)?.entry.at.cell,
  );
  const written = [
    ...targets.flatMap(({ row, rate, status }) => [
      cell('rate', row, rate, entries.targets),
      cell('status', row, status === 'Chưa có số liệu' ? '' : status, entries.targets),
    ]),
    ...tasks.map((task) => cell('taskClass', task.row, task.class, entries.tasks)),
  ].flat();
  return written.reduce((all, { sheet, cell: at, key, row, value, columns }) => {
    const formula = computedFormula(key, columns, row, days) ?? '';
    return setCell(all, sheet, at, { value, formula });
  }, grids);
}

function cell(
  key: ComputedKey,
  row: number,
  value: CellValue | undefined,
  { sheet, columns }: Pick<Entries['targets'] | Entries['tasks'], 'sheet' | 'columns'>,
) {
  const column = (columns as Readonly<Partial<Record<string, number>>>)[key];
  if (column === undefined) return [];
  return [{ key, row, sheet, columns, cell: cellAddress(row - 1, column), value: value ?? '' }];
}
