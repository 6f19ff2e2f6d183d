import type { Facts } from '../../../facts';
import { periodOf } from '../../../figures/period/period';
import { headerKey } from '../../../letters/vietnamese';
import { read, type Said } from '../../read';
import { isSamePeriod, periodNamed } from '../numbers/periodNamed';

/** Whether `riêng tháng 8` is the report's own period; no month of a quarter. */
export function ownPeriod({ entries }: Facts): (period: string) => boolean {
  const { kind = '', number } = periodOf(entries) ?? {};
  const own = kind.toLowerCase();
  return (period) => {
    const named = periodNamed(period);
    return named
      ? isSamePeriod(named, { kind: own, number })
      : headerKey(period).endsWith(`${own} này`);
  };
}

/** Whether `7 tháng (đầu năm)` is what was counted up to this period. */
export function sumBefore({ entries }: Facts): (period: string) => boolean {
  const { kind, number = 0 } = periodOf(entries) ?? {};
  const months = kind === 'Quý' ? 3 * (number - 1) : number - 1;
  if ((kind !== 'Tháng' && kind !== 'Quý' && kind !== 'Lũy kế') || months < 1) return () => false;
  const said = new RegExp(`^(?:kết quả )?0?${months} tháng(?: đầu năm)?$`, 'u');
  return (period) => said.test(headerKey(period));
}

/** `Lũy kế có 968 người. Riêng tháng 8 có 172 người`: the second goes on with the first. */
export function withOwner(said: Said, before: Said | undefined): Said {
  return before && /^riêng (?:trong )?(?:·|▤|tháng|quý|tuần)/u.test(said.line)
    ? read(`${before.text.replace(/[.\s]+$/u, '')}; ${said.text.replace(/^Riêng/u, 'riêng')}`)
    : said;
}
