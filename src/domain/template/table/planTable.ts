import type { Grid, Grids } from '../../grid';
import type { ContentRow } from '../content/content';
import { completeTable } from './completeTable';
import { findGrid, isBlankGrid } from '../../findGrid';
import { type TableJob, newTable } from './newTable';
import type { Step } from '../step';

/** One data sheet: made where it is missing or empty, else completed. */
export function planTable(
  grids: Grids,
  job: TableJob,
  untouched: readonly (readonly ContentRow[])[],
): Step {
  const { sheet, content } = job;
  const grid = findGrid(grids, sheet.name);
  if (grid && !isBlankGrid(grid)) return completeTable(grid, job, untouched);
  const name = grid?.sheet ?? sheet.name;
  const filled = content.length > 0 ? `, ${content.length} dòng điền sẵn` : '';
  const verb = grid ? 'Lập bảng trong trang tính trống' : 'Thêm trang tính';
  return {
    said: [`${verb} ${name}: ${sheet.columns.length} cột${filled}, ${sheet.blankRows} dòng trống.`],
    sheet: newTable(job, { name, create: !grid, table: freeName(grids.sheets, sheet.table) }),
  };
}

/** Table names are the workbook's: a copied or renamed sheet may have taken ours. */
function freeName(sheets: readonly Grid[], wanted: string): string {
  const taken = new Set(
    sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
  );
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`;
  return name;
}
