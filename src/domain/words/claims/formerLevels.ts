import type { Said } from '../read';

/** `so với cuối quý II (72,87%)`, `cao hơn tháng 8 (72%)`, `(cuối năm 2026 là 61,2%)`: what another period had is no result. */
const THEN =
  /\((?:(?<=(?:so với [^#%÷;.()]{0,40}|(?:hơn|kém)[^#%÷;.()]{0,12}(?:tuần|tháng|quý|kỳ|năm|vụ|·|▤)[^#%÷;.()]{0,24})\()[^()]*%[^()]*|[^()#%÷]*(?:cùng kỳ|kỳ trước|tháng|quý|tuần|năm|▤|·)[^()#%÷]*%[^()]*)\)/gu;

/** The line of a sentence without what it tells of other periods in brackets, of the same length. */
export function withoutThen({ line }: Said): string {
  return line.replace(THEN, (found) => '·'.repeat(found.length));
}

/** `so với mức 93,83% của quý II`: where it stood, which is no goal; what rises does so from a former level. */
export function isThen(line: string, verb: string, end: number): boolean {
  if (!/(?<!\p{L})mức(?: là)? \(?(?:là )?%$/u.test(line.slice(Math.max(0, end - 20), end)))
    return false;
  return verb === 'tăng' || FORMER.test(line.slice(end));
}

const FORMER =
  /^\)?,? ?\(?(?:đạt được|đã đạt|thực hiện|ghi nhận)? ?(?:của|ở|trong|hồi|vào|tại|cuối|đầu|thời điểm|khi)* ?(?:cuối |đầu |hết |cùng )*(?:quý|tháng|tuần|kỳ|năm|vụ|lần|đợt|đó|trước|6 tháng|▤|·|#? ?tháng)(?!\p{L})(?! (?:này|nay))/u;
