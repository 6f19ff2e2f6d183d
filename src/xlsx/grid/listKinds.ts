import type { Area } from '../../domain/grid';
import type { TableXml } from '../sheet/tables';
import type { ValidationXml } from '../sheet/validations';

/**
 * Which kind of data validation the cells of each of a table's columns have, in Excel's own words: `None`, `List`,
 * `Inconsistent` where some cells have none, `MixedCriteria` where they differ; another kind under its name in the file.
 */
export function listKinds(
  table: TableXml,
  validations: readonly ValidationXml[],
): readonly string[] {
  const { row, column, rows, columns } = table.area;
  // Some programs save a table as if it had no header row; what stands in its first row is read as one all the same.
  const headerRows = Math.max(table.headerRows, 1);
  const [top, body] = [row + headerRows, rows - headerRows - table.totalsRows];
  return Array.from({ length: columns }, (_, index) =>
    kindOf({ row: top, column: column + index, rows: Math.max(body, 1), columns: 1 }, validations),
  );
}

function kindOf(cells: Area, validations: readonly ValidationXml[]): string {
  const found = validations.filter(
    ({ type, areas }) => type !== 'none' && areas.some((one) => meets(one, cells)),
  );
  const [first] = found;
  if (!first) return 'None';
  if (
    !covered(
      cells,
      found.flatMap(({ areas }) => areas),
    )
  )
    return 'Inconsistent';
  const rules = new Set(
    found.map(({ type, formula1, formula2 }) => `${type} ${formula1} ${formula2}`),
  );
  if (rules.size > 1) return 'MixedCriteria';
  return first.type === 'list' ? 'List' : first.type;
}

function meets(one: Area, cells: Area): boolean {
  return (
    one.column <= cells.column &&
    one.column + one.columns > cells.column &&
    one.row < cells.row + cells.rows &&
    one.row + one.rows > cells.row
  );
}

/** Whether areas cover every cell of one column. */
function covered(cells: Area, areas: readonly Area[]): boolean {
  const sorted = areas.filter((one) => meets(one, cells)).sort((a, b) => a.row - b.row);
  let reached = cells.row;
  for (const { row, rows } of sorted) {
    if (row > reached) return false;
    reached = Math.max(reached, row + rows);
  }
  return reached >= cells.row + cells.rows;
}
