import { validationParts } from './columnParts';
import type { ExistingTable } from './existingTable';
import { areaAt } from '../content/layout';
import type { TableJob } from './newTable';
import { type Parts, joined } from '../step';

/** Dropdowns to set again: those that pasting took away, and those whose list is new. */
export interface RestoredLists {
  readonly said: readonly string[];
  readonly parts: Parts;
}

export function missingLists(found: ExistingTable, { sheet, lists }: TableJob): RestoredLists {
  const { grid, rows, headerRow } = found;
  const lost = sheet.columns.flatMap((column) => {
    const at = found.columns.get(column.key);
    if (!column.list || at === undefined || rows.length === 0) return [];
    const needed = lists.isNew(sheet.name, column.header) || grid.columnsWithoutList.includes(at);
    return needed ? [{ column, area: areaAt(headerRow + 1, at, rows.length) }] : [];
  });
  if (lost.length === 0) return { said: [], parts: {} };
  const names = lost.map(({ column }) => column.header).join(', ');
  return {
    said: [`Đặt danh sách chọn cho cột ${names}, trang tính ${grid.sheet}.`],
    parts: joined(lost.map(({ column, area }) => validationParts(sheet.name, column, area, lists))),
  };
}
