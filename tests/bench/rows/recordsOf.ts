import type { CellValue, Grids } from '../../../src/domain/grid';

/** Where the headers stand in every data sheet. */
const HEADER = 3;

/** The rows of a sheet as a schema wants them: objects by header, blank cells absent. */
export function recordsOf(
  { sheets }: Grids,
  name: string,
): readonly Readonly<Record<string, CellValue>>[] {
  const { values = [] } = sheets.find(({ sheet }) => sheet === name) ?? {};
  const headers = (values[HEADER] ?? []).map(String);
  return values.slice(HEADER + 1).map((row) => {
    const record: Record<string, CellValue> = {};
    for (const [at, value] of row.entries()) if (value !== '') record[headers[at] ?? ''] = value;
    return record;
  });
}
