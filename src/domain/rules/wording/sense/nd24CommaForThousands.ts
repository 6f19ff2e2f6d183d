import type { Facts } from '../../../facts';
import { placeKey, type Place } from '../../../place';
import type { Rule } from '../../rule';
import { entryOfFigure } from '../../reading/missing/entryOfFigure';
import { maskReferences } from '../../../words/signs/references';
import { rewrite } from '../../text/rewrite';
import { passages } from '../../../words/passages';

/** Things that come whole. */
export const WHOLE_THINGS =
  'hồ sơ|thủ tục|người|lượt|hộ|văn bản|nhân khẩu|tài khoản|trường hợp|giao dịch|sản phẩm|học sinh|tin|bài';
/** Three figures behind a comma, of things that come whole. */
const COMMA = new RegExp(
  String.raw`(?<![\d.,])([1-9]\d{0,2}(?:,\d{3})+)(?=\s+(?:${WHOLE_THINGS})(?!\p{L}))`,
  'gu',
);

export const nd24CommaForThousands: Rule = {
  id: 'ND24',
  title: 'Dấu phẩy ngăn hàng nghìn',
  severity: 'Cảnh báo',
  example: '“97,250 lượt” (đọc là 97 phẩy 250).',
  remedy: 'Nhóm hàng nghìn bằng dấu chấm: 97.250; bấm Sửa để đổi.',
  yieldsTo: ['EX02'],
  *check(facts) {
    for (const prose of passages(facts, 'printed')) {
      if (!/\d,\d{3}/u.test(prose.text)) continue;
      const [found] = maskReferences(prose.text).match(COMMA) ?? [];
      if (found === undefined) continue;
      const change = rewrite(facts, prose, (raw) =>
        raw.replace(COMMA, (number) => number.replaceAll(',', '.')),
      );
      const right = found.replaceAll(',', '.');
      yield {
        at: change ? prose.at : enteredAt(facts, prose.at, found),
        message: `“${found}” dùng dấu phẩy ngăn hàng nghìn: có lẽ là “${right}”.`,
        ...(change && { fix: { label: `Ghi ${right}`, certain: false, changes: [change] } }),
      };
    }
  },
};

/** The cell of Số liệu where what a field prints was entered; the sentence's own where none printed it. */
function enteredAt(facts: Facts, at: Place, printed: string): Place {
  const key = placeKey(at);
  const one = facts.outline.fields.find(
    (field) => placeKey(field.at) === key && field.text === printed,
  );
  return (one && entryOfFigure(facts, one.field.replace(/[{}\s]/gu, ''))?.at) ?? at;
}
