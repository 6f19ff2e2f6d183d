import { passages } from '../../../words/passages';
import { maskReferences } from '../../../words/signs/references';
import type { Rule } from '../../rule';
import { WHOLE_THINGS } from './nd24CommaForThousands';

/** Groups behind a dot, of things that come whole; no `mục 1.2 hồ sơ`. */
const GROUPS = new RegExp(
  String.raw`(?<![\d.,/\p{L}-]|(?:mục|khoản|điểm|tiêu chí|chỉ tiêu|số|bảng|biểu|hình|bước|phần|ngày) )\d{1,3}(?:\.\d+)+(?=\s+(?:${WHOLE_THINGS})(?!\p{L}))`,
  'giu',
);

export const nd30BrokenThousands: Rule = {
  id: 'ND30',
  title: 'Nhóm hàng nghìn thiếu hoặc thừa chữ số',
  severity: 'Cảnh báo',
  example: '“1.2400 hồ sơ”, “1.24 hồ sơ”.',
  remedy: 'Sau mỗi dấu chấm có đúng ba chữ số: 1.240; sửa theo số đúng.',
  *check(facts) {
    for (const { at, text } of passages(facts, 'printed')) {
      if (!/\d\.\d/.test(text)) continue;
      const found = maskReferences(text).match(GROUPS) ?? [];
      const wrong = found.find((digits) => /\.(?!\d{3}(?:\.|$))/.test(digits));
      if (wrong === undefined) continue;
      yield {
        at,
        message: `“${wrong}” nhóm hàng nghìn sai (sau dấu chấm phải có ba chữ số): có lẽ là ${meant(wrong)}.`,
      };
    }
  },
};

/** `1.240` or `12.400` for `1.2400`; for `1.24` what lost a figure cannot be told. */
function meant(digits: string): string {
  const bare = digits.replaceAll('.', '');
  const grouped = (plain: string): string => plain.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const [first = ''] = digits.split('.');
  if (/\.\d{1,2}$/.test(digits)) return `${grouped(bare)}, hoặc thiếu một chữ số`;
  return [...new Set([grouped(bare.slice(0, first.length + 3)), grouped(bare)])].join(' hoặc ');
}
