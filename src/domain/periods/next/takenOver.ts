import type { Entry } from '../../entries/entry';
import { fractionAmount, resultOf } from '../../figures/targets/result';
import type { Amount, ResultCells } from '../../figures/targets/result';
import { tidy } from '../../number/decimal';
import { roundText } from '../../number/rational';
import type { CellValue } from '../../grid';

/** Kỳ này as Kỳ trước keeps it: the number as read, a quotient to 2 decimals; anything else leaves it empty. */
export function figureTaken({ meaning }: Pick<Entry, 'meaning'>, unit: string): CellValue {
  if (meaning.kind === 'number') return meaning.number;
  if (meaning.kind === 'yes') return 'Đạt';
  if (meaning.kind === 'no') return 'Chưa đạt';
  // Two numbers where one is counted are told by Kiểm tra; last period's part is kept, as a target's is.
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
