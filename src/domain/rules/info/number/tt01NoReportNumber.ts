import { clip } from '../../../letters/clipped';
import { reportForm } from '../../../report/form';
import type { Rule } from '../../rule';
import { infoBlank, infoPlace, infoText } from '../infoItem';

/** Number and day are given after signing (NĐ 30/2020, Điều 15): a hint, never more. */
export const tt01NoReportNumber: Rule = {
  id: 'TT01',
  title: 'Chưa có số báo cáo',
  severity: 'Gợi ý',
  example: 'Mục Số báo cáo để trống.',
  remedy: 'Điền số khi văn thư đã cấp; chưa có thì báo cáo in khoảng trống để ghi tay.',
  *check(facts) {
    if (!infoBlank(facts, 'so_bao_cao')) return;
    const isParty = reportForm(facts.entries) === 'party';
    const symbol = infoText(facts, 'ky_hieu') || (isParty ? 'BC/ĐU' : 'BC-UBND');
    const printed = isParty ? `Số      -${symbol}` : `Số:      /${symbol}`;
    yield {
      at: infoPlace(facts, 'so_bao_cao'),
      message: `Chưa có số báo cáo; văn bản sẽ in “${clip(printed)}”. Điền số khi văn thư đã cấp.`,
    };
  },
};
