import type { Rule } from '../../rule';
import { rewrite } from '../../text/rewrite';
import { typedTexts } from '../../text/typedTexts';

/** Ways in which the code of the resolution that all these reports are about is mistyped. */
const WRONG =
  /(?<![\d.,/-])(?:75\s?-\s?NQ\s?\/\s?TW|57(?:\s?-\s?NQ\s?\/\s?(?:T(?:[ƯUV]|WW|TG|Tg)|CP|BCT|QH|UBND|HĐND)|\s?\/\s?NQ\s?[-/]\s?T[WƯU]|\s?-\s?NQ\s?-\s?T[WƯU]))(?!\p{L})/gu;
const RIGHT = '57-NQ/TW';

export const vb19ResolutionCode: Rule = {
  id: 'VB19',
  title: 'Ký hiệu Nghị quyết số 57-NQ/TW ghi sai',
  severity: 'Cảnh báo',
  example: '“Nghị quyết số 57-NQ/TU”, “57/NQ-TW”, “75-NQ/TW”.',
  remedy: 'Viết 57-NQ/TW; bấm Sửa để đổi.',
  *check(facts) {
    for (const { at, text } of typedTexts(facts)) {
      const [found] = (/57|75/.test(text) && text.match(WRONG)) || [];
      if (found === undefined) continue;
      const change = rewrite(facts, { at }, (raw) => raw.replaceAll(WRONG, RIGHT));
      yield {
        at,
        message: `Ký hiệu “${found}” ghi sai, có lẽ là “${RIGHT}”: Nghị quyết của Bộ Chính trị.`,
        ...(change && { fix: { label: `Ghi ${RIGHT}`, certain: false, changes: [change] } }),
      };
    }
  },
};
