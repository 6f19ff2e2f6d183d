import { likelyNumber } from '../../../number/typed/likelyNumber';
import { likelySlip } from '../../../number/typed/likelySlip';

/** What to do about a text that is no number: what was likely meant, else what to write. */
export function adviceOn(text: string, orWords = ''): string {
  const likely = likelyNumber(text)?.source;
  if (likely !== undefined)
    return `có lẽ là ${likely} (dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ)`;
  const meant = likelySlip(text);
  if (meant !== undefined) return `có lẽ là ${meant}`;
  const words = /\p{L}/u.test(text) ? ', phần chữ chuyển sang Ghi chú' : ' như 1.234 hoặc 72,5';
  return `ghi một con số${orWords}${words}`;
}
