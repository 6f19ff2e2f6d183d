import type { Entry } from '../../entries/entry';
import type { Facts } from '../../facts';
import { printNumber } from '../../number/printNumber';
import { earlierValues } from '../../periods/history/earlierValues';
import { targetCode } from '../../periods/history/historyRows';
import { figureTaken, resultTaken } from '../../periods/next/takenOver';
import { outsideOf, toldRange } from '../../periods/outlier';
import { figureRows, targetRows } from '../rows/dataRows';
import type { Remark, Rule } from '../rule';
import { quote } from '../text/quote';

/** Only where the workbook keeps a history of at least six periods of the same kind. */
export const ls06UnusualValue: Rule = {
  id: 'LS06',
  title: 'Số khác thường so với các kỳ trước',
  severity: 'Gợi ý',
  example: 'Sáu tuần trước từ 240 đến 280 hồ sơ, tuần này 2.620.',
  remedy: 'Kiểm tra lại con số; nếu đúng thì nêu lý do ở Ghi chú.',
  *check(facts) {
    if (!facts.entries.history) return;
    for (const { cells } of figureRows(facts)) {
      const value = figureTaken(cells.current, cells.unit.text);
      yield* remark(
        facts,
        cells.code.text,
        cells.content.text || cells.code.text,
        value,
        cells.current,
      );
    }
    for (const { cells } of targetRows(facts)) {
      const code = targetCode(cells.name.text, cells.unit.text);
      yield* remark(facts, code, cells.name.text, resultTaken(cells), cells.result);
    }
  },
};

function* remark(
  facts: Facts,
  code: string,
  name: string,
  value: unknown,
  { at }: Entry,
): Iterable<Remark> {
  if (typeof value !== 'number' || code === '') return;
  const earlier = earlierValues(facts.entries, code);
  const range = outsideOf(value, earlier);
  if (!range) return;
  const { low, high } = toldRange(range, earlier);
  yield {
    at,
    message: `${quote(name)}: ${printNumber(value)} khác thường; ${earlier.length} kỳ trước thường từ ${short(low)} đến ${short(high)}: kiểm tra lại.`,
  };
}

function short(value: number): string {
  return printNumber(Number(value.toFixed(Math.abs(value) >= 100 ? 0 : 2)));
}
