import { printNumber } from '../../../vietnamese';
import { figureRows, targetRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { ratiosIn } from '../../../words/claims/ratios';
import { claims } from '../../../words/sentences';
import { quote } from '../../text/quote';

export const th06PartAboveWhole: Rule = {
  id: 'TH06',
  title: 'Tử số lớn hơn mẫu số',
  severity: 'Lỗi',
  example: '“142/30 hồ sơ dịch vụ công trực tuyến một phần”.',
  remedy: 'Sửa tử số hoặc mẫu số.',
  *check(facts) {
    yield* inTargets(facts);
    yield* inFigures(facts);
    yield* inSentences(facts);
  },
};

function* inTargets(facts: Facts): Iterable<Remark> {
  for (const { cells } of targetRows(facts)) {
    const { result, numerator, denominator, name } = cells;
    const { meaning } = result;
    if (meaning.kind === 'fraction' && isAbove(meaning.numerator, meaning.denominator)) {
      const where = `ở Kết quả của chỉ tiêu ${quote(name.text)}`;
      yield { at: result.at, message: sentence(meaning.numerator, meaning.denominator, where) };
    }
    const part = numerator.meaning.kind === 'number' ? numerator.meaning.number : 0;
    const whole = denominator.meaning.kind === 'number' ? denominator.meaning.number : 0;
    if (!isAbove(part, whole)) continue;
    const message = sentence(part, whole, `của chỉ tiêu ${quote(name.text)}`);
    yield { at: numerator.at, also: [denominator.at], message };
  }
}

function isAbove(part: number, whole: number): boolean {
  return whole > 0 && part > whole;
}

/** `142/30` typed as one figure. */
function* inFigures(facts: Facts): Iterable<Remark> {
  for (const { cells } of figureRows(facts)) {
    for (const { meaning, at } of [cells.current, cells.cumulative, cells.previous]) {
      if (meaning.kind !== 'fraction' || meaning.denominator <= 0) continue;
      if (meaning.numerator <= meaning.denominator) continue;
      const what = `của số liệu ${quote(cells.content.text || cells.code.text)}`;
      yield { at, message: sentence(meaning.numerator, meaning.denominator, what) };
    }
  }
}

function* inSentences(facts: Facts): Iterable<Remark> {
  for (const { at, claim, said } of claims(facts, 'arithmetic', ratiosIn)) {
    const { part, whole, text } = claim;
    // `đạt 108% mục tiêu (540/500 người)`.
    const isMeant = said.figures.some(
      ({ sign, value }) => sign === '%' && Math.abs(value - (part / whole) * 100) < 0.6,
    );
    // `tỷ số văn bản đến trên văn bản đi; tuần trước là 1,45 lần (58/40)`.
    const isTimes = said.figures.some(
      ({ sign, value, at: place }) =>
        sign === '#' &&
        said.line.startsWith(' lần', place + 1) &&
        Math.abs(value - part / whole) < 0.06,
    );
    if (isAbove(part, whole) && !isMeant && !isTimes)
      yield { at, message: sentence(part, whole, `trong ${quote(text)}`) };
  }
}

function sentence(part: number, whole: number, where: string): string {
  return `Tử số ${printNumber(part)} lớn hơn mẫu số ${printNumber(whole)} ${where}: sửa một trong hai số.`;
}
