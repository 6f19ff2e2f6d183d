import type { Area, Grid } from '../../grid';
import type { ContentRow } from '../content/content';
import { type ExistingTable, existingTable } from './existingTable';
import { missingColumns } from './missingColumns';
import { missingContent } from './missingContent';
import { missingFormulas } from './missingFormulas';
import type { TableJob } from './newTable';
import type { SheetPlan } from '../plan';
import { type Step, isEmpty, joined, sheetPlan, type Parts } from '../step';
import { validationParts } from './columnParts';
import { areaAt } from '../content/layout';

/** What an existing data sheet lacks; no filled cell is touched. */
export function completeTable(
  grid: Grid,
  job: TableJob,
  untouched: readonly (readonly ContentRow[])[],
): Step {
  const found = existingTable(grid, job.sheet);
  if (!found) return { said: [unknownSheet(grid.sheet)] };
  const added = missingColumns(found, job);
  const content = missingContent(found, job, untouched);
  const formulas = missingFormulas(found, job, added.columns);
  const lists = missingLists(found, job);
  const parts = joined([added.parts, content.parts, { writes: formulas.writes }, lists.parts]);
  const said = [...added.said, ...content.said, ...formulas.said, ...lists.said];
  if (isEmpty(parts)) return { said };
  const head = { name: grid.sheet, create: false, visibility: 'visible' as const };
  return {
    said,
    sheet: sheetPlan({ ...head, ...grownTable(found, added.count, content.area) }, [parts]),
  };
}

function grownTable(
  { table }: ExistingTable,
  columns: number,
  grown: Area | undefined,
): Pick<SheetPlan, 'resizeTable'> {
  if (!table || (columns === 0 && !grown)) return {};
  const { name, row, column } = table;
  const rows = Math.max(table.rows, grown?.rows ?? 0);
  return { resizeTable: { name, area: { row, column, rows, columns: table.columns + columns } } };
}

function unknownSheet(name: string): string {
  return `Trang tính ${name} đã có nội dung khác, không có hàng tiêu đề của mẫu: để nguyên. Muốn có bảng thì đổi tên trang này rồi bấm Tạo mẫu lần nữa.`;
}

/** Dropdowns to set again: those that pasting took away, and those whose list is new. */
interface RestoredLists {
  readonly said: readonly string[];
  readonly parts: Parts;
}

function missingLists(found: ExistingTable, { sheet, lists }: TableJob): RestoredLists {
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
