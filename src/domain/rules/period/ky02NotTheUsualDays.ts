import { printDay } from '../../number/date';
import { infoPlace, infoText } from '../info/infoItem';
import type { InfoField } from '../../sheets/info';
import type { Rule } from '../rule';
import { reportPeriod, type ReportPeriod } from './reportPeriod';
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

/** The year or the number for which the days typed would be right: then that one item is wrong, not two days. */
function otherPeriod(
  period: ReportPeriod,
): { readonly field: InfoField; readonly name: string } | undefined {
  const { from, to, kind = '', year = 0 } = period;
  const fits = (other: ReportPeriod): boolean =>
    usualSpans(other).some((span) => span.from === from && span.to === to);
  const years = [year - 1, year + 1];
  const fitting = years.find((one) => fits({ ...period, year: one }));
  if (fitting !== undefined) return { field: 'nam', name: `năm ${fitting}` };
  const number = Array.from({ length: 12 }, (_, index) => index + 1).find((one) =>
    fits({ ...period, number: one }),
  );
  return number === undefined || period.number === undefined
    ? undefined
    : { field: 'ky_so', name: `${kind.toLowerCase()} ${number}` };
}
