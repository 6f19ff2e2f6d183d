import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { hygiene } from './hygiene';
import { oddCells } from './oddCells';
import { fromTcvn3, fromVni } from './oldEncodings';
import { isSyllable } from './syllable';

export const ch04OldEncoding: Rule = {
  id: 'CH04',
  title: 'Chữ theo bảng mã cũ (TCVN3, VNI)',
  severity: 'Cảnh báo',
  example: '“Uû ban nh©n d©n x·” (TCVN3), “UÛy ban nhaân daân xaõ” (VNI).',
  remedy: 'Đổi sang Unicode; bấm Sửa để đổi tất cả.',
  *check(facts) {
    yield* hygiene(
      oddCells(facts),
      decoded,
      (mends) =>
        `${mends.length} ô gõ bằng bảng mã cũ, ví dụ ${quote(mends[0].before)} → ${quote(mends[0].after)}: đổi sang Unicode.`,
    );
  },
};

/** The text read in the old encoding that makes its marked words Vietnamese; as it is where neither does. */
function decoded(raw: string): string {
  const own = markedWords(raw).filter((word) => /\p{L}/u.test(word));
  const before = own.filter(isSyllable).length;
  // `2 × 4,5 = 9 triệu đồng`: a sign is no letter, and all words are Vietnamese as they stand.
  if (before > 0 && before === own.length) return raw;
  const candidates = [fromTcvn3(raw), fromVni(raw)].map((text) => ({
    text,
    words: markedWords(text),
  }));
  const fitting = candidates.filter(
    ({ words }) => words.length >= 2 && words.every(isSyllable) && words.length > before,
  );
  return fitting[0]?.text ?? raw;
}

/** Words with anything but plain letters: only they tell one encoding from another. */
function markedWords(text: string): readonly string[] {
  return text.split(/[\s\d.,;:!?()"“”/-]+/u).filter((word) => /[^\u0000-\u007f]/u.test(word));
}
