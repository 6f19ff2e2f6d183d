import { fromDay, printMonth } from '../../../number/dates/date';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { infoBlank, infoDate, infoPlace } from '../infoItem';

/** The day is given on signing: a hint, never more. */
export const tt02NoIssueDay: Rule = {
  id: 'TT02',
  title: 'Chưa có ngày ban hành',
  severity: 'Gợi ý',
  example: 'Ngày ban hành ghi 4/2026.',
  remedy: 'Ghi ngày đầy đủ khi ký; chưa ký thì ngày in khoảng trống.',
  *check(facts) {
    const problem = whatIsMissing(facts);
    if (problem) yield { at: infoPlace(facts, 'ngay_ban_hanh'), message: problem };
  },
};

function whatIsMissing(facts: Facts): string | undefined {
  const date = infoDate(facts, 'ngay_ban_hanh');
  if (!date) {
    const blank = infoBlank(facts, 'ngay_ban_hanh');
    return blank ? 'Chưa có ngày ban hành; ngày, tháng, năm sẽ in khoảng trống.' : undefined;
  }
  if (date.precision === 'day') return undefined;
  const { month, year } = fromDay(date.to);
  return `Chưa có ngày ban hành, chỉ có tháng ${printMonth(month)} năm ${year}; ngày sẽ in khoảng trống.`;
}
