import type { End } from '../../../claims/superlatives';
import type { NamedRow } from '../rows';

/** The rows that one is held against, from an end of a column. */
export function inOrder(row: NamedRow, column: number, end: End): readonly NamedRow[] {
  const value = (one: NamedRow): number => one.numbers[column]?.value ?? 0;
  // Months are held against months, not against the quarters between them.
  const kind = ({ name }: NamedRow): string =>
    /^(?:tháng|quý|tuần|\d+ tháng)/iu.exec(name)?.[0].toLowerCase() ?? '';
  const rows = row.table.rows.filter(
    (one) =>
      one.level === row.level &&
      one.numbers[column] !== undefined &&
      kind(one) === kind(row) &&
      // Of those that have none, nobody says that they have the least.
      (end === 'most' || one === row || value(one) !== 0),
  );
  return rows.sort((a, b) => (end === 'most' ? value(b) - value(a) : value(a) - value(b)));
}

/** Whether all rows before it at an end are of other groups of the table or named before it: an end of some rows only. */
export function isEndOfSome(row: NamedRow, column: number, end: End, before: string): boolean {
  const order = inOrder(row, column, end);
  return order
    .slice(0, order.indexOf(row))
    .every((one) => !isBeside(row)(one) || before.includes(one.key));
}

/** The sum or heading that a row stands below. */
function groupOf(row: NamedRow): NamedRow | undefined {
  const { rows } = row.table;
  return rows
    .slice(0, rows.indexOf(row))
    .filter(({ level }) => level === 'group')
    .at(-1);
}

/** Whether rows stand in one group of their table. */
export const isBeside =
  (row: NamedRow) =>
  (one: NamedRow): boolean =>
    groupOf(one) === groupOf(row);

/** Whether a row has the most, or the least, of at least three. */
export function isAtEnd(row: NamedRow, column: number, end: End): boolean {
  const [first, second, third] = inOrder(row, column, end);
  return (
    first === row &&
    third !== undefined &&
    second?.numbers[column]?.value !== row.numbers[column]?.value
  );
}
