import { type TargetCells, blank, hasNumber, unclear } from './targetCells';

/** Tỷ lệ hoàn thành: result ÷ target × 100 for `≥` or an empty So sánh with a target above 0; else nothing. */
export function rateFormula(cells: TargetCells): string {
  const { comparison, goal, result, numerator, denominator } = cells;
  const atLeast = `OR(${blank(comparison)},${comparison}="≥")`;
  const known = `AND(${atLeast},ISNUMBER(${goal}),${goal}>0,${hasNumber(cells)},NOT(${unclear(cells)}))`;
  const fromResult = `${result}*100/${goal}`;
  const fromParts = `${numerator}*10000/(${denominator}*${goal})`;
  const rate = `ROUND(IF(ISNUMBER(${result}),${fromResult},${fromParts}),2)`;
  return `=IFERROR(IF(${known},${rate},""),"")`;
}
