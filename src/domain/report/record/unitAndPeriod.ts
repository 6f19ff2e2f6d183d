import type { Entries } from '../../entries/entries';
import { infoText } from '../../entries/info/infoItems';
import type { PeriodKind } from '../../sheets/info';
import { periodOf, printPeriod } from '../../figures/period/period';
import { normalize } from '../../letters/vietnamese';

const BY_DAYS: ReadonlySet<PeriodKind> = new Set(['Sơ kết', 'Đột xuất']);

/** The unit in words, `xã Kha Sơn, Thái Nguyên`; empty without a name. */
export function unitInWords(entries: Entries): string {
  const name = infoText(entries, 'ten_don_vi');
  if (name === '') return '';
  const unit = `${infoText(entries, 'loai_don_vi').toLocaleLowerCase('vi')} ${name}`;
  const province = infoText(entries, 'tinh');
  return normalize(province === '' ? unit : `${unit}, ${province}`);
}

/** The period in words, `tuần 15/2026`; of Sơ kết and Đột xuất their days. Empty where the workbook does not say. */
export function periodInWords(entries: Entries): string {
  const period = periodOf(entries);
  if (!period) return '';
  if (period.kind === 'Tuần') return `tuần ${period.number}/${period.year}`;
  if (!BY_DAYS.has(period.kind)) return printPeriod(period) ?? '';
  const days = [infoText(entries, 'tu_ngay'), infoText(entries, 'den_ngay')];
  const span = days.filter((day) => day !== '').join(' – ');
  return normalize(`${period.kind.toLocaleLowerCase('vi')} ${span || period.year}`);
}
