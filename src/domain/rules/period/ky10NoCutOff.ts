import { printDay } from '../../number/dates/date';
import { infoBlank, infoDate, infoPlace } from '../info/infoItem';
import type { Rule } from '../rule';

export const ky10NoCutOff: Rule = {
  id: 'KY10',
  title: 'Chưa có ngày chốt số liệu',
  severity: 'Gợi ý',
  example: 'Mục Ngày chốt số liệu để trống.',
  remedy: 'Điền ngày mà số liệu tính đến hết; để trống thì lấy Đến ngày.',
  *check(facts) {
    if (!facts.entries.info.present || !infoBlank(facts, 'chot_so_lieu')) return;
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
