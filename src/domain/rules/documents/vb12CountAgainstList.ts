import { headerKey, slug } from '../../vietnamese';
import { infoPlace } from '../info/infoItem';
import { documentRows } from '../rows/dataRows';
import type { Facts, Remark, Rule } from '../rule';
import { claims } from '../text/claims';
import { documentsIn } from '../text/documentsIn';
import { figureNumber } from '../text/figureNumber';
import { maskReferences } from '../text/maskReferences';
import { sentencesOf } from '../text/prose';
import { quote } from '../text/quote';

const ISSUED =
  /(?:ban hành|xây dựng và ban hành)(?: được)?(?: tổng số)? (\d{1,4}) (văn bản|kế hoạch|quyết định|công văn|thông báo|nghị quyết|chương trình|báo cáo|quy chế|chỉ thị)(?!\p{L})/iu;
const UNNAMED = /đã ban hành các (?:văn bản|kế hoạch)/iu;

export const vb12CountAgainstList: Rule = {
  id: 'VB12',
  title: 'Số văn bản đã ban hành khác danh mục',
  severity: 'Cảnh báo',
  example:
    '“đã ban hành 06 kế hoạch” trong khi trang tính Văn bản có 5; “đã ban hành các văn bản” mà không kê văn bản nào.',
  remedy: 'Sửa con số, hoặc bổ sung danh mục.',
  *check(facts) {
    const total = figureNumber(facts, 'vb.tong') ?? 0;
    yield* total > 0 ? counted(facts) : unnamed(facts);
  },
};

function* counted(facts: Facts): Iterable<Remark> {
  for (const { at, text } of claims(facts)) {
    const [, count, type = ''] = ISSUED.exec(maskReferences(text)) ?? [];
    if (count === undefined || text.trimEnd().endsWith(':')) continue;
    const listed =
      figureNumber(facts, headerKey(type) === 'văn bản' ? 'vb.tong' : `vb.${slug(type)}`) ?? 0;
    if (listed === Number(count)) continue;
    yield {
      at,
      message: `Lời ghi đã ban hành ${count} ${type}, trang tính Văn bản có ${listed}: sửa con số, hoặc bổ sung danh mục.`,
    };
  }
}

/** Neither a list of documents nor a single number anywhere, save those of the request. */
function* unnamed(facts: Facts): Iterable<Remark> {
  const request = infoPlace(facts, 'van_ban_yeu_cau').sheet;
  const cited = sentencesOf(facts).some(
    ({ text, at }) =>
      at.sheet !== request && documentsIn(text).some(({ code }) => /UBND|ĐU/u.test(code)),
  );
  if (cited || documentRows(facts).length > 0) return;
  const said = claims(facts).find(({ text }) => UNNAMED.test(text));
  if (said)
    yield {
      at: said.at,
      severity: 'Gợi ý',
      message: `${quote(said.text)}: nói đã ban hành văn bản mà không kê văn bản nào; nên kê ở trang tính Văn bản.`,
    };
}
