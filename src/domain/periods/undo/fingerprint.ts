import type { Grid } from '../../grid';

/** A short mark of what stands in a sheet: it changes with any cell, format, table or hidden row. */
export function fingerprint({
  row,
  column,
  formulas,
  formats,
  tables,
  hiddenRows,
}: Omit<
  Grid,
  'values' | 'sheet' | 'visible' | 'merges' | 'landscape' | 'columnsWithoutList'
>): string {
  const text = JSON.stringify([row, column, formulas, formats, tables, hiddenRows]);
  // FNV-1a, 32 bits, twice from different seeds: enough to see an edit, no secret.
  return [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed).toString(36)).join('-');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
