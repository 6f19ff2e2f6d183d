import { child, descendants, value, type XmlElement } from './xmlTree';

/** Rows fill the grid, cells end in a paragraph, merges continue something, header rows stand on top. */
export function checkTables(body: XmlElement): string[] {
  return descendants(body, 'w:tbl').flatMap((table, at) =>
    checkTable(table).map((problem) => `table ${at + 1}: ${problem}`),
  );
}

function checkTable(table: XmlElement): string[] {
  const grid = (child(table, 'w:tblGrid')?.children ?? []).map((column) => width(column));
  const rows = table.children.filter(({ name }) => name === 'w:tr');
  const total = Number(child(child(table, 'w:tblPr'), 'w:tblW')?.attributes['w:w']);
  const layout = child(child(table, 'w:tblPr'), 'w:tblLayout')?.attributes['w:type'];
  const sum = grid.reduce((before, column) => before + column, 0);
  return [
    ...(rows.length === 0 ? ['no rows'] : []),
    ...(sum === total ? [] : [`columns of ${sum} twips in a table of ${total}`]),
    ...(layout === 'fixed' ? [] : ['columns that follow the text']),
    ...(grid.some((column) => !(column > 0)) ? ['a column without width'] : []),
    ...checkRows(rows, grid),
    ...(headersOnTop(rows) ? [] : ['a header row below a body row']),
  ];
}

function checkRows(rows: readonly XmlElement[], grid: readonly number[]): string[] {
  let open = new Map<number, number>();
  return rows.flatMap((row, at) => {
    const { problems, merges } = checkRow(row, grid, open);
    open = merges;
    return problems.map((problem) => `row ${at + 1}: ${problem}`);
  });
}

/** `open` and `merges`: by first column, the span of cells that a row below may continue. */
function checkRow(
  row: XmlElement,
  grid: readonly number[],
  open: ReadonlyMap<number, number>,
): { problems: string[]; merges: Map<number, number> } {
  const problems: string[] = [];
  const merges = new Map<number, number>();
  let column = 0;
  for (const cell of row.children.filter(({ name }) => name === 'w:tc')) {
    const properties = child(cell, 'w:tcPr');
    const span = Number(value(properties, 'w:gridSpan') ?? 1);
    const merge = child(properties, 'w:vMerge');
    const covered = grid.slice(column, column + span).reduce((sum, next) => sum + next, 0);
    const own = child(properties, 'w:tcW');
    if (own && width(own) !== covered) problems.push(`cell at ${column}: width`);
    if (cell.children.at(-1)?.name !== 'w:p') problems.push(`cell at ${column}: no last paragraph`);
    if (merge && merge.attributes['w:val'] !== 'restart' && open.get(column) !== span)
      problems.push(`cell at ${column}: continues nothing`);
    if (merge) merges.set(column, span);
    column += span;
  }
  if (column !== grid.length) problems.push(`${column} columns in a grid of ${grid.length}`);
  return { problems, merges };
}

function headersOnTop(rows: readonly XmlElement[]): boolean {
  const marks = rows.map((row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined);
  return !marks.some((mark, at) => mark && at > 0 && !marks[at - 1]);
}

function width(element: XmlElement | undefined): number {
  return Number(element?.attributes['w:w']);
}
