import type { Rule } from '../rule';
import { freeCells } from '../annexes/freeCells';
import { quote } from '../text/quote';

/** What the forms of higher offices say to whoever fills them, copied along. */
const COPIED =
  /nêu rõ cam kết|nêu cụ thể|ghi rõ|ghi cụ thể|điền (?:số|tên|nội dung)|\.{5,}|…{2,}/iu;

export const nd13GuidanceLeft: Rule = {
  id: 'ND13',
  title: 'Còn chữ hướng dẫn của mẫu',
  severity: 'Lỗi',
  example: '“[nêu kết quả nổi bật]” chưa được thay bằng lời của đơn vị.',
  remedy: 'Thay phần trong [ngoặc vuông] bằng lời của đơn vị, hoặc xóa dòng.',
  *check(facts) {
    for (const { at, runs } of facts.outline.sentences) {
      const guidance = runs.find(({ mark }) => mark === 'guidance');
      if (!guidance) continue;
      yield {
        at,
        message: `Còn chữ hướng dẫn của mẫu: ${quote(guidance.text)}. Thay bằng lời của đơn vị, hoặc xóa dòng.`,
      };
    }
    for (const { at, text } of freeCells(facts)) {
      const found = COPIED.exec(text)?.[0];
      if (found === undefined) continue;
      yield {
        at,
        severity: 'Cảnh báo',
        message: `Có vẻ còn chữ hướng dẫn của mẫu: ${quote(found)} trong ${quote(text)}.`,
      };
    }
  },
};
