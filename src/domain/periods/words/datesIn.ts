/** A typed day: two or three numbers with what stands between them; a field counts as a day of unknown value. */
export interface TypedDay {
  readonly index: number;
  readonly length: number;
  readonly field: boolean;
  readonly day: string;
  /** Between day and month; empty for a day alone. */
  readonly first: string;
  readonly month: string;
  readonly second: string;
  /** Empty where none is typed. */
  readonly year: string;
}

/** Two days with what joins them. */
export interface TypedPair {
  readonly from: TypedDay;
  readonly to: TypedDay;
  readonly joint: string;
}

const DAY =
  /\{\{[^{}]*\}\}|(?<![\d/.,])(\d{1,2})(\s?\/\s?|\s?\.\s?|-|\s+tháng\s+)(\d{1,2})(?!\d)(?:(\2|\s+năm\s+)(\d{4}))?(?![\d/]|[.,]\d|\s?%)/giu;
const LONE_DAY = /(?<![\d/.,-])(\d{1,2})$/u;
/** A day of the week by its name. */
export const WEEKDAY = String.raw`(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)`;
/** What may stand between `đến` and a day: an hour, and which day of the week it is. */
export const LEAD = String.raw`(?:\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{2}\s?(?:phút)?)?\s*,?\s*)?(?:ngày\s+)?(?:${WEEKDAY}\s*,?\s*)?(?:ngày\s+)?`;
const JOINT = new RegExp(
  String.raw`^(?:\s*\(${WEEKDAY}\))?(?:\s*[-–—÷]\s*|\s*,?\s+(?:đến|tới)\s+(?:hết\s+)?)${LEAD}$`,
  'iu',
);

/** Every typed day of a text, and every field. */
export function daysIn(text: string): readonly TypedDay[] {
  return [...text.matchAll(DAY)].flatMap((match): readonly TypedDay[] => {
    const [found, day = '', first = '', month = '', second = '', year = ''] = match;
    const field = found.startsWith('{{');
    const plausible =
      Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    if (!field && (!plausible || (/[.-]/u.test(first) && year === ''))) return [];
    return [{ index: match.index, length: found.length, field, day, first, month, second, year }];
  });
}

/** Days that stand in pairs: `02/4 - 08/4/2026`, `từ 02 đến 08/4/2026`, `{{tu_ngay}} - 08/4/2026`. */
export function pairsIn(text: string, days: readonly TypedDay[]): readonly TypedPair[] {
  const pairs: TypedPair[] = [];
  for (const [index, to] of days.entries()) {
    const before = days[index - 1];
    const taken = before !== undefined && pairs.some((pair) => pair.to === before);
    const end = before ? before.index + before.length : 0;
    const gap = text.slice(end, to.index);
    if (before && !taken && JOINT.test(gap)) pairs.push({ from: before, to, joint: gap });
    else if (!to.field) pairs.push(...withLoneDay(text, to, end));
  }
  return pairs.filter(({ from, to }) => !(from.field && to.field));
}

function withLoneDay(text: string, to: TypedDay, least: number): readonly TypedPair[] {
  const ahead = text.slice(least, to.index);
  const joint = /(?:\s*[-–—÷]\s*(?:ngày\s+)?|\s+(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?)$/iu.exec(
    ahead,
  );
  const lone = joint && LONE_DAY.exec(ahead.slice(0, joint.index));
  const day = lone?.[1];
  if (!joint || !lone || day === undefined || Number(day) > Number(to.day) || Number(day) < 1)
    return [];
  const from: TypedDay = {
    index: least + lone.index,
    length: day.length,
    field: false,
    day,
    first: '',
    month: '',
    second: '',
    year: '',
  };
  return [{ from, to, joint: joint[0] }];
}
