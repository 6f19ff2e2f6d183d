import { printDay, type Day } from '../../../number/dates/date';
import { swappedDay } from '../../../number/dates/swappedDay';
import { infoEntry, infoPlace } from '../../info/infoItem';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { reportPeriod } from '../reportPeriod';

export const ky05WeekNotSevenDays: Rule = {
  id: 'KY05',
  title: 'Tuần phải dài 7 ngày',
  severity: 'Cảnh báo',
  example: 'Loại kỳ Tuần, từ 02/4/2026 đến 09/4/2026 (8 ngày).',
  remedy: 'Sửa Từ ngày hoặc Đến ngày.',
  *check(facts) {
    const { kind, from, to, nextFrom, nextTo } = reportPeriod(facts);
    if (kind !== 'Tuần') return;
    if (from !== undefined && to !== undefined && to >= from && to - from !== 6) {
      const said = `Tuần phải dài 7 ngày; từ ${printDay(from)} đến ${printDay(to)} là ${to - from + 1} ngày`;
      yield (
        swappedFirstDay(facts, from, to, said) ?? {
          at: infoPlace(facts, 'den_ngay'),
          message: `${said}.`,
        }
      );
    }
    const overlaps = to !== undefined && nextFrom !== undefined && nextFrom <= to;
    if (
      overlaps ||
      nextFrom === undefined ||
      nextTo === undefined ||
      nextTo < nextFrom ||
      nextTo - nextFrom === 6
    )
      return;
    const message = `Tuần sau phải dài 7 ngày; từ ${printDay(nextFrom)} đến ${printDay(nextTo)} là ${nextTo - nextFrom + 1} ngày.`;
    yield { at: infoPlace(facts, 'ky_sau_den_ngay'), message };
  },
};

/** A first day typed month first, where its other reading makes the week whole: 06/01/2026 for 01/6/2026. */
function swappedFirstDay(facts: Facts, from: Day, to: Day, said: string): Remark | undefined {
  const entry = infoEntry(facts, 'tu_ngay');
  if (!entry || swappedDay(from) !== to - 6) return undefined;
  const right = printDay(to - 6);
  const change = { ...entry.at, before: entry.raw, after: to - 6, format: 'dd/mm/yyyy' };
  return {
    at: entry.at,
    message: `${said}: Từ ngày ${printDay(from)} gõ lẫn ngày và tháng, có lẽ là ${right}.`,
    fix: { label: `Ghi ${right}`, certain: false, changes: [change] },
  };
}
