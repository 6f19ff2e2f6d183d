import { INFO_ITEMS } from '../../sheets';
import { PERIODS_WITH_NUMBER, type InfoSpec } from '../../sheets/info';
import { headerKey } from '../../vietnamese';
import type { Facts } from '../../facts';
import type { Rule } from '../rule';
import { infoBlank, infoPlace, infoText } from './infoItem';

export const tt12MissingItem: Rule = {
  id: 'TT12',
  title: 'Thiếu thông tin bắt buộc',
  severity: 'Lỗi',
  example: 'Mục Trích yếu để trống; Loại kỳ là Tuần mà Kỳ số để trống.',
  remedy: 'Điền mục còn thiếu ở trang tính Thông tin.',
  *check(facts) {
    if (!facts.entries.info.present) return;
    for (const item of INFO_ITEMS) {
      if (!isNeeded(item, facts) || !infoBlank(facts, item.field)) continue;
      yield {
        at: infoPlace(facts, item.field),
        message: `Thiếu thông tin bắt buộc: ${item.label}. ${item.guidance}`,
      };
    }
  },
};

function isNeeded({ field, required }: InfoSpec, facts: Facts): boolean {
  return field === 'ky_so' ? periodHasNumber(facts) : required === true;
}

function periodHasNumber(facts: Facts): boolean {
  const kind = headerKey(infoText(facts, 'loai_ky'));
  return PERIODS_WITH_NUMBER.some((one) => headerKey(one) === kind);
}
