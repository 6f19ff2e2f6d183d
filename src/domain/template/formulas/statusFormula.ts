import { type TargetCells, blank, hasNumber, unclear } from './targetCells';

/** Đánh giá: what can be told from numbers and from `Đạt`, `Chưa đạt`, `Không phát sinh`; else nothing. */
export function statusFormula(cells: TargetCells): string {
  const { result } = cells;
  const steps = [
    `IF(LEFT(${result}&"",15)="Không phát sinh","Không phát sinh",`,
    `IF(NOT(${goalIsKnown(cells)}),"",`,
    `IF(${isOneOf(result, ['Đạt', 'Có', 'Đã'])},"Đạt",`,
    `IF(${isOneOf(result, ['Chưa đạt', 'Không', 'Chưa'])},"Chưa đạt",`,
  ];
  return `=IFERROR(${steps.join('')}${compared(cells)})))),"")`;
}

/** A number with a sign that goes with it, or `Đạt` to be reached. */
function goalIsKnown({ comparison, goal }: TargetCells): string {
  const reached = `OR(${blank(comparison)},${isOneOf(comparison, ['≥', '='])})`;
  const sign = `OR(${blank(comparison)},${isOneOf(comparison, ['≥', '≤', '='])})`;
  return `OR(AND(ISNUMBER(${goal}),${sign}),AND(${isOneOf(goal, ['Đạt', 'Có'])},${reached}))`;
}

function compared(cells: TargetCells): string {
  const { comparison, goal } = cells;
  const known = `AND(ISNUMBER(${goal}),${hasNumber(cells)},NOT(${unclear(cells)}))`;
  const above = difference(cells);
  const passed = `IF(${blank(comparison)},"Vượt",IF(${comparison}="≥","Đạt","Chưa đạt"))`;
  const below = `IF(${comparison}="≤","Đạt","Chưa đạt")`;
  return `IF(${known},IF(${above}=0,"Đạt",IF(${above}>0,${passed},${below})),"")`;
}

/** By how much the result passes the target. Fractions are compared without dividing, so that equal stays equal. */
function difference({ goal, result, numerator, denominator }: TargetCells): string {
  return `IF(ISNUMBER(${result}),${result}-${goal},ROUND(${numerator}*100-${goal}*${denominator},6))`;
}

function isOneOf(cell: string, texts: readonly string[]): string {
  return `OR(${texts.map((text) => `${cell}="${text}"`).join(',')})`;
}
