import { printNumber } from '../../vietnamese';
import { targetRows } from '../rows/dataRows';
import type { Facts, Remark, Rule } from '../rule';
import { ratiosInSentences } from '../text/sentenceRatios';
import { quote } from '../text/quote';

export const th06PartAboveWhole: Rule = {
  id: 'TH06',
  title: 'Tử số lớn hơn mẫu số',
  severity: 'Lỗi',
  example: '“142/30 hồ sơ dịch vụ công trực tuyến một phần”.',
  remedy: 'Sửa tử số hoặc mẫu số.',
  *check(facts) {
    yield* inTargets(facts);
    yield* inSentences(facts);
  },
};

function* inTargets(facts: Facts): Iterable<Remark> {
  for (const { cells } of targetRows(facts)) {
    const { result, numerator, denominator, name } = cells;
    const { meaning } = result;
    const what = `của chỉ tiêu ${quote(name.text)}`;
    if (
      meaning.kind === 'fraction' &&
      meaning.numerator > meaning.denominator &&
      meaning.denominator > 0
    ) {
      yield {
        at: result.at,
        message: sentence(meaning.numerator, meaning.denominator, `ở Kết quả ${what}`),
      };
    }
    if (numerator.meaning.kind !== 'number' || denominator.meaning.kind !== 'number') continue;
    if (numerator.meaning.number <= denominator.meaning.number || denominator.meaning.number <= 0)
      continue;
    yield {
      at: numerator.at,
      also: [denominator.at],
      message: sentence(numerator.meaning.number, denominator.meaning.number, what),
    };
  }
}

function* inSentences(facts: Facts): Iterable<Remark> {
  for (const { at, part, whole, text } of ratiosInSentences(facts)) {
    if (part > whole && whole > 0)
      yield { at, message: sentence(part, whole, `trong ${quote(text)}`) };
  }
}

function sentence(part: number, whole: number, where: string): string {
  return `Tử số ${printNumber(part)} lớn hơn mẫu số ${printNumber(whole)} ${where}: sửa một trong hai số.`;
}
