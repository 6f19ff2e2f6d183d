import type { Change, Fix, RowKey } from '../findings/finding';
import type { CellValue } from '../grid';

/** One cell of a fix as it stands now. */
export interface FoundCell {
  readonly change: Change;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
  /** What the fix writes stands there already: it broke off half-way, or somebody typed the same. */
  readonly made: boolean;
  /** Neither what the fix was made for nor what it writes. */
  readonly stale: boolean;
  /** A cell of the row's key that no longer holds what it did. */
  readonly moved: boolean;
}

/** A fix and the workbook as it stood before the press. */
export interface FixState {
  readonly fix: Fix;
  readonly cells: readonly FoundCell[];
  /** A sheet of it that is not there any more, or that is protected. */
  readonly closed?: { readonly sheet: string; readonly why: 'gone' | 'protected' };
}

/** What stands in a cell: its value, and its formula or again the value. */
export interface Content {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
}

/** A change beside what stands in its cell and in those of its key. */
export function foundCell(
  change: Change,
  { value, formula, format }: Content,
  keyCell: (key: RowKey) => Content,
): FoundCell {
  const holds = (expected: CellValue) => expected === value || expected === formula;
  const made = holds(change.after);
  const moved = (change.key ?? []).some((key) => {
    const now = keyCell(key);
    return key.value !== now.value && key.value !== now.formula;
  });
  return { change, value, formula, format, made, stale: !made && !holds(change.before), moved };
}

/** Why a fix is left alone, in Vietnamese; `undefined` where it can be made. */
export function refusalOf({ cells, closed }: FixState): string | undefined {
  if (closed?.why === 'gone')
    return `Không còn trang tính “${closed.sheet}” (đã xóa hoặc đổi tên). Hãy trả lại tên cũ, hoặc bấm Kiểm tra lại.`;
  if (closed?.why === 'protected')
    return `Trang tính “${closed.sheet}” đang được bảo vệ nên không sửa được. Hãy vào thẻ Xem lại, chọn Bỏ bảo vệ Trang tính rồi bấm lại.`;
  const moved = cells.find((cell) => cell.moved);
  if (moved) {
    const { sheet, cell } = moved.change;
    return `Dòng ${cell.replace(/\D/gu, '')} của ${sheet} không còn là dòng đã kiểm tra (đã đổi chỗ, chèn, xóa hoặc sửa tên) nên được giữ nguyên. Hãy bấm Kiểm tra lại.`;
  }
  const stale = cells.find((cell) => cell.stale);
  return (
    stale &&
    `Ô ${stale.change.cell} của ${stale.change.sheet} đã đổi sau lần kiểm tra nên được giữ nguyên. Hãy bấm Kiểm tra lại.`
  );
}
