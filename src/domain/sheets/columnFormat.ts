import type { CellKind, Column } from './column';

/**
 * The number format that a column's cells get before anything is written into them. Results and figures stay General:
 * a preset format would hide the `%` that was typed. So does a deadline: in a date format `04/2026` would become its
 * first day.
 */
export function columnFormat({ format, kind }: Pick<Column<string>, 'format' | 'kind'>): string {
  return format ?? FORMATS[kind];
}

/** Text takes what begins with `-`, `+` or `=` as it is typed. */
const FORMATS: Readonly<Record<CellKind, string>> = {
  text: '@',
  code: '@',
  choice: '@',
  number: 'General',
  goal: 'General',
  result: 'General',
  date: 'dd/mm/yyyy',
  computed: 'General',
};
