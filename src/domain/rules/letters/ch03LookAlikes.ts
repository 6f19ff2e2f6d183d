import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { hygiene } from './hygiene';
import { oddCells } from './oddCells';

/** Letters of other alphabets that look like ours. */
const CYRILLIC = 'аАеЕоОрРсСхХуУкКМНТВіІјЈѕЅ';
const LATIN_1 = 'aAeEoOpPcCxXyYkKMHTBiIjJsS';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν';
const LATIN_2 = 'ABEZHIKMNOPTYXoav';
const OTHER = 'ðÐƉɖ';
const LATIN_3 = 'đĐĐđ';

const LIKE = new Map(
  [...`${CYRILLIC}${GREEK}${OTHER}`.matchAll(/./gu)].map(([letter], index) => [
    letter,
    `${LATIN_1}${LATIN_2}${LATIN_3}`[index] ?? letter,
  ]),
);
const WORD = /[\p{L}\p{M}]+/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/gu;

export const ch03LookAlikes: Rule = {
  id: 'CH03',
  title: 'Chữ của bảng chữ cái khác trông giống chữ Việt',
  severity: 'Gợi ý',
  example: '“Ðảng” với chữ Ð của tiếng Iceland; chữ “а” Kirin trong “xа”.',
  remedy: 'Gõ lại bằng chữ tiếng Việt; bấm Sửa để đổi tất cả.',
  *check(facts) {
    yield* hygiene(
      oddCells(facts),
      mend,
      (mends) =>
        `${mends.length} ô có chữ trông giống chữ Việt nhưng của bảng chữ cái khác, ví dụ ${quote(mends[0].after)}: đổi sang chữ tiếng Việt.`,
    );
  },
};

/** A word that is foreign throughout stays as it is; so does TCVN3, where Ð is é. */
function mend(raw: string): string {
  const wide = raw.replace(FULL_WIDTH, (letter) => letter.normalize('NFKC'));
  if (/[µ¸¶¹®Ö«©§]/u.test(wide)) return raw;
  return wide.replace(WORD, (word) =>
    isMixed(word) ? word.replace(/./gu, (letter) => LIKE.get(letter) ?? letter) : word,
  );
}

function isMixed(word: string): boolean {
  const alike = word.replace(/./gu, (letter) => (LIKE.has(letter) ? '' : letter));
  return (
    /^\p{Script=Latin}/u.test(alike.normalize('NFC')) &&
    !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(alike)
  );
}
