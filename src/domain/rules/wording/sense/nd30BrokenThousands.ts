import type { Facts } from '../../../facts';
import { printNumber } from '../../../letters/vietnamese';
import { regrouped } from '../../../number/typed/regrouped';
import { NUMBERED } from '../../../words/lexicon';
import { passages } from '../../../words/passages';
import { maskReferences } from '../../../words/signs/references';
import type { Rule } from '../../rule';
import { numberMeant } from '../../text/numberMeant';
import { WHOLE_THINGS } from './nd24CommaForThousands';

/** No `mục 1.2 hồ sơ`, no `mã 1.004227`. */
const BEFORE = String.raw`(?<![\d.,/\p{L}-]|(?:${NUMBERED}|mã|bản) )`;
/** Groups behind a dot, of things that come whole. */
const GROUPS = new RegExp(
  String.raw`${BEFORE}\d{1,3}(?:\.\d+)+(?=\s+(?:${WHOLE_THINGS})(?!\p{L}))`,
  'giu',
);
/** What may come in parts: `6.2 tấn` is a point for a comma, `1.2400 tấn` is neither. */
const PARTED = 'tấn|tạ|kg|ki-lô-gam|ha|héc-ta|m|m2|m3|mét|km|lít|kwh|đồng|nghìn|triệu|tỷ|ngày công';
const WHOLE =
  'con|cây|lớp|buổi|đơn|phiếu|suất|cuộc|thiết bị|máy|doanh nghiệp|hộp|học viên|hội viên|đoàn viên|đảng viên|đại biểu|sách|cuốn|bộ|cái';
const LONG_GROUPS = new RegExp(
  String.raw`${BEFORE}[1-9]\d{0,2}(?:\.\d{4,5}|(?:\.\d{1,5}){1,2}\.\d{3})(?=(?:,\d+)?\s+(?:${PARTED}|${WHOLE})(?!\p{L}))`,
  'giu',
);
/** `1.864.8 tấn`: the last point stands for a comma. */
const LAST_POINT = new RegExp(
  String.raw`${BEFORE}[1-9]\d{0,2}(?:\.\d{3})+\.\d{1,2}(?=\s+(?:${PARTED})(?!\p{L}))`,
  'giu',
);
/** `1.2345 ha`: the point may stand for a comma. */
const MAY_BE_POINT = new RegExp(String.raw`^\d+\.\d*[1-9]\s+(?:${PARTED})(?!\p{L})`, 'iu');

export const nd30BrokenThousands: Rule = {
  id: 'ND30',
  title: 'Nhóm hàng nghìn thiếu hoặc thừa chữ số',
  severity: 'Cảnh báo',
  example: '“1.2400 hồ sơ”, “1.24 hồ sơ”.',
  remedy: 'Sau mỗi dấu chấm có đúng ba chữ số: 1.240; sửa theo số đúng.',
  *check(facts) {
    for (const { at, text } of passages(facts, 'printed')) {
      if (!/\d\.\d/.test(text)) continue;
      const masked = maskReferences(text);
      const found = [GROUPS, LAST_POINT, LONG_GROUPS].flatMap((groups) => [
        ...masked.matchAll(groups),
      ]);
      const wrong = found.find(([digits]) => /\.(?!\d{3}(?:\.|$))/.test(digits));
      if (!wrong) continue;
      const [digits] = wrong;
      const mayBePoint = MAY_BE_POINT.test(masked.slice(wrong.index));
      const point = mayBePoint ? ` hoặc ${digits.replace('.', ',')}` : '';
      yield {
        at,
        message: `“${digits}” nhóm hàng nghìn sai (sau dấu chấm phải có ba chữ số): có lẽ là ${meant(facts, digits)}${point}.`,
      };
    }
  },
};

/** What the workbook has elsewhere; else `1.240` or `12.400` for `1.2400`, and for `1.24` perhaps another figure. */
function meant(facts: Facts, digits: string): string {
  const known = numberMeant(facts, digits);
  if (known !== undefined) return `${printNumber(known)} (số ấy có ở nơi khác)`;
  if (/\.\d{3}\.\d{1,2}$/u.test(digits)) return digits.replace(/\.(?=\d+$)/u, ',');
  const lost = /\.\d{1,2}$/u.test(digits) ? ', hoặc thiếu một chữ số khác' : '';
  return regrouped(digits).join(' hoặc ') + lost;
}
