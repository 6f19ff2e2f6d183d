import { isEmptyCell } from '../grids/cells';
import type { Area } from '../../grid';
import { columnParts } from './columnParts';
import type { ContentRow } from '../content/content';
import { type ExistingTable, filledRows } from './existingTable';
import { holdsContent } from './holdsContent';
import { areaAt } from '../content/layout';
import type { TableJob } from './newTable';
import type { CellWrite } from '../plan';
import { type Parts, joined } from '../step';

/** Rows that the template fills into a table that a person has not begun. */
export interface AddedContent {
  readonly said: readonly string[];
  readonly parts: Parts;
  /** The table's area where it must reach further down. */
  readonly area?: Area;
}

const NO_CONTENT: AddedContent = { said: [], parts: {} };

/**
 * Fills the outline, the figures or the relations into a table without rows, and exchanges another profile's rows
 * (`untouched`) in which nobody changed a letter. Where a person wrote something, nothing is filled in.
 */
export function missingContent(
  found: ExistingTable,
  job: TableJob,
  untouched: readonly (readonly ContentRow[])[],
): AddedContent {
  const { sheet, content } = job;
  const filled = filledRows(found, sheet);
  const replaces = untouched.some((rows) => holdsContent(found, sheet, rows));
  if (content.length === 0) return NO_CONTENT;
  if (filled.length > 0 && !replaces) {
    return { ...NO_CONTENT, said: job.changing && untouched.length > 0 ? [kept(found)] : [] };
  }
  const old = replaces ? found.rows.indexOf(filled.at(-1) ?? 0) + 1 : 0;
  const length = Math.max(content.length, old);
  const grown = Math.max(length - found.rows.length, 0);
  if (!hasRoom(found, grown)) return NO_CONTENT;
  const verb = replaces ? 'Thay' : 'Điền';
  return {
    said: [`${verb} ${content.length} dòng mẫu vào trang tính ${found.grid.sheet}.`],
    parts: joined([newRows(found, job, grown), { writes: contentWrites(found, job, length) }]),
    ...(grown > 0 && { area: areaAt(found.headerRow, 0, found.rows.length + grown + 1) }),
  };
}

function kept({ grid }: ExistingTable): string {
  return `Giữ nguyên lời đã viết trong trang tính ${grid.sheet}; dàn ý của mẫu mới không chèn vào.`;
}

function hasRoom({ grid, headerRow, rows, columns }: ExistingTable, grown: number): boolean {
  const below = Array.from({ length: grown }, (_, index) => headerRow + 1 + rows.length + index);
  const places = [...columns.values()];
  return below.every((row) => places.every((column) => isEmptyCell(grid, row, column)));
}

function newRows({ headerRow, rows, columns }: ExistingTable, job: TableJob, grown: number): Parts {
  if (grown === 0) return {};
  const first = headerRow + 1 + rows.length;
  return joined(
    job.sheet.columns.flatMap((column) => {
      const at = columns.get(column.key);
      if (at === undefined) return [];
      return [columnParts(job.sheet.name, column, areaAt(first, at, grown), job.lists)];
    }),
  );
}

/** One write a column, so that unknown columns between them stay as they are. */
function contentWrites(
  { headerRow, columns }: ExistingTable,
  { sheet, content }: TableJob,
  length: number,
): readonly CellWrite[] {
  const typed = sheet.columns.filter(({ kind }) => kind !== 'computed');
  return typed.flatMap(({ key }) => {
    const column = columns.get(key);
    if (column === undefined) return [];
    const cells = Array.from({ length }, (_, index) => [content[index]?.[key] ?? '']);
    return [{ area: areaAt(headerRow + 1, column, length), values: cells }];
  });
}
