import type { Entry } from '../../../entries/entry';
import type { Facts } from '../../../facts';
import type { PeriodDates } from '../../../figures/period/periodDates';
import { headerKey } from '../../../letters/vietnamese';
import { documentRows } from '../../rows/dataRows';

/** Types that words count, as a pattern. */
export const TYPES =
  'văn bản|kế hoạch|quyết định|công văn|thông báo|nghị quyết|chương trình|báo cáo|quy chế|chỉ thị';
/** Bodies above the commune, whose documents its own list need not hold. */
export const ABOVE = /(?<!\p{L})(?:tỉnh|thành phố|trung ương|chính phủ|quốc hội|bộ|sở)(?!\p{L})/iu;
const LABELS = ['Đảng ủy', 'HĐND', 'UBND', 'Ban chỉ đạo'];
export const BODIES = LABELS.map((label) => label.toLowerCase());

/** How many of a type the list holds; of one body only, where one is named. */
export function listedOf(type: string, facts: Facts, body?: string, within?: PeriodDates): number {
  const key = headerKey(type);
  return documentRows(facts).filter(({ cells }) => {
    const named = `${cells.issuer.text} ${cells.level.text}`;
    const own = headerKey(cells.type.text);
    return (
      (key === 'văn bản' || own === key || own.startsWith(`${key} `)) &&
      (body === undefined || bodiesIn(named).includes(body)) &&
      (within === undefined || isWithin(cells.issuedOn, within))
    );
  }).length;
}

/** `13`, of several bodies `13 (Đảng ủy 2, UBND 11)`. */
export function listedInWords(type: string, facts: Facts): string {
  const shares = LABELS.flatMap((label) => {
    const share = listedOf(type, facts, label.toLowerCase());
    return share > 0 ? [`${label} ${share}`] : [];
  });
  return `${listedOf(type, facts)}${shares.length > 1 ? ` (${shares.join(', ')})` : ''}`;
}

function isWithin({ meaning }: Entry, { from, to }: PeriodDates): boolean {
  return meaning.kind === 'date' && meaning.span.from >= from && meaning.span.to <= to;
}

export function bodiesIn(text: string): readonly string[] {
  return BODIES.filter((body) => headerKey(text).includes(body));
}
