import { writeDocx } from '../../../src/docx/writeDocx';
import { benchReport, COLUMNS, type BenchRow } from '../benchReport';

/** The report as a template: rows that hold tags, by what `tag` gives for a column's key and index. */
export async function template(rows: number, tag: TagOf): Promise<Uint8Array> {
  const tags = Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(COLUMNS.map(([key], column) => [key, tag(key, column, row)])),
  );
  return await writeDocx(benchReport(tags as unknown as readonly BenchRow[]));
}

export type TagOf = (key: string, column: number, row: number) => string;

/** Tags of the libraries that repeat a row between `{#rows}` and `{/}`. */
export function loopTag(close: string): TagOf {
  return (key, column) => {
    if (column === 0) return `{#rows}{${key}}`;
    return column === COLUMNS.length - 1 ? `{${key}}${close}` : `{${key}}`;
  };
}
