import type { Figure } from '../read';
import type { Mention } from './mentions';

/** Up to where it is told of what was opened: `nhiệm vụ đến hạn trong quý, …`. */
const OPENED =
  /^([^,;:.(]{0,80}?)(,|:|\(| gồm(?!\p{L})| thì(?!\p{L})| (?:đã )?có (?:tới |đến |cả )?(?=\d))/u;
/** Before a number of rows of which the next words tell … */
const OPENS = /(?<!\p{L})(?:trong|riêng|với|đối với)(?: số| tổng số)? $/u;
/** … and what makes such of it wherever it stands. */
const DUE = /(?<!\p{L})(?:đến|tới|có(?: thời)?|có thời) hạn(?!\p{L})/u;
/** What narrows no list: rows are all given to somebody. */
const OF_ALL =
  /(?<!\p{L})(?:nhiệm vụ|chỉ tiêu|văn bản|được giao|phải thực hiện|theo dõi|đề ra|đang|đã|còn|của|do|thuộc|này|trên|nêu trên|nói trên|trong|(?:kỳ|tuần|tháng|quý|năm)(?: này)?|xã|phường|đặc khu|toàn|ban hành|các|được)(?!\p{L})/gu;

/**
 * `Sáu nhiệm vụ cấp bách gồm 3 nhiệm vụ đã hoàn thành`, `Trong 10 nhiệm vụ có thời hạn trong quý, 7 nhiệm vụ …`: what
 * follows are parts of these, and no column tells which they are.
 */
export function isOpenedPart(lower: string, one: Figure, mentions: readonly Mention[]): boolean {
  const [, words = '', stop = ''] = OPENED.exec(lower.slice(one.to)) ?? [];
  const named = mentions.filter(({ from, to }) => from >= one.to && to <= one.to + words.length);
  if (stop.trim() === 'gồm') return named.length === 0;
  if (stop === '' || !(OPENS.test(lower.slice(0, one.from)) || DUE.test(words))) return false;
  const rest = named
    .filter(({ attribute }) => attribute.name !== 'tháng hoàn thành')
    .reduce((text, { from, to }) => text.replace(lower.slice(from, to), ' '), words);
  return /\p{L}/u.test(rest.replace(OF_ALL, ' '));
}

/** A later sentence that opens another part: `Trong 8 nhiệm vụ đã xong có 5 …`. */
export function isOpenedAnew(lower: string, to: number, from: number): boolean {
  const start = lower.lastIndexOf('. ', from);
  return start >= to && /(?<!\p{L})trong (?:số )?(?:\d|$)/u.test(lower.slice(start, from));
}
