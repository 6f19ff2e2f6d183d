import { printDay } from '../../../number/dates/date';
import type { InfoField } from '../../../sheets/info';
import { infoDate, infoPlace } from '../../info/infoItem';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';

const PAIRS: readonly (readonly [InfoField, InfoField, string])[] = [
  ['tu_ngay', 'den_ngay', 'kỳ báo cáo'],
  ['ky_sau_tu_ngay', 'ky_sau_den_ngay', 'kỳ sau'],
];

export const ky01EndBeforeStart: Rule = {
  id: 'KY01',
  title: 'Ngày bắt đầu sau ngày kết thúc',
  severity: 'Lỗi',
  example: 'Từ ngày 08/4/2026, Đến ngày 02/4/2026.',
  remedy: 'Sửa một trong hai ngày.',
  *check(facts) {
    yield* cutOffBefore(facts);
    for (const [from, to, name] of PAIRS) {
      const start = infoDate(facts, from);
      const end = infoDate(facts, to);
      if (!start || !end || start.from <= end.to) continue;
      yield {
        at: infoPlace(facts, from),
        also: [infoPlace(facts, to)],
        message: `Ngày bắt đầu ${name} ${printDay(start.from)} sau ngày kết thúc ${printDay(end.to)}: sửa một trong hai ngày.`,
      };
    }
  },
};

/** Data closed before the period began are another period's, unless the period's own days are at odds. */
function* cutOffBefore(facts: Facts): Iterable<Remark> {
  const start = infoDate(facts, 'tu_ngay');
  const cut = infoDate(facts, 'chot_so_lieu');
  const end = infoDate(facts, 'den_ngay');
  if (!start || !cut || cut.to >= start.from || (end && end.to < start.from)) return;
  yield {
    at: infoPlace(facts, 'chot_so_lieu'),
    also: [infoPlace(facts, 'tu_ngay')],
    message: `Ngày chốt số liệu ${printDay(cut.to)} trước Từ ngày ${printDay(start.from)}: sửa một trong hai ngày.`,
  };
}
