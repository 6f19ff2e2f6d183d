import type { Entry } from '../../entries/entry';
import { fractionAmount, isOneFigure, resultOf } from '../../figures/targets/result';
import type { Amount, ResultCells } from '../../figures/targets/result';
import { tidy } from '../../number/decimal';
import { roundText } from '../../number/rational';
import type { CellValue } from '../../grid';

/** Kỳ này as it is counted: the number as read, a quotient to 2 decimals; nothing where a cell has two and one is counted. */
export function figureTaken(entry: Pick<Entry, 'meaning'>, unit: string): CellValue {
  const { meaning } = entry;
  return meaning.kind === 'fraction' && !isOneFigure(meaning, unit)
    ? ''
    : previousTaken(entry, unit);
}

/** … as Kỳ trước keeps it: also the part of `34/40`, as a target's is kept; anything else leaves it empty. */
export function previousTaken({ meaning }: Pick<Entry, 'meaning'>, unit: string): CellValue {
  if (meaning.kind === 'number') return meaning.number;
  if (meaning.kind === 'yes') return 'Đạt';
  if (meaning.kind === 'no') return 'Chưa đạt';
  const amount = meaning.kind === 'fraction' ? fractionAmount(meaning, unit) : undefined;
  return amount === undefined ? '' : rounded(amount);
}

/** A target's result likewise; `Đạt` and `Chưa đạt` as these words. */
export function resultTaken(cells: ResultCells): CellValue {
  const result = resultOf(cells);
  if (result?.kind === 'amount') return rounded(result.amount);
  if (result?.kind === 'yes') return 'Đạt';
  return result?.kind === 'no' ? 'Chưa đạt' : '';
}

function rounded(amount: Amount): number {
  return typeof amount === 'number' ? tidy(amount) : Number(roundText(amount, 2));
}
