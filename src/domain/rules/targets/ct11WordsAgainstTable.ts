import { figureNumber } from '../text/figureNumber';
import { headerKey, printNumber } from '../../vietnamese';
import { targetRows } from '../rows/dataRows';
import type { Facts, Remark, Rule } from '../rule';
import { claims } from '../text/claims';
import { quote } from '../text/quote';
import { readNumber } from '../../number/readNumber';

export const ct11WordsAgainstTable: Rule = {
  id: 'CT11',
  title: 'Số trong lời khác số trong bảng',
  severity: 'Lỗi',
  example:
    'Bảng: tỷ lệ thanh toán trực tuyến 99,67; lời: “tỷ lệ thanh toán trực tuyến … đạt 96,67%”. Bảng có 21 nhiệm vụ, lời ghi 20.',
  remedy: 'Sửa nơi sai; trong lời nên lấy số bằng {{mã}}.',
  *check(facts) {
    yield* targetsInWords(facts);
    yield* tasksInWords(facts);
  },
};

const RATE = /(?<![\d.,])(\d{1,3}(?:,\d+)?)\s?%/gu;
const SHORTEST = 4;

/** A target named in full, and the only percentage of its sentence. */
function* targetsInWords(facts: Facts): Iterable<Remark> {
  const named = targetRows(facts).flatMap(({ cells }) => {
    const { result, name, unit } = cells;
    const words = headerKey(name.text).replace(/^(?:duy trì )?(?:tỷ lệ )?/u, '');
    const usable =
      result.meaning.kind === 'number' && unit.text === '%' && words.split(' ').length >= SHORTEST;
    return usable ? [{ words, value: result.meaning.number, at: result.at }] : [];
  });
  if (named.length === 0) return;
  for (const { at, text } of claims(facts)) {
    const rates = text.includes('%') ? [...text.matchAll(RATE)] : [];
    const said = rates.length === 1 ? readNumber(rates[0]?.[1] ?? '')?.number : undefined;
    if (said === undefined || /trên|dưới|hơn|gần|khoảng/iu.test(text)) continue;
    const target = named.find(({ words }) => headerKey(text).includes(words));
    if (!target || target.value === said) continue;
    yield {
      at,
      also: [target.at],
      message: `Lời ghi ${printNumber(said)}% (${quote(text)}), bảng Chỉ tiêu ghi ${printNumber(target.value)}: sửa một trong hai nơi.`,
    };
  }
}

const DONE = /hoàn thành\s+(\d+)\s?\/\s?(\d+)\s+nhiệm vụ/iu;
const GIVEN = /tổng số nhiệm vụ(?: được giao)?[^\d.;/]{0,30}(?<![\d/])(\d{1,3})(?![\d/%])/iu;

/** Counts of tasks against the sheet of tasks, where there is one. */
function* tasksInWords(facts: Facts): Iterable<Remark> {
  const total = figureNumber(facts, 'nv.tong') ?? 0;
  const done = figureNumber(facts, 'nv.hoan_thanh') ?? 0;
  if (total === 0) return;
  for (const { at, text } of claims(facts)) {
    const [, part, whole] = DONE.exec(text) ?? [];
    const given = GIVEN.exec(text)?.[1];
    if (part !== undefined && Number(whole) === total && Number(part) !== done) {
      yield {
        at,
        message: `Lời ghi hoàn thành ${part}/${whole ?? ''} nhiệm vụ, trang tính Nhiệm vụ có ${done}/${total}: sửa một trong hai nơi.`,
      };
    }
    if (given !== undefined && Number(given) !== total) {
      yield {
        at,
        severity: 'Cảnh báo',
        message: `Lời ghi tổng số nhiệm vụ ${Number(given)}, trang tính Nhiệm vụ có ${total}: sửa một trong hai nơi.`,
      };
    }
  }
}
