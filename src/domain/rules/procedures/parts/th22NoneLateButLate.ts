import type { Facts } from '../../../facts';
import { mentionsIn } from '../../../words/known/rows/mentions';
import type { Rule } from '../../rule';
import { figureNumber } from '../../../figures/figureNumber';
import { quote } from '../../text/quote';
import { headerKey, printNumber } from '../../../letters/vietnamese';
import { inAnyCase } from '../../../words/inAnyCase';
import { clauses, type Passage } from '../../../words/passages';

const NONE_LATE =
  /(?:(?:không|chưa) (?:có|còn|để|phát sinh|xảy ra)(?: \S+){0,2} hồ sơ|không hồ sơ nào)(?: nào)?(?: bị)? (?:(?:giải quyết|trả|tồn đọng,|chậm,) )?(?:quá hạn|trễ hạn|chậm hạn)/iu;
const IN_TIME = String.raw`(?:đúng|trước|trong)(?:(?:,| và| hoặc) (?:đúng|trước))? hạn`;
const DONE = String.raw`(?:được )?(?:tiếp nhận,? )?(?:giải quyết|xử lý|trả kết quả|trả)(?: xong)?`;
/** `Toàn bộ hồ sơ đều được giải quyết đúng hạn`. */
const ALL_IN_TIME = new RegExp(
  [
    String.raw`(?<!\p{L})(?:toàn bộ|tất cả|100%|mọi)(?: các| số)? hồ sơ(?: (?:đã|đều|${DONE}|của (?:xã|phường|đặc khu)|tiếp nhận|thủ tục hành chính|TTHC))* ${IN_TIME}`,
    String.raw`(?<!\p{L})hồ sơ (?:đều )?${DONE} ${IN_TIME} 100%`,
    String.raw`(?<!\p{L})${DONE} ${IN_TIME} (?:toàn bộ|tất cả|100%)(?: các| số)? hồ sơ(?=[.;,]|$)`,
    String.raw`(?<!\p{L})các hồ sơ đều ${DONE} ${IN_TIME}`,
  ].join('|'),
  'iu',
);
const MAY_BE_LATE = new RegExp(inAnyCase('hạn'));
const OTHER_PERIOD = /(?<!\p{L})(?:tuần|tháng|quý|kỳ|năm) (?:trước|[\dIV])|cùng kỳ/iu;
/** Only some files, or what should be. */
const NARROWED =
  /lĩnh vực|hộ tịch|chứng thực|đất đai|bảo trợ|căn cước|liên thông|phi địa giới|doanh nghiệp|thôn|khu vực|ngày làm việc|(?<!\p{L})(?:này|đó|kia|còn lại|riêng|tại|thuộc|ở|nếu|phấn đấu|bảo đảm|để|nhằm|phải|cần|yêu cầu|mục tiêu)(?!\p{L})/iu;
/** `bốn lĩnh vực kia không có hồ sơ quá hạn`, `hộ tịch 3 hồ sơ, chứng thực không có`. */
const OF_SOME =
  /(?<!\p{L})(?:lĩnh vực|hộ tịch|chứng thực|đất đai|bảo trợ|căn cước|cư trú|xây dựng|(?:đăng ký|hộ) kinh doanh|lao động|(?:thủ tục|hồ sơ|nhóm|bộ phận) (?:\p{L}+ ){0,3}(?:này|kia|khác|còn lại))(?!\p{L})/iu;
/** `62 hồ sơ đang giải quyết, không có hồ sơ nào quá hạn`: of those still at work. */
const OPEN = /đang (?:giải quyết|xử lý|thụ lý)[^.;]{0,20}(?:,|và|nhưng|song) (?:không|chưa)/iu;
const LATE: readonly (readonly [string, string])[] = [
  ['hoso.qua_han', 'đã giải quyết quá hạn'],
  ['hoso.dang_qua_han', 'đang giải quyết đã quá hạn'],
];

export const th22NoneLateButLate: Rule = {
  id: 'TH22',
  title: 'Lời nói không có hồ sơ quá hạn, hoặc tất cả đúng hạn, trong khi số liệu có',
  severity: 'Lỗi',
  example: '“không có hồ sơ quá hạn” trong khi Số liệu ghi 2 hồ sơ đang giải quyết đã quá hạn.',
  remedy: 'Sửa lời, hoặc sửa số liệu.',
  *check(facts) {
    for (const passage of [...clauses(facts, 'told'), ...clauses(facts, 'owned')]) {
      const { at, text, subject } = passage;
      if (!MAY_BE_LATE.test(text)) continue;
      // Under limits it may be what is wished for.
      const denied = subject === 'limits' ? null : NONE_LATE.exec(text);
      const none = denied && !isOfSome(facts, passage, denied.index) ? denied[0] : undefined;
      const said = none ?? (NARROWED.test(text) ? undefined : ALL_IN_TIME.exec(text)?.[0]);
      if (said === undefined || OTHER_PERIOD.test(text)) continue;
      // Files still at work may be late where all that are finished were in time.
      const kinds = none === undefined ? LATE.slice(0, 1) : OPEN.test(text) ? LATE.slice(1) : LATE;
      for (const [code, what] of kinds) {
        const late = figureNumber(facts, code) ?? 0;
        const place = facts.figures.byName.get(code)?.at;
        if (late <= 0 || !place) continue;
        yield {
          at,
          also: [place],
          severity: none === undefined ? 'Cảnh báo' : 'Lỗi',
          message: `Lời ${quote(said)} trong khi Số liệu (ô ${place.cell}) ghi ${printNumber(late)} hồ sơ ${what}: sửa một trong hai nơi.`,
        };
      }
    }
  },
};

/** Before the denial stands a part of all files: a field by its name, or a row of an annex. */
function isOfSome(facts: Facts, passage: Passage, end: number): boolean {
  const lead = passage.text.slice(0, end);
  return OF_SOME.test(lead) || mentionsIn(headerKey(lead), facts, passage).length > 0;
}
