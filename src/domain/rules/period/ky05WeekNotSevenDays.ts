import { printDay } from '../../number/date';
import { infoPlace } from '../info/infoItem';
import type { Rule } from '../rule';
import { reportPeriod } from './reportPeriod';

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
      const message = `Tuần phải dài 7 ngày; từ ${printDay(from)} đến ${printDay(to)} là ${to - from + 1} ngày.`;
      yield { at: infoPlace(facts, 'den_ngay'), message };
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
