import { isGuard, isGuarded } from '../../guards';
import type { Rule } from '../../rule';
import { readAcceptanceList, readRuleSettings } from '../../../findings/ruleSettings';
import { listed } from '../../text/listed';

const NAMES: Readonly<Record<string, string>> = {
  DL01: 'thiếu trang tính',
  DL02: 'không thấy hàng tiêu đề',
  DL03: 'thiếu cột',
  DL23: 'số liệu cần mà chưa nhập',
  DL24: 'mẫu chưa nhập gì',
  DL16: 'chỗ lấy số liệu không tính được',
  ND13: 'còn chữ hướng dẫn của mẫu',
  TT12: 'thiếu mục của Thông tin',
};

/** Once for the workbook: settings that a former version took, and that have no say any more. */
export const dl25SettingsIgnored: Rule = {
  id: 'DL25',
  title: 'Thiết lập tắt quy tắc giữ báo cáo',
  severity: 'Gợi ý',
  example: 'Sổ của kỳ trước đã đổi “còn chữ hướng dẫn của mẫu” thành Gợi ý.',
  remedy: 'Không phải làm gì: thiết lập bị bỏ qua. Sửa chỗ mà quy tắc nêu.',
  *check({ entries }) {
    const weighed = [...readRuleSettings(entries.settings).keys()].filter(isGuard);
    const accepted = readAcceptanceList(entries.settings)
      .map(({ rule }) => rule)
      .filter((rule) => isGuarded(rule, 'Lỗi'));
    const rules = [...new Set([...weighed, ...accepted])].sort();
    if (rules.length === 0) return;
    const names = listed(rules.map((rule) => `“${NAMES[rule] ?? rule}”`));
    yield {
      at: { sheet: entries.info.sheet, cell: '' },
      message: `Sổ này có thiết lập tắt, đổi mức độ hoặc chấp nhận đối với ${names}: đây là quy tắc giữ cho báo cáo không thiếu, không sai, nên thiết lập bị bỏ qua.`,
    };
  },
};
