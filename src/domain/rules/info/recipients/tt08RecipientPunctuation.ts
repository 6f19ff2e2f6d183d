import type { Rule } from '../../rule';
import { infoEntry, infoLines } from '../infoItem';
import { quote } from '../../text/quote';

/** The final `;` and `.` are added where missing; what stands in the middle or is another mark is the officer's. */
export const tt08RecipientPunctuation: Rule = {
  id: 'TT08',
  title: 'Dấu câu ở Nơi nhận',
  severity: 'Gợi ý',
  example: '“Như trên; (B/cáo)”: dấu chấm phẩy đứng giữa dòng.',
  remedy: 'Mỗi dòng kết thúc bằng “;”, dòng cuối bằng “.”; để trống thì dấu tự thêm.',
  *check(facts) {
    const entry = infoEntry(facts, 'noi_nhan');
    const lines = infoLines(facts, 'noi_nhan');
    if (!entry) return;
    for (const [index, line] of lines.entries()) {
      const right = index === lines.length - 1 ? '.' : ';';
      const wrongEnd = /[.,;:]$/u.test(line) && !line.endsWith(right);
      const strayInside = !/^-?\s*lưu/iu.test(line) && /;\s*\(/u.test(line);
      if (!wrongEnd && !strayInside) continue;
      yield {
        at: entry.at,
        message: `Nơi nhận, dòng ${index + 1} ${quote(line)} phải kết thúc bằng “${right}”, không có dấu “;” ở giữa.`,
      };
    }
  },
};
