import { printNumber } from '../../../letters/vietnamese';
import type { Rule } from '../../rule';
import { figureNumber } from '../../../figures/figureNumber';
import { measures } from '../../text/measures/measures';
import { quote } from '../../text/quote';
import { ratios } from '../../../words/claims/ratios';

/** What the relation TH13 says of the sheet, said of the words: of more files than there are, none can be paid for. */
export const th23PaymentsBeyondFiles: Rule = {
  id: 'TH23',
  title: 'Mẫu số thanh toán trong lời lớn hơn số hồ sơ',
  severity: 'Cảnh báo',
  example: 'Lời ghi thanh toán 3.317/3.323 trong khi hồ sơ trực tuyến cả kỳ là 3.270.',
  remedy: 'Kiểm tra hai con số; nếu tính theo giao dịch thì ghi rõ cách tính.',
  *check(facts) {
    const files = filesKnown(facts);
    // Where the sheet has both sides, the relation TH13 speaks.
    const inSheet = ['hoso.thanh_toan_tong', 'hoso.tiep_nhan'].map((code) =>
      figureNumber(facts, code),
    );
    if (!files || inSheet.every((value) => value !== undefined)) return;
    for (const { at, claim, said } of ratios(facts)) {
      const { whole, part, text, index } = claim;
      const clause = `${said.line.slice(0, index).split(/;\s/u).at(-1) ?? ''} ${text}`;
      if (whole <= files.value || part > whole || !/thanh toán/iu.test(clause)) continue;
      if (/lũy kế|luỹ kế|giao dịch|triệu|tỷ đồng|từ khi|từ ngày/iu.test(clause)) continue;
      yield {
        at,
        ...(files.at && { also: [files.at] }),
        message: `Thanh toán ${printNumber(part)}/${printNumber(whole)} có mẫu số lớn hơn số hồ sơ ${printNumber(files.value)} đã nêu (${quote(text)}): kiểm tra, hoặc ghi rõ cách tính.`,
      };
    }
  },
};

/** All files of the period: from the sheet, else the greatest count that the report itself names. */
function filesKnown(facts: Parameters<Rule['check']>[0]) {
  const entered = figureNumber(facts, 'hoso.tiep_nhan');
  const place = facts.figures.byName.get('hoso.tiep_nhan')?.at;
  if (entered !== undefined) return { value: entered, ...(place && { at: place }) };
  const online = figureNumber(facts, 'hoso.truc_tuyen');
  const direct = figureNumber(facts, 'hoso.truc_tiep');
  if (online !== undefined && direct !== undefined) {
    const at = facts.figures.byName.get('hoso.truc_tuyen')?.at;
    return { value: online + direct, ...(at && { at }) };
  }
  const counts = measures(facts).filter(
    ({ code, cumulative }) =>
      !cumulative && (code === 'hoso.tiep_nhan' || code === 'hoso.truc_tuyen'),
  );
  const [most] = [...counts].sort((a, b) => b.value - a.value);
  return most && { value: most.value, at: most.at };
}
