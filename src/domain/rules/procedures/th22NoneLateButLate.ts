import type { Rule } from '../rule';
import { figureNumber } from '../../figures/figureNumber';
import { quote } from '../text/quote';
import { printNumber } from '../../vietnamese';
import { clauses } from '../../words/passages';

const NONE_LATE =
  /không (?:có|còn|để|phát sinh)(?: \S+){0,2} hồ sơ(?: nào)?(?: bị)? (?:giải quyết )?(?:quá hạn|trễ hạn|chậm hạn)/iu;
const OTHER_PERIOD = /(?<!\p{L})(?:tuần|tháng|quý|kỳ|năm) (?:trước|[\dIV])|cùng kỳ/iu;
const LATE: readonly (readonly [string, string])[] = [
  ['hoso.qua_han', 'đã giải quyết quá hạn'],
  ['hoso.dang_qua_han', 'đang giải quyết đã quá hạn'],
];

export const th22NoneLateButLate: Rule = {
  id: 'TH22',
  title: 'Lời nói không có hồ sơ quá hạn trong khi số liệu có',
  severity: 'Lỗi',
  example: '“không có hồ sơ quá hạn” trong khi Số liệu ghi 2 hồ sơ đang giải quyết đã quá hạn.',
  remedy: 'Sửa lời, hoặc sửa số liệu.',
  *check(facts) {
    for (const { at, text } of clauses(facts, 'told')) {
      const said = NONE_LATE.exec(text)?.[0];
      if (said === undefined || OTHER_PERIOD.test(text)) continue;
      for (const [code, what] of LATE) {
        const late = figureNumber(facts, code) ?? 0;
        const place = facts.figures.byName.get(code)?.at;
        if (late <= 0 || !place) continue;
        yield {
          at,
          also: [place],
          message: `Lời ${quote(said)} trong khi Số liệu (ô ${place.cell}) ghi ${printNumber(late)} hồ sơ ${what}: sửa một trong hai nơi.`,
        };
      }
    }
  },
};
