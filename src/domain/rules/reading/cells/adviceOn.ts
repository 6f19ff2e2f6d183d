import { likelyNumber } from '../../../number/typed/likelyNumber';
import { likelySlip } from '../../../number/typed/likelySlip';

/** Longer texts are no number with a slip in it. */
const LONGEST = 200;

/** What to do about a text that is no number: what was likely meant, else what to write; words go to Ghi chú where there is one. */
export function adviceOn(text: string, orWords = '', noted = true): string {
  const meant = likelyText(text);
  const mixed = text.length <= LONGEST && likelyNumber(text) !== undefined;
  if (meant !== undefined) return `có lẽ là ${meant}${mixed ? MARKS : ''}`;
  if (!noted) return 'ghi một con số';
  const words = /\p{L}/u.test(text) ? ', phần chữ chuyển sang Ghi chú' : ' như 1.234 hoặc 72,5';
  return `ghi một con số${orWords}${words}`;
}

const MARKS = ' (dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ)';

/** The number that was likely meant, as it should be typed. */
export function likelyText(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  return likelyNumber(text)?.source ?? likelySlip(text);
}
