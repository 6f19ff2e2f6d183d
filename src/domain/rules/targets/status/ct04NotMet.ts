import type { Entry } from '../../../entries/entry';
import type { Row } from '../../../entries/entries';
import type { TargetKey } from '../../../sheets/targets';
import { resultOf } from '../../../figures/targets/result';
import { roundPercent } from '../../../number/percent';
import { printNumber } from '../../../letters/vietnamese';
import { tokensOf } from '../../../words/known/tokens';
import { passages } from '../../../words/passages';
import { targetRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { targetResults } from './targetStatuses';

/** A missed target is a fact and no fault: a hint to name the cause. */
export const ct04NotMet: Rule = {
  id: 'CT04',
  title: 'Chỉ tiêu chưa đạt',
  severity: 'Gợi ý',
  example: 'Phủ sóng 5G: kết quả 72,5 thấp hơn mục tiêu 90.',
  remedy: 'Nêu nguyên nhân và giải pháp ở mục hạn chế của báo cáo.',
  // 0,987 typed for 98,7 misses nothing.
  yieldsTo: ['DL20'],
  *check(facts) {
    const results = targetResults(facts);
    const owned = passages(facts, 'owned').map(({ text }) => new Set(tokensOf(text)));
    for (const { row, cells } of targetRows(facts)) {
      const computed = results.get(row);
      if (computed?.status !== 'Chưa đạt' || owned.some((words) => isNamed(cells, words))) continue;
      yield { at: place(cells), message: sentence(cells, computed.rate) };
    }
  },
};

/** The limits section speaks of it: most of its words stand in one of its paragraphs. */
function isNamed({ name }: Cells, said: ReadonlySet<string>): boolean {
  const words = [...new Set(tokensOf(name.text))];
  return words.length > 1 && words.filter((word) => said.has(word)).length >= words.length * 0.75;
}

type Cells = Row<TargetKey>['cells'];

function place({ result, numerator }: Cells) {
  return result.meaning.kind === 'blank' ? numerator.at : result.at;
}

function sentence(cells: Cells, rate: number | undefined): string {
  const reached = rate === undefined ? '' : `, bằng ${printNumber(rate)}% mục tiêu`;
  const compared = `${resultText(cells)} so với mục tiêu ${goalText(cells)}${reached}`;
  return `Chỉ tiêu ${quote(cells.name.text)} chưa đạt: ${compared}. Cần nêu nguyên nhân ở mục hạn chế.`;
}

/** As typed; the share that a fraction is stands behind it. */
function resultText(cells: Cells): string {
  const { result, numerator, denominator } = cells;
  const typed =
    result.meaning.kind === 'blank' ? `${numerator.text}/${denominator.text}` : result.text;
  const reached = resultOf(cells);
  if (reached?.kind !== 'amount' || typeof reached.amount === 'number') return typed;
  return `${typed} (${printNumber(roundPercent(reached.amount))}%)`;
}

function goalText({ comparison, goal }: { comparison: Entry; goal: Entry }): string {
  const plain = comparison.text === '' || goal.meaning.kind === 'bound';
  return plain ? goal.text : `${comparison.text} ${goal.text}`;
}
