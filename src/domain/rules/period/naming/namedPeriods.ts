import type { PeriodKind } from '../../../sheets/info';
import type { ReportPeriod } from '../reportPeriod';

/** A period of the report's own kind that a text names. */
export interface NamedOne {
  readonly text: string;
  readonly index: number;
  readonly number: number;
  readonly year?: number;
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const YEAR = String.raw`(?:\s*(?:\/|,?\s*năm\s+)(\d{4}))?`;
const SHAPES: Readonly<Partial<Record<PeriodKind, RegExp>>> = {
  Tuần: /tuần\s+(?:thứ\s+)?(\d{1,2})(?!\d)/giu,
  Tháng: new RegExp(String.raw`(?<!ngày\s+\d{1,2}\s+)tháng\s+(\d{1,2})(?!\d)${YEAR}`, 'giu'),
  Quý: new RegExp(String.raw`quý\s+(IV|I{1,3}|[1-4])(?![\p{L}\d])${YEAR}`, 'giu'),
  '6 tháng': /6 tháng (đầu|cuối) năm(?:\s+(\d{4}))?/giu,
  'Lũy kế': /(\d{1,2}) tháng đầu năm(?:\s+(\d{4}))?/giu,
  Năm: /(?<!(?:ngày|đến|từ|so với|cùng kỳ|cuối|đầu|tháng \d{1,2}|giai đoạn|nhiệm kỳ|tầm nhìn)\s+)năm\s+()(\d{4})(?!\s?[-–]\s?\d)/giu,
};

/** Periods of the report's own kind in a text: `quý II năm 2026`, `tuần 20`. */
export function namedPeriods(text: string, kind: PeriodKind): readonly NamedOne[] {
  const shape = SHAPES[kind];
  return [...(shape ? text.matchAll(shape) : [])].map((match) => {
    const [found, digits = '', year] = match;
    return {
      text: found,
      index: match.index,
      number: numberOf(digits),
      ...(year !== undefined && { year: Number(year) }),
    };
  });
}

/** Whether words of what is to come stand right before it: `nhiệm vụ tuần 24`. */
export function isPlanned(text: string, { index }: NamedOne): boolean {
  return /(?:phương hướng|nhiệm vụ|kế hoạch|giải pháp)[^,;.]{0,30}$/iu.test(text.slice(0, index));
}

function numberOf(digits: string): number {
  if (/^đầu$/iu.test(digits)) return 1;
  if (/^cuối$/iu.test(digits)) return 2;
  return ROMAN.indexOf(digits.toUpperCase()) + 1 || Number(digits);
}

/** Whether it is the report's own period; a year left out is the report's. */
export function isOwn(one: NamedOne, { kind, number = 0, year = 0 }: ReportPeriod): boolean {
  if (kind === 'Năm') return one.year === year;
  return one.number === number && (one.year === undefined || one.year === year);
}

const COUNTS: Readonly<Partial<Record<PeriodKind, number>>> = { Tháng: 12, Quý: 4, '6 tháng': 2 };

/** Whether it is the one after; a year's last week may be 52 or 53. */
export function isNext(one: NamedOne, { kind, number = 0, year = 0 }: ReportPeriod): boolean {
  if (kind === 'Năm') return one.year === year + 1;
  const count = kind === undefined ? undefined : COUNTS[kind];
  const last = kind === 'Tuần' ? number >= 52 : number === count;
  if (kind === 'Lũy kế' || kind === undefined) return false;
  if (last) return one.number === 1 && (one.year ?? year + 1) === year + 1;
  return one.number === number + 1 && (one.year ?? year) === year;
}
