import { isBlank } from '../../entries/cells/cellText';
import type { Entries } from '../../entries/entries';
import type { CellValue, Grid, Grids } from '../../grid';
import { headerKey, sameName } from '../../letters/vietnamese';
import { type Mapping, type Mappings, type OwnTable, MAPPINGS } from './mapping';
import { MAPPED_SHEETS } from './proposeMapping';

/** A file's grids with its own tables read as our sheets, row by row where they stand; tables without a mapping stay out. */
export function mappedGrids(
  grids: Grids,
  tables: readonly OwnTable[],
  mappings: Mappings,
  main: Entries,
): Grids {
  const made = tables.flatMap((table): readonly Grid[] => {
    const mapping = mappings[table.key];
    const grid = mapping && mappedGrid(table, mapping, main);
    return grid ? [grid] : [];
  });
  // Two tables of one kind cannot both be the sheet: the first is.
  const first = made.filter(
    (grid, index) => made.findIndex(({ sheet }) => sheet === grid.sheet) === index,
  );
  const others = grids.sheets.filter(
    ({ sheet }) => !first.some((one) => sameName(one.sheet, sheet)),
  );
  return {
    ...grids,
    sheets: [...others, ...first],
    names: [...grids.names, ...first.map(({ sheet }) => sheet)],
  };
}

/** The mappings that a workbook remembers. */
export function keptMappings({ settings }: Pick<Entries, 'settings'>): Mappings {
  const kept = settings[MAPPINGS];
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value !== 'object' || value === null) return [];
      const sheet: unknown = 'sheet' in value ? value.sheet : undefined;
      const columns: unknown = 'columns' in value ? value.columns : undefined;
      if (typeof sheet !== 'string' || typeof columns !== 'object' || columns === null) return [];
      const texts = Object.entries(columns).flatMap(([name, header]: [string, unknown]) =>
        typeof header === 'string' ? [[name, header] as const] : [],
      );
      return [[key, { sheet, columns: Object.fromEntries(texts) }] as const];
    }),
  );
}

function mappedGrid(
  { grid, header, headers }: OwnTable,
  { sheet, columns }: Mapping,
  main: Entries,
): Grid | undefined {
  const spec = MAPPED_SHEETS.find((one) => one.sheet.name === sheet)?.sheet;
  if (!spec) return undefined;
  const sources = spec.columns.map(({ key }) =>
    headers.find(({ text }) => headerKey(text) === columns[key]),
  );
  const take = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows
      .slice(header + 1)
      .map((row) => sources.map((from) => (from ? (row[from.column] ?? blank) : blank)));
  const values = completed(
    sheet,
    spec.columns.map(({ key }) => key),
    take(grid.values, ''),
    main,
  );
  const formats = take(grid.formats, 'General');
  const titles = spec.columns.map((column) => column.header);
  return {
    ...grid,
    sheet,
    row: grid.row + header,
    column: 0,
    values: [titles, ...values],
    formats: [titles.map(() => '@'), ...formats],
    // What a formula came to is what counts in a file that is only read.
    formulas: [titles, ...values],
    tables: [],
    merges: [],
    columnsWithoutList: [],
  };
}

/** What the table does not say of a row's key is looked up here by its name, where one row alone bears it: unit, code. */
function completed(
  sheet: string,
  keys: readonly string[],
  rows: readonly (readonly CellValue[])[],
  main: Entries,
): readonly (readonly CellValue[])[] {
  const [name, wanted, known] =
    sheet === 'Chỉ tiêu'
      ? ['name', 'unit', main.targets.rows.map(({ cells }) => [cells.name.text, cells.unit.text])]
      : sheet === 'Số liệu'
        ? [
            'content',
            'code',
            main.figures.rows.map(({ cells }) => [cells.content.text, cells.code.text]),
          ]
        : ['', '', []];
  const [from, to] = [keys.indexOf(name), keys.indexOf(wanted)];
  if (from < 0 || to < 0) return rows;
  return rows.map((row) => {
    if (!isBlank(row[to] ?? '')) return row;
    const found = known.filter(([text]) => sameName(text ?? '', String(row[from])));
    const [only] = found;
    if (found.length !== 1 || only === undefined) return row;
    return row.map((cell, index) => (index === to ? (only[1] ?? '') : cell));
  });
}
