import { targetRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

/** Files that all came online were handled without contact: the two targets speak of the same work. */
export const ct17NoneBesideAll: Rule = {
  id: 'CT17',
  title: 'Không phát sinh phi tiếp xúc trong khi hồ sơ trực tuyến đạt cao',
  severity: 'Gợi ý',
  example:
    '“Giao dịch hành chính thuộc diện phi tiếp xúc”: Không phát sinh; “Hồ sơ xử lý trực tuyến”: 100.',
  remedy: 'Xem lại cách hiểu hai chỉ tiêu; nếu đúng thì giải thích ở Ghi chú.',
  *check(facts) {
    const rows = targetRows(facts);
    const none = rows.find(
      ({ cells }) => cells.result.meaning.kind === 'none' && /phi tiếp xúc/iu.test(cells.name.text),
    );
    const online =
      none &&
      rows.find(
        ({ cells }) =>
          /hồ sơ.{0,40}(?:xử lý|giải quyết|nộp) trực tuyến/iu.test(cells.name.text) &&
          isHigh(cells.result.meaning),
      );
    if (!none || !online) return;
    yield {
      at: none.cells.result.at,
      also: [online.cells.result.at],
      message: `Chỉ tiêu ${quote(none.cells.name.text)} ghi không phát sinh trong khi ${quote(online.cells.name.text)} ghi ${online.cells.result.text}: xem lại, hoặc giải thích ở Ghi chú.`,
    };
  },
};

function isHigh(meaning: { readonly kind: string; readonly number?: number }): boolean {
  return meaning.kind === 'number' && (meaning.number ?? 0) >= 50;
}
