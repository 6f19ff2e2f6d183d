import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { hygiene } from './hygiene';
import { oddCells } from './oddCells';

export const ch01DecomposedLetters: Rule = {
  id: 'CH01',
  title: 'Chữ Unicode tổ hợp',
  severity: 'Gợi ý',
  example: 'Chữ “ế” gõ bằng e, dấu mũ và dấu sắc rời; tìm kiếm không thấy, in bị lệch dấu.',
  remedy: 'Đổi sang Unicode dựng sẵn; bấm Sửa để đổi tất cả.',
  *check(facts) {
    yield* hygiene(
      oddCells(facts),
      (raw) => raw.normalize('NFC'),
      (mends) =>
        `${mends.length} ô viết bằng chữ Unicode tổ hợp (dấu rời), ví dụ ${quote(mends[0].after)}: đổi sang dựng sẵn.`,
    );
  },
};
