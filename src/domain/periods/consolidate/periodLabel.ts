import { printPeriod, type Period } from '../../figures/period/period';
import { headerKey } from '../../letters/vietnamese';

/** A period by which files are told apart: weeks with their year. */
export function periodLabel(period: Period): string {
  if (period.kind === 'Tuần') return `tuần ${period.number}/${period.year}`;
  return printPeriod(period) ?? `${period.kind.toLowerCase()} năm ${period.year}`;
}

/** Names of periods as they are compared: `Tuần 05 năm 2026` is `tuần 5/2026`. */
export function periodKey(label: string): string {
  return headerKey(label)
    .replace(/^((?:tuần|tháng|quý) \S+?),? năm /u, '$1/')
    .replace(/\s*\/\s*/gu, '/')
    .replace(/(?<!\d)0+(?=\d)/gu, '')
    .replace(
      /^quý ([1-4])\//u,
      (_, digit: string) => `quý ${['i', 'ii', 'iii', 'iv'][Number(digit) - 1] ?? ''}/`,
    );
}

/** Whether a text names a period as `--period` takes it. */
export function namesPeriod(label: string): boolean {
  return /^(?:(?:tuần|tháng) \d{1,2}\/\d{4}|quý (?:i{1,3}|iv)\/\d{4}|\d{1,2} tháng (?:đầu |cuối )?năm \d{4}|(?:sơ kết |đột xuất )?năm \d{4})$/u.test(
    periodKey(label),
  );
}
