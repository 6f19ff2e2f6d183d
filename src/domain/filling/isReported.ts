import type { Facts } from '../facts';
import type { DataSheet } from '../sheets/column';
import { headerKey } from '../letters/vietnamese';
import { usedNames } from './usedNames';

const PRINTED: ReadonlySet<string> = new Set(
  ['Bảng', 'Biểu đồ', 'Danh sách', '+ Danh sách'].map(headerKey),
);

/** Whether the report prints rows of a sheet, in a table, a chart or a list, or counts them: `vb.tong` by its prefix. */
export function isReported(
  facts: Facts,
  { name }: Pick<DataSheet<string>, 'name'>,
  prefix: string,
): boolean {
  const printed = facts.entries.outline.rows.some(
    ({ cells: { level, content } }) =>
      PRINTED.has(headerKey(level.text)) && headerKey(content.text).startsWith(headerKey(name)),
  );
  return printed || [...usedNames(facts)].some((used) => used.startsWith(`${prefix}.`));
}
