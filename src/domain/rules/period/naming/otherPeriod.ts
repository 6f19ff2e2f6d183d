import type { InfoField } from '../../../sheets/info';
import type { ReportPeriod } from '../reportPeriod';
import { usualSpans } from '../days/usualSpans';

/** The year or the number for which the days typed would be right: then that one item is wrong, not two days. */
export function otherPeriod(
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
