import { printDay } from '../../number/dates/date';
import { infoBlank, infoDate, infoPlace } from '../info/infoItem';
import type { Facts } from '../../facts';
import type { Rule } from '../rule';

export const ky10NoCutOff: Rule = {
  id: 'KY10',
  title: 'Chưa có ngày chốt số liệu',
  severity: 'Gợi ý',
  example: 'Mục Ngày chốt số liệu để trống.',
  remedy: 'Điền ngày mà số liệu tính đến hết; để trống thì lấy Đến ngày.',
  *check(facts) {
    if (!facts.entries.info.present || !infoBlank(facts, 'chot_so_lieu')) return;
    if (!isCounted(facts)) return;
    const end = infoDate(facts, 'den_ngay');
    const instead = end
      ? `sẽ lấy Đến ngày (${printDay(end.to)}).`
      : 'không có cả Đến ngày nên không biết nhiệm vụ nào quá hạn.';
    yield {
      at: infoPlace(facts, 'chot_so_lieu'),
      message: `Chưa có ngày chốt số liệu; ${instead}`,
    };
  },
};

/** The day matters where tasks are measured by it, or words name it. */
function isCounted({ entries, outline }: Facts): boolean {
  const named = outline.fields.some(({ field }) => field.includes('chot_so_lieu'));
  return named || entries.tasks.rows.length > 0;
}
