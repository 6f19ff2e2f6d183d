import type { Row } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import type { TargetResult } from '../../figures/figures';
import { printPoints } from '../../number/percent';
import { TYPED_BOUNDS } from '../../number/typed/typedSigns';
import type { TargetKey } from '../../sheets/targets';
import { normalize, printNumber } from '../../letters/vietnamese';
import { printAmount, printEntry } from './printEntry';

type TargetRow = Row<TargetKey>;

/** `Mục tiêu` as printed: `So sánh` in front where it is filled and neither `=` nor `Khoảng` (`≥ 98`). */
export function printGoal({ cells: { goal, comparison, unit } }: TargetRow): string {
  const text = printInUnit(goal, unit);
  const typed = normalize(comparison.text);
  const sign = TYPED_BOUNDS.get(typed) ?? typed;
  const counted = goal.meaning.kind === 'number' && (sign === '≥' || sign === '≤');
  return counted ? `${sign} ${text}` : text;
}

/** `Kết quả` as printed: a fraction in percent, without the sign where the unit is `%`; from Tử số and Mẫu số when empty. */
export function printResult({ cells }: TargetRow): string {
  const { result, unit } = cells;
  const percentUnit = isPercent(unit);
  const sign = percentUnit ? '' : '%';
  const { meaning } = result;
  if (meaning.kind === 'blank')
    return withSign(fromParts(cells.numerator, cells.denominator), sign);
  if (meaning.kind === 'fraction' && (percentUnit || unit.text === '')) {
    return withSign(printPoints(meaning.numerator, meaning.denominator), sign) || result.text;
  }
  return printInUnit(result, unit);
}

/** `Tỷ lệ hoàn thành` by the add-in's own value. */
export function printRate(result: TargetResult | undefined): string {
  return result?.rate === undefined ? '' : printNumber(result.rate);
}

/** A number shown as 98% does not repeat the sign of its unit; a text is as typed. */
function printInUnit(entry: Entry, unit: Entry): string {
  const { raw, meaning } = entry;
  const doubled = typeof raw === 'number' && meaning.kind === 'number' && meaning.percent;
  return doubled && isPercent(unit) ? printAmount(meaning.number, entry) : printEntry(entry, true);
}

function isPercent(unit: Entry): boolean {
  return normalize(unit.text) === '%';
}

function fromParts({ meaning: part }: Entry, { meaning: whole }: Entry): string | undefined {
  if (part.kind !== 'number' || whole.kind !== 'number') return undefined;
  return printPoints(part.number, whole.number);
}

function withSign(points: string | undefined, sign: string): string {
  return points === undefined ? '' : points + sign;
}
