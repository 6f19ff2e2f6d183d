import type { TargetCells } from './targetCells';
import { blank, hasNumber, unclear } from './targetCells';

/** Đánh giá: what can be told from numbers and from `Đạt`, `Chưa đạt`, `Không phát sinh`; else nothing. */
export function statusFormula(cells: TargetCells): string {
  const { goal, result } = cells;
  const noGoal = `NOT(OR(ISNUMBER(${goal}),${goal}="Đạt",${goal}="Có"))`;
  const said = [
    `IF(LEFT(${result}&"",15)="Không phát sinh","Không phát sinh",`,
    `IF(${noGoal},"",`,
    `IF(${isOneOf(result, ['Đạt', 'Có', 'Đã'])},"Đạt",`,
    `IF(${isOneOf(result, ['Chưa đạt', 'Không', 'Chưa'])},"Chưa đạt",`,
  ];
  return `=IFERROR(${said.join('')}${compared(cells)})))),"")`;
}

function compared(cells: TargetCells): string {
  const { comparison, goal } = cells;
  const signs = ['≥', '≤', '='].map((sign) => `${comparison}="${sign}"`);
  const sign = `OR(${[blank(comparison), ...signs].join(',')})`;
  const known = `AND(ISNUMBER(${goal}),${sign},${hasNumber(cells)},NOT(${unclear(cells)}))`;
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
