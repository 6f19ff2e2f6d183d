import type { Place } from '../../../place';
import type { Facts } from '../../../facts';
import { headingDepth } from '../../../numbering/headingDepth';
import { passages } from '../../../words/passages';

/** What the report says of itself before its first heading. */
export interface Opening {
  readonly at: Place;
  /** The words between `báo cáo` and `như sau`. */
  readonly reported: string;
}

/** A unit that reports, at the beginning of its clause: a request (`về việc báo cáo …`) has none. */
const UNIT = String.raw`(?:^|[,;.:]\s*)(?:UBND|Ủy ban nhân dân|Đảng ủy|HĐND|Ban Chỉ đạo)(?:(?!\s(?:về|của|đề nghị|yêu cầu|chỉ đạo|giao|đã)\s)[^,;.:]){0,60}?`;
const REPORTS = new RegExp(
  String.raw`${UNIT}\sbáo cáo\s([^.]*?)(?:cụ thể\s)?như sau\s*[:.]?$`,
  'iu',
);
/** Another report, or what is said of an earlier one, has its own period. */
const OTHERS = /báo cáo|kiến nghị|kết luận|giải trình|khắc phục|so với|cùng kỳ|từ .{0,20} đến/iu;

/** The opening paragraph `…, UBND xã A báo cáo kết quả quý II như sau:`; none where it speaks of more than the report. */
export function opening(facts: Facts): Opening | undefined {
  const prose = passages(facts, 'body');
  const first = prose.findIndex(({ level }) => level && headingDepth(level) !== undefined);
  for (const { at, text, level, unfinished } of prose.slice(0, Math.max(first, 0))) {
    const reported = level === 'Đoạn' && !unfinished ? REPORTS.exec(text)?.[1] : undefined;
    if (reported !== undefined && !OTHERS.test(withoutDays(reported))) return { at, reported };
  }
  return undefined;
}

/** The days of a period in brackets, `(từ ngày 01/6 đến ngày 07/6)`, belong to it. */
function withoutDays(text: string): string {
  return text.replace(/\([^)]*\)/gu, '');
}
