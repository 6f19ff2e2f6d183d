import { EXCEL_ERRORS } from '../../../domain/entries/cells/excelErrors';
import type { CellValue } from '../../../domain/grid';
import { refused } from '../../requests/refused';
import type { SheetCells } from './sheetCells';

/** What stands for an error whose name is in the language of Excel's menus. */
const OTHER_ERROR = '#LỖI!';
/** More are not asked for: the officer has enough to do with these. */
const MOST = 2_000;

interface Suspect {
  readonly part: SheetCells;
  /** Zero-based, within the part. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Cells read, with every error value by a name that the add-in knows. Excel gives errors in the language of its menus
 * (`#ИМЯ?`); only the value's type says what they are. All begin with `#`, and only such cells are asked about.
 */
export async function withNamedErrors(
  context: Excel.RequestContext,
  parts: readonly SheetCells[],
): Promise<readonly SheetCells[]> {
  const suspects = parts.flatMap(suspectsIn).slice(0, MOST);
  if (suspects.length === 0) return parts;
  const asked = suspects.map((suspect) => queueType(context, suspect));
  if (await refused(() => context.sync())) return parts;
  const errors = suspects.filter((_, index) => asked[index]?.() === 'Error');
  return parts.map((part) =>
    renamed(
      part,
      errors.filter((error) => error.part === part),
    ),
  );
}

function suspectsIn(part: SheetCells): readonly Suspect[] {
  return part.values.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      typeof text === 'string' && text.startsWith('#') && !EXCEL_ERRORS.has(text)
        ? [{ part, row, column, text }]
        : [],
    ),
  );
}

function queueType(context: Excel.RequestContext, { part, row, column }: Suspect): () => string {
  const { sheet, area } = part;
  const cell = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row + row, area.column + column, 1, 1);
  cell.load('valueTypes');
  return () => typeOf(cell);
}

function typeOf({ valueTypes }: Excel.Range): string {
  return String(valueTypes[0]?.[0]);
}

function renamed(part: SheetCells, errors: readonly Suspect[]): SheetCells {
  if (errors.length === 0) return part;
  const places = new Set(errors.map(({ row, column }) => `${row} ${column}`));
  const texts = new Set<CellValue>(errors.map(({ text }) => text));
  const rename = (rows: SheetCells['values']): SheetCells['values'] =>
    rows.map((cells, row) =>
      cells.map((value, column) =>
        places.has(`${row} ${column}`) && texts.has(value)
          ? (ENGLISH.get(value) ?? OTHER_ERROR)
          : value,
      ),
    );
  return { ...part, values: rename(part.values), formulas: rename(part.formulas) };
}

/** The best known names in the languages of neighbours and of older offices. */
const ENGLISH: ReadonlyMap<CellValue, string> = new Map([
  ['#ПУСТО!', '#NULL!'],
  ['#ДЕЛ/0!', '#DIV/0!'],
  ['#ЗНАЧ!', '#VALUE!'],
  ['#ССЫЛКА!', '#REF!'],
  ['#ИМЯ?', '#NAME?'],
  ['#ЧИСЛО!', '#NUM!'],
  ['#Н/Д', '#N/A'],
]);
