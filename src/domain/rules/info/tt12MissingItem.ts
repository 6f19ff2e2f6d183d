import { isNeededItem } from '../../entries/info/isNeededItem';
import { INFO_ITEMS } from '../../sheets';
import type { InfoField } from '../../sheets/info';
import type { Facts } from '../../facts';
import { missingInputs, usesOf } from '../reading/missing/missingInputs';
import type { Rule } from '../rule';
import { infoBlank, infoPlace } from './infoItem';

export const tt12MissingItem: Rule = {
  id: 'TT12',
  title: 'Thiếu thông tin bắt buộc',
  severity: 'Lỗi',
  example: 'Mục Trích yếu để trống; Loại kỳ là Tuần mà Kỳ số để trống.',
  remedy: 'Điền mục còn thiếu ở trang tính Thông tin.',
  *check(facts) {
    if (!facts.entries.info.present) return;
    for (const item of INFO_ITEMS) {
      if (!isNeededItem(item, facts.entries) || !infoBlank(facts, item.field)) continue;
      yield {
        at: infoPlace(facts, item.field),
        message: `Thiếu thông tin bắt buộc: ${item.label}${usedAlso(facts, item.field)}. ${item.guidance}`,
      };
    }
  },
};

/** `; dùng ở Nội dung dòng 5`, where words of the report wait for it. */
function usedAlso(facts: Facts, field: InfoField): string {
  const input = missingInputs(facts).find((one) => one.item === field);
  return input ? `; ${usesOf(input)}` : '';
}
