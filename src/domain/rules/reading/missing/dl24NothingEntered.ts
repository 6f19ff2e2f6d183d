import type { Facts } from '../../../facts';
import { fillingGuide } from '../../../filling/fillingGuide';
import { isUntouched } from '../../../profiles/isUntouched';
import { INFO_ITEMS } from '../../../sheets';
import { isNeededItem } from '../../../entries/info/isNeededItem';
import { infoBlank, infoPlace } from '../../info/infoItem';
import type { Rule } from '../../rule';

/** Speaks alone: what a template still lacks is for the guide through it, not for a list of accusations. */
export const dl24NothingEntered: Rule = {
  id: 'DL24',
  title: 'Mẫu mới tạo, chưa điền',
  severity: 'Lỗi',
  example: 'Vừa bấm Tạo mẫu, chưa nhập ô nào.',
  remedy: 'Điền Thông tin trước, rồi số liệu và lời báo cáo, xong mới kiểm tra.',
  *check(facts) {
    if (!isUntouched(facts.entries)) return;
    const first = INFO_ITEMS.find(
      (item) => isNeededItem(item, facts.entries) && infoBlank(facts, item.field),
    );
    yield {
      at: infoPlace(facts, first?.field ?? 'ten_don_vi'),
      message: `Mẫu mới tạo, còn ${leftToFill(facts)}: điền Thông tin trước, rồi số liệu và lời báo cáo, xong mới kiểm tra.`,
    };
  },
};

/** `32 ô cần điền (Thông tin 13, Số liệu 15, Nội dung 4)`, counted as the guide counts. */
function leftToFill(facts: Facts): string {
  const parts = fillingGuide(facts).filter(({ empty }) => empty.length > 0);
  const all = parts.reduce((sum, { empty }) => sum + empty.length, 0);
  return `${all} ô cần điền (${parts.map(({ sheet, empty }) => `${sheet} ${empty.length}`).join(', ')})`;
}
