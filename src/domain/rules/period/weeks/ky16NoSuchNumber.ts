import { mostOf, periodOf } from '../../../figures/period/period';
import { infoPlace, infoText } from '../../info/infoItem';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { reportPeriod } from '../reportPeriod';

/** Counted in sevens from New Year, any year has a week 53. */
const MOST_WEEKS = 53;

export const ky16NoSuchNumber: Rule = {
  id: 'KY16',
  title: 'Kỳ số không có trong loại kỳ',
  severity: 'Lỗi',
  example: 'Loại kỳ Quý mà Kỳ số ghi 5.',
  remedy: 'Sửa Kỳ số hoặc Loại kỳ: tháng 1–12, quý 1–4, 6 tháng 1–2, lũy kế 1–12 tháng.',
  *check(facts) {
    const { kind, year, number } = reportPeriod(facts);
    const typed = infoText(facts, 'ky_so').trim();
    if (kind === undefined || year === undefined || typed === '') return;
    const most = kind === 'Tuần' ? MOST_WEEKS : mostOf(kind, year);
    const fits = kind === 'Tuần' && number !== undefined && number >= 1 && number <= MOST_WEEKS;
    if (most === undefined || fits || periodOf(facts.entries)) return;
    const counted =
      kind === 'Lũy kế' ? 'Lũy kế chỉ từ 1 đến 12 tháng' : `${kind} chỉ từ 1 đến ${most}`;
    yield {
      at: infoPlace(facts, 'ky_so'),
      also: [infoPlace(facts, 'loai_ky')],
      message: `Kỳ số ghi ${quote(typed)}: ${counted}, sửa Kỳ số hoặc Loại kỳ.`,
    };
  },
};
