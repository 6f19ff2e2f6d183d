import type { Fix } from '../../../findings/finding';
import { printDay, type Day } from '../../../number/dates/date';
import type { InfoField } from '../../../sheets/info';
import { infoEntry, infoPlace } from '../../info/infoItem';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { reportPeriod } from '../reportPeriod';

export const ky03NextPeriodOverlaps: Rule = {
  id: 'KY03',
  title: 'Kỳ sau trùng ngày với kỳ này',
  severity: 'Lỗi',
  example: 'Kỳ này đến 08/4/2026, Kỳ sau từ 08/4/2026.',
  remedy: 'Kỳ sau bắt đầu ngay ngày hôm sau.',
  *check(facts) {
    const { to, nextFrom, nextTo } = reportPeriod(facts);
    if (to === undefined || nextFrom === undefined || nextFrom > to) return;
    const days = Math.min(to, nextTo ?? to) - nextFrom + 1;
    if (days < 1) return;
    const fix = shifted(facts, to, nextFrom, nextTo);
    yield {
      at: infoPlace(facts, 'ky_sau_tu_ngay'),
      also: [infoPlace(facts, 'den_ngay')],
      message: `Kỳ sau bắt đầu ${printDay(nextFrom)}, trùng ${days} ngày với kỳ này (kết thúc ${printDay(to)}): phải bắt đầu ${printDay(to + 1)}${fix ? ', Từ ngày có lẽ là gõ nhầm' : ''}.`,
      ...(fix && { fix }),
    };
  },
};

/** A next week of seven days moves as a whole; else only its first day does. Other overlaps are no slip of a day. */
function shifted(facts: Facts, to: Day, nextFrom: Day, nextTo: Day | undefined): Fix | undefined {
  const days = to + 1 - nextFrom;
  if (days > 7) return undefined;
  const whole = nextTo !== undefined && nextTo - nextFrom === 6;
  // A next period that ends within this one would then end before it begins.
  if (!whole && nextTo !== undefined && nextTo <= to) return undefined;
  const moves: readonly (readonly [InfoField, Day])[] = [
    ['ky_sau_tu_ngay', to + 1],
    ...(whole ? [['ky_sau_den_ngay', nextTo + days] as const] : []),
  ];
  const changes = moves.flatMap(([field, day]) => {
    const entry = infoEntry(facts, field);
    return entry ? [{ ...entry.at, before: entry.raw, after: day, format: 'dd/mm/yyyy' }] : [];
  });
  return { label: `Kỳ sau từ ${printDay(to + 1)}`, certain: false, changes };
}
