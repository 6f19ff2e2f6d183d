import { periodNumber } from '../../figures/period/period';
import type { Day } from '../../number/dates/date';
import { PERIOD_KINDS, type PeriodKind } from '../../sheets/info';
import { headerKey } from '../../letters/vietnamese';
import { infoDate, infoText } from '../info/infoItem';
import { memo } from '../../memo/memo';

/** The report's period as far as it is filled in. */
export interface ReportPeriod {
  readonly kind?: PeriodKind;
  /** Kỳ số. */
  readonly number?: number;
  readonly year?: number;
  readonly from?: Day;
  readonly to?: Day;
  readonly nextFrom?: Day;
  readonly nextTo?: Day;
}

export const reportPeriod = memo((facts): ReportPeriod => {
  const typed = headerKey(infoText(facts, 'loai_ky'));
  const kind = PERIOD_KINDS.find((one) => headerKey(one) === typed);
  const number = periodNumber(infoText(facts, 'ky_so'));
  const year = wholeNumber(infoText(facts, 'nam'));
  const from = infoDate(facts, 'tu_ngay')?.from;
  const to = infoDate(facts, 'den_ngay')?.to;
  const nextFrom = infoDate(facts, 'ky_sau_tu_ngay')?.from;
  const nextTo = infoDate(facts, 'ky_sau_den_ngay')?.to;
  return {
    ...(kind && { kind }),
    ...(number !== undefined && { number }),
    ...(year !== undefined && { year }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(nextFrom !== undefined && { nextFrom }),
    ...(nextTo !== undefined && { nextTo }),
  };
});

function wholeNumber(text: string): number | undefined {
  return /^\d{1,4}$/u.test(text.trim()) ? Number(text) : undefined;
}
