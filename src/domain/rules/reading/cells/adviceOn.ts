import { likelyNumber } from '../../../number/typed/likelyNumber';
import { likelySlip } from '../../../number/typed/likelySlip';

/** Longer texts are no number with a slip in it. */
const LONGEST = 200;

/** What to do about a text that is no number: what was likely meant, else what to write. */
export function adviceOn(text: string, orWords = ''): string {
  const isShort = text.length <= LONGEST;
  const likely = isShort ? likelyNumber(text)?.source : undefined;
  if (likely !== undefined)
    return `có lẽ là ${likely} (dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ)`;
  const meant = isShort ? likelySlip(text) : undefined;
  if (meant !== undefined) return `có lẽ là ${meant}`;
  const words = /\p{L}/u.test(text) ? ', phần chữ chuyển sang Ghi chú' : ' như 1.234 hoặc 72,5';
  return `ghi một con số${orWords}${words}`;
}
