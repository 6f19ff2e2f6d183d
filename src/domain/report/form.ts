import type { Entries } from '../entries/entries';
import { headerKey } from '../letters/vietnamese';

/**
 * Thể thức: the State's (NĐ 30/2020/NĐ-CP), or the Party's (Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW of 2026, whose
 * own wording was not seen: what is printed follows other renderers of it).
 */
export type ReportForm = 'state' | 'party';

const PARTY_BODY =
  /^(?:ban (?:chấp hành|thường vụ) )?(?:đảng (?:ủy|uỷ|bộ)|chi bộ|tỉnh (?:ủy|uỷ)|thành (?:ủy|uỷ))|^ban thường vụ|^(?:ủy|uỷ) ban kiểm tra|đảng (?:ủy|uỷ)$/u;

/** The row `Thể thức` of Thông tin where it is there, else what `Cơ quan ban hành` is. */
export function reportForm({ info }: Entries): ReportForm {
  const typed = headerKey(info.items.get('the_thuc')?.entry.text ?? '');
  if (typed.startsWith('đảng')) return 'party';
  if (typed.startsWith('nhà nước')) return 'state';
  const issuer = headerKey(info.items.get('co_quan_ban_hanh')?.lines[0] ?? '');
  return PARTY_BODY.test(issuer) ? 'party' : 'state';
}
