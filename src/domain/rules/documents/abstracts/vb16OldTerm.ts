import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { passages } from '../../../words/passages';

/** Levels 3 and 4 of online services became “một phần” and “toàn trình” (NĐ 42/2022). */
const OLD =
  /(?:dịch vụ công|dvc)[^.;]{0,40}mức độ\s*(?:3|4|ba|bốn)(?:\s*(?:,|và|\/)\s*(?:mức độ\s*)?(?:3|4|ba|bốn))?|(?<=(?:hồ sơ|trực tuyến)(?:[^.;]|\.(?=\d)){0,80})mức độ (?:4(?=(?:[^.;]|\.(?=\d)){1,40}mức độ 3(?!\d))|3(?=(?:[^.;]|\.(?=\d)){1,40}mức độ 4(?!\d)))/iu;

export const vb16OldTerm: Rule = {
  id: 'VB16',
  title: 'Thuật ngữ cũ',
  severity: 'Gợi ý',
  example: '“dịch vụ công trực tuyến mức độ 3, 4”.',
  remedy: 'Dùng “dịch vụ công trực tuyến toàn trình”, “một phần”.',
  *check(facts) {
    for (const { at, text } of passages(facts, 'printed')) {
      const found = OLD.exec(text)?.[0];
      if (found !== undefined)
        yield {
          at,
          message: `${quote(found)} là cách gọi cũ: nay là “toàn trình” (mức độ 4) và “một phần” (mức độ 3).`,
        };
    }
  },
};
