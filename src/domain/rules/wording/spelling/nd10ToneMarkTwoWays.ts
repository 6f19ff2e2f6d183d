import { hygiene } from '../../letters/hygiene';
import type { Rule } from '../../rule';
import { DOUBT } from '../../text/spelling/doubts';
import { textCells } from '../../text/spelling/textCells';

/** `hoá`, `khoẻ`, `uỷ` (mark on the last vowel) and `hóa`, `khỏe`, `ủy` (mark on the first), in open syllables. */
const LAST = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');
const FIRST = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const toFirst = new Map(LAST.map((last, index) => [last, FIRST[index] ?? last]));
const toLast = new Map(FIRST.map((first, index) => [first, LAST[index] ?? first]));

/** Small letters only: a capital may begin a name. `qu` is a consonant: quý, quỹ have but one way. */
const pattern = (pairs: readonly string[]) =>
  new RegExp(`(?<!\\p{L})((?:\\p{Ll}(?<!q)){0,3})(?<!q)(${pairs.join('|')})(?!\\p{L})`, 'gu');
const LAST_WAY = pattern(LAST);
const FIRST_WAY = pattern(FIRST);
export const nd10ToneMarkTwoWays: Rule = {
  id: 'ND10',
  title: 'Vị trí dấu thanh không thống nhất',
  severity: 'Gợi ý',
  example: '“số hoá” và “số hóa”, “luỹ kế” và “lũy kế” trong cùng báo cáo.',
  remedy: 'Đặt dấu thanh một kiểu; bấm Sửa để đổi tất cả theo kiểu dùng nhiều hơn.',
  *check(facts) {
    const maybeLast = textCells(facts, DOUBT.lastTone).filter(({ name }) => !name);
    const last = count(maybeLast, LAST_WAY);
    if (last === 0) return;
    const maybeFirst = textCells(facts, DOUBT.firstTone).filter(({ name }) => !name);
    const first = count(maybeFirst, FIRST_WAY);
    if (first === 0) return;
    const [rare, mends, concerned] =
      last <= first ? [LAST_WAY, toFirst, maybeLast] : [FIRST_WAY, toLast, maybeFirst];
    const mend = (raw: string) =>
      raw.replace(
        rare,
        (_, start: string, vowels: string) => start + (mends.get(vowels) ?? vowels),
      );
    yield* hygiene(concerned, mend, ([one]) => {
      const [found = ''] = one.before.match(rare) ?? [];
      return `Vị trí dấu thanh không thống nhất: “${found}” (${Math.min(first, last)} chỗ) trong khi nơi khác viết kiểu “${mend(found)}” (${Math.max(first, last)} chỗ).`;
    });
  },
};

function count(cells: readonly { readonly raw: string }[], way: RegExp): number {
  return cells.reduce((sum, { raw }) => sum + (raw.match(way)?.length ?? 0), 0);
}
