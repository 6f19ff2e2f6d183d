import { isNeededItem } from '../../../entries/info/isNeededItem';
import { INFO_ITEMS } from '../../../sheets';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { missingInputs, usesOf, type MissingInput } from './missingInputs';

/** Once for each input, at its own cell; an item that is required anyway is TT12's. */
export const dl23NotEntered: Rule = {
  id: 'DL23',
  title: 'Chưa nhập số liệu, thông tin mà lời báo cáo cần',
  severity: 'Lỗi',
  example: 'Lượt tương tác để trống ở Số liệu, mà lời báo cáo ở Nội dung in số ấy.',
  remedy: 'Nhập vào ô ấy (0 nếu không có), hoặc bỏ chỗ dùng nó trong lời báo cáo.',
  *check(facts) {
    for (const input of missingInputs(facts)) {
      if (isRequired(facts, input)) continue;
      yield { at: input.at, message: `Chưa nhập ${input.label}; ${usesOf(input)}.` };
    }
  },
};

function isRequired({ entries }: Facts, { item }: MissingInput): boolean {
  const spec = INFO_ITEMS.find(({ field }) => field === item);
  return spec !== undefined && isNeededItem(spec, entries);
}
