import type { Rule } from '../../rule';
import { documentsIn } from '../../text/documentsIn';
import { passages } from '../../../words/passages';

const NONE =
  /(?:danh sách|danh mục)[^.;]{0,60}(?:văn bản|thể chế|chính sách)[^.;]{0,60}đã ban hành[^.;]{0,40}không có/iu;
const OWN = /-UBND|\/UBND-|\/ĐU|\/UBKT|\/BCĐ/u;

export const vb15NoneInAnnex: Rule = {
  id: 'VB15',
  title: 'Lời nêu văn bản, phụ lục ghi “không có”',
  severity: 'Cảnh báo',
  example:
    'Lời kê 7 văn bản đã ban hành, Phụ lục III ghi “Danh sách thể chế, chính sách đã ban hành: không có”.',
  remedy: 'Bổ sung phụ lục, hoặc sửa lời.',
  *check(facts) {
    const sentences = passages(facts, 'spoken');
    const cited = sentences.filter(
      ({ annex, text }) =>
        annex === undefined &&
        /ban hành|^(?:kế hoạch|quyết định|công văn|chương trình)/iu.test(text),
    );
    const codes = new Set(
      cited
        .flatMap(({ text }) => documentsIn(text).map(({ code }) => code))
        .filter((code) => OWN.test(code)),
    );
    if (codes.size === 0) return;
    const inAnnexes = sentences.filter(({ annex }) => annex !== undefined);
    for (const [index, { at, text, level }] of inAnnexes.entries()) {
      const title = inAnnexes[index - 1];
      const below =
        level !== 'Phụ lục' && title?.level === 'Phụ lục' ? `${title.text}: ${text}` : text;
      if (!NONE.test(below)) continue;
      yield {
        at,
        also: cited.slice(0, 1).map((one) => one.at),
        message: `Phụ lục ghi không có văn bản đã ban hành, trong khi lời báo cáo nêu ${codes.size} văn bản: bổ sung phụ lục, hoặc sửa lời.`,
      };
    }
  },
};
