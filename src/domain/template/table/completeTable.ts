import type { Area, Grid } from '../../grid';
import type { ContentRow } from '../content/content';
import { type ExistingTable, existingTable } from './existingTable';
import { missingColumns } from './missingColumns';
import { missingContent } from './missingContent';
import { missingFormulas } from './missingFormulas';
import { missingLists } from './missingLists';
import type { TableJob } from './newTable';
import type { SheetPlan } from '../plan';
import { type Step, isEmpty, joined, sheetPlan } from '../step';

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
