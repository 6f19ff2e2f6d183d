import type { Figure } from '../read';
import type { Mention } from './mentions';

/** What clauses of a list tell of, one by one. */
const SCOPES: ReadonlySet<string> = new Set([
  'nguồn giao',
  'cơ quan chủ trì',
  'nhóm',
  'cơ quan',
  'tháng',
]);

/** The one body or group named before a status in its clause. */
export function scopeOf(
  lower: string,
  { attribute, from, to }: Mention,
  figure: Figure,
  mentions: readonly Mention[],
): Mention | undefined {
  if (SCOPES.has(attribute.name)) return undefined;
  const [start, end] = [Math.min(from, figure.from), Math.max(to, figure.to)];
  const isTogether = (one: Mention): boolean =>
    !/[.;]\s/u.test(lower.slice(Math.min(one.to, end), Math.max(one.from, start)));
  const [only, second] = mentions.filter(
    (one) => SCOPES.has(one.attribute.name) && isTogether(one),
  );
  const isBefore = only && !second && only.values.length === 1 && only.to <= start;
  return isBefore && !/\([^()]*$/u.test(lower.slice(0, only.from)) ? only : undefined;
}

/** `trong tháng 8 hoàn thành`: of another period than the sheet’s. */
export function isThen(text: string): boolean {
  return THEN.test(text);
}

const THEN = /(?<!\p{L})(?:(?:tuần|tháng|quý|kỳ) (?:[\divx]+|trước)|năm|đầu|khi|lúc)(?!\p{L})/u;

/** `Phòng Kinh tế hoàn thành 1/3 nhiệm vụ`: the body or group named last before, where it has so many rows. */
export function wholeOf(
  lower: string,
  { attribute, from }: Mention,
  figure: Figure,
  mentions: readonly Mention[],
): Mention | undefined {
  const start = Math.min(from, figure.from);
  const named = mentions.filter(({ to }) => to <= start).at(-1);
  if (!named || SCOPES.has(attribute.name) || !SCOPES.has(named.attribute.name)) return undefined;
  const [value, second] = named.values;
  const isWhole = !second && value?.readings[0]?.size === figure.whole;
  const clause = Math.max(lower.lastIndexOf('. ', named.from), lower.lastIndexOf('; ', named.from));
  const lead = lower.slice(Math.max(0, clause), named.from) + lower.slice(named.to, start);
  return isWhole && !/[.;]/u.test(lower.slice(named.to, start)) && !isThen(lead)
    ? named
    : undefined;
}
