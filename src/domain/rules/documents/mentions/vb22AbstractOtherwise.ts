import type { Facts } from '../../../facts';
import { perText } from '../../../memo/perText';
import { tokensOf } from '../../../words/known/tokens';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { codedRows, rowsByCode, type CodedRow } from '../codes/codedRows';
import { codeKey } from '../codes/documentCode';
import { mentions, type Mention } from './mentions';

export const vb22AbstractOtherwise: Rule = {
  id: 'VB22',
  title: 'Lời nói văn bản về việc khác trích yếu trong danh mục',
  severity: 'Cảnh báo',
  example:
    'Danh mục: 402/QĐ-UBND kiện toàn tổ công nghệ số; lời: “Quyết định số 402/QĐ-UBND ban hành Quy chế camera”.',
  remedy: 'Sửa số, ký hiệu hoặc nội dung trong lời cho khớp danh mục.',
  *check(facts) {
    for (const mention of mentions(facts)) {
      const own =
        mention.from === 'words' ? rowsByCode(facts).get(codeKey(mention.code)) : undefined;
      const said = own && subjectIn(mention.after);
      const remark = said && otherwise(said, own, mention, facts);
      if (remark) yield remark;
    }
  },
};

const BODY = String.raw`(?:Đảng ủy|HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân|Ban Chỉ đạo)(?: (?:xã|phường|đặc khu))?(?: \p{Lu}\p{L}*)*`;
const DOES =
  'về|quy định|phân bổ|hỗ trợ|ban hành|kiện toàn|thành lập|triển khai|thực hiện|tổ chức|phê duyệt|điều chỉnh|lãnh đạo|đẩy mạnh|đôn đốc|tăng cường|phát triển|kết luận|bồi dưỡng|phổ cập|vận động|khắc phục|giám sát|phát động|hướng dẫn|bảo đảm|phòng, chống|chấn chỉnh|xây dựng|quản lý|nâng cao|ứng dụng|rà soát|bổ sung|công bố|sửa đổi';
/** What a document is about, right behind it, its day and who issued it; up to what begins anew. */
const SUBJECT = new RegExp(
  String.raw`^(?: của ${BODY})? ((?:${DOES})(?!\p{L})[^.;()]*?)(?=[.;()]|$|,? (?:và )?(?:Kế hoạch|Quyết định|Nghị quyết|Công văn|Thông báo|Chỉ thị) số|, (?:xã|phường|UBND|đến nay|trong đó|theo đó)(?!\p{L}))`,
  'u',
);
/** Fewer words may be a short name; so much in common is the same; so little is another subject. */
const TELLING = 5;
const SAME = 0.6;
const OTHER = 0.15;

const subjectIn = perText((after): string | undefined => SUBJECT.exec(after)?.[1]);

/** Another listed document's abstract, or one that has nothing of the own. */
function otherwise(
  said: string,
  own: CodedRow,
  { code, at }: Mention,
  facts: Facts,
): Remark | undefined {
  const { abstract } = own.cells;
  const words = wordsOf(said);
  if (words.size < TELLING || wordsOf(abstract.text).size < TELLING) return undefined;
  const shared = share(words, abstract.text);
  if (shared >= SAME / 2) return undefined;
  const meant = codedRows(facts).find(
    ({ cells }) => cells !== own.cells && share(words, cells.abstract.text) >= SAME,
  );
  if (!meant && shared >= OTHER) return undefined;
  const other = meant ? `, là trích yếu của ${meant.cells.code.text}` : '';
  return {
    at,
    also: [abstract.at],
    ...(!meant && { severity: 'Gợi ý' as const }),
    message: `Lời nói ${code} ${quote(said)}${other}; ${abstract.at.sheet} (ô ${abstract.at.cell}) ghi ${quote(abstract.text)}: sửa số, ký hiệu hoặc nội dung.`,
  };
}

const wordsOf = perText((text): ReadonlySet<string> => new Set(tokensOf(text)));

/** How much of some words a text has. */
function share(words: ReadonlySet<string>, text: string): number {
  const others = wordsOf(text);
  return [...words].filter((word) => others.has(word)).length / words.size;
}
