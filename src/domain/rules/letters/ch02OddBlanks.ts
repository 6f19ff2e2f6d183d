import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { hygiene } from './hygiene';
import { oddCells } from './oddCells';

const ODD_BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\ufeff]/gu;

export const ch02OddBlanks: Rule = {
  id: 'CH02',
  title: 'Khoảng trắng cứng, ký tự ẩn',
  severity: 'Gợi ý',
  example: 'Đoạn dán từ Word có khoảng trắng không ngắt và ký tự không nhìn thấy.',
  remedy: 'Đổi sang dấu cách thường; bấm Sửa để đổi tất cả.',
  *check(facts) {
    // A soft hyphen is ư in TCVN3: such a text is another rule's.
    const cells = oddCells(facts).filter(
      ({ raw }) => !/[\u00b5\u00b8\u00b6\u00b9\u00ae\u00d6\u00ab\u00a9]/u.test(raw),
    );
    yield* hygiene(
      cells,
      (raw) => raw.replace(ODD_BLANK, ' ').replace(INVISIBLE, ''),
      (mends) =>
        `${mends.length} ô có khoảng trắng cứng hoặc ký tự ẩn (thường do dán từ Word), ví dụ ${quote(mends[0].after)}: đổi sang dấu cách thường.`,
    );
  },
};
