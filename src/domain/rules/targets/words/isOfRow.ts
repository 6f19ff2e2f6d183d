import type { Facts } from '../../../facts';
import { headerKey } from '../../../letters/vietnamese';
import { readNumber } from '../../../number/typed/readNumber';
import { mentionsIn } from '../../../words/known/rows/mentions';
import type { Passage } from '../../../words/passages';
import { roundsTo } from '../../../words/printed/roundsTo';
import { fromNumber } from '../../../number/rational';

/** Between a row's name and a number that is its own: `Bản Chang (90,22%)`, `thôn Pò Lầu đạt 89,23%`. */
const OWN = /^(?: (?:mới|chỉ|hiện|cũng))*(?: (?:đạt|là|có|với|được))* ?\(?$/u;

/**
 * `vượt mức 90% hộ có điện thoại thông minh chỉ có Bản Chang (90,22%)`: a number is that of a row of an annex, and not the
 * commune's, where it stands right behind the row's name, or the row that the sentence names has it.
 */
export function isOfRow(facts: Facts, passage: Passage, printed: string): boolean {
  const digits = printed.split(/[ %\p{L}]/u)[0] ?? '';
  const lower = headerKey(passage.text);
  const mentions = mentionsIn(lower, facts, passage);
  if (mentions.length === 0) return false;
  const places = [...lower.matchAll(/(?<![\d.,])\d+(?:[.,]\d+)*/gu)].filter(
    ([found]) => found === digits,
  );
  const isBehind = places.some(({ index }) =>
    mentions.some(({ to }) => to <= index && OWN.test(lower.slice(to, index))),
  );
  return isBehind || mentions.some(({ row }) => row.numbers.some((one) => isIt(digits, one)));
}

/** A share to its decimals; a count may be any row's by chance. */
function isIt(digits: string, one: { readonly value: number } | undefined): boolean {
  if (one === undefined || readNumber(digits) === undefined) return false;
  const plain = digits.replace(/\.(?=\d{3}(?!\d))/gu, '');
  return digits.includes(',') && roundsTo(fromNumber(one.value), plain);
}
