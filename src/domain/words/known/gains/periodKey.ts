import { headerKey } from '../../../letters/vietnamese';

/** The words for a period, so that `cùng kỳ năm 2025` is `cùng kỳ`, and `quý trước` like `tuần trước`. */
export function periodKey(period: string): string {
  const key = headerKey(period).replace(/^(?:(?:cuối|đầu|hết|giữa)|thời điểm này) /u, '');
  if (key.startsWith('cùng kỳ') || /^năm (?:trước|ngoái)|^vụ .*(?:trước|ngoái)/u.test(key))
    return 'cùng kỳ';
  return /^(?:tuần|tháng|quý|kỳ) (?:liền )?trước$/u.test(key) ? LAST : key;
}

export const LAST = 'kỳ trước';

/** Keys of a week, month or quarter that is named: `quý ii`. */
export const NAMED = /^(?:tuần|tháng|quý) /u;
