import { printDay } from '../../../number/dates/date';
import { infoPlace, infoText } from '../../info/infoItem';
import type { Rule } from '../../rule';
import { otherPeriod } from '../naming/otherPeriod';
import { reportPeriod } from '../reportPeriod';
import { usualSpans } from './usualSpans';

export const ky02NotTheUsualDays: Rule = {
  id: 'KY02',
  title: 'Ngày của kỳ không đúng cách tính thông thường',
  severity: 'Cảnh báo',
  example: '“5 tháng đầu năm 2026” mà nhập 01/01/2026–16/5/2026.',
  remedy: 'Sửa Từ ngày, Đến ngày; nếu chỉ chốt số sớm thì ghi ngày đó ở Ngày chốt số liệu.',
  *check(facts) {
    const period = reportPeriod(facts);
    const { from, to } = period;
    const spans = usualSpans(period);
    const [calendar] = spans;
    if (from === undefined || to === undefined || !calendar) return;
    if (spans.some((span) => span.from === from && span.to === to)) return;
    const usual = spans.map(
      (span) => `theo ${span.preset} là ${printDay(span.from)}–${printDay(span.to)}`,
    );
    const name = `${infoText(facts, 'loai_ky')} ${infoText(facts, 'ky_so')}`.trim();
    const other = otherPeriod(period);
    const days = infoPlace(facts, from === calendar.from ? 'den_ngay' : 'tu_ngay');
    yield {
      at: other ? infoPlace(facts, other.field) : days,
      ...(other && { also: [days] }),
      message: `Kỳ “${name}” năm ${period.year ?? ''} ${usual.join(', ')}; đang nhập ${printDay(from)}–${printDay(to)}${other ? ` (là ${other.name})` : ''}: sửa ngày, hoặc ghi ngày chốt riêng ở Ngày chốt số liệu.`,
    };
  },
};
