import type { Grid, Grids } from './grid';
import { sameName } from './letters/vietnamese';

/** A sheet by its name as the contract compares names. */
export function findGrid({ sheets }: Pick<Grids, 'sheets'>, name: string): Grid | undefined {
  return sheets.find(({ sheet }) => sameName(sheet, name));
}

/** Whether nothing at all stands in a sheet. */
export function isBlankGrid({ values, formulas }: Grid): boolean {
  return [...values, ...formulas].every((row) => row.every((value) => value === ''));
}
