import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { type Passage, passages } from '../../../words/passages';

/** Pairs of statements that cannot both be true of one commune and period. */
const PAIRS: readonly { readonly subject: string; readonly one: RegExp; readonly other: RegExp }[] =
  [
    {
      subject: 'kinh phí',
      one: /(?:chưa|không) (?:có|bố trí được) (?:nguồn )?kinh phí|chưa bố trí được nguồn kinh phí|chưa có nguồn lực về tài chính/iu,
      other:
        /đã (?:được )?bố trí (?:được )?(?:nguồn )?kinh phí|được bố trí kinh phí \d|kinh phí (?:được phân bổ )?(?:cơ bản )?đáp ứng/iu,
    },
    {
      subject: 'nhân lực',
      one: /(?:chưa có|không có|chưa bố trí được) (?:cán bộ|nhân lực|nguồn nhân lực|nhân sự)/iu,
      other:
        /(?:đội ngũ )?(?:cán bộ|nhân lực|nguồn nhân lực)[^.;,]{0,30}(?:cơ bản )?đáp ứng (?:được )?(?:yêu cầu|nhu cầu)/iu,
    },
    {
      subject: 'phủ sóng',
      one: /lõm sóng|chưa (?:có|được phủ) (?:mạng |sóng )?(?:4g|di động|internet)/iu,
      other:
        /phủ sóng\s+(?:đến\s+)?(\d+)\/\1(?!\d)|100% (?:số )?(?:xóm|thôn|bản)[^.;]{0,30}phủ sóng/iu,
    },
  ];

export const nd11Contradiction: Rule = {
  id: 'ND11',
  title: 'Hai câu trái nhau về cùng nội dung',
  severity: 'Cảnh báo',
  example:
    '“chưa có nguồn kinh phí” và “đã bố trí được nguồn kinh phí”; “phủ sóng 36/36 thôn” và “còn 8 xóm lõm sóng”.',
  remedy: 'Xem lại hai câu, sửa câu không đúng.',
  *check(facts) {
    yield* portals(facts);
    const prose = passages(facts, 'body').filter(({ subject }) => subject !== 'plans');
    for (const { subject, one, other } of PAIRS) {
      const first = find(prose, one);
      const second = find(prose, other);
      if (!first || !second) continue;
      yield {
        at: second.at,
        also: [first.at],
        message: `Hai chỗ trái nhau về ${subject}: ${quote(first.text)} (ô ${first.at.cell}) và ${quote(second.text)} (ô ${second.at.cell}): xem lại, sửa câu không đúng.`,
      };
    }
  },
};

/** The national portal is dichvucong.gov.vn; a province's has its name in it. */
const PORTAL = /dịch vụ công quốc gia[^.;]{0,70}dichvucong\.(?!gov\b)[a-z]+\.gov\.vn/iu;

function* portals(facts: Facts): Iterable<Remark> {
  for (const { at, text } of passages(facts, 'body')) {
    const found = PORTAL.exec(text)?.[0];
    if (found !== undefined)
      yield {
        at,
        message: `${quote(found, 100)}: đây là địa chỉ cổng của tỉnh; cổng quốc gia là dichvucong.gov.vn.`,
      };
  }
}

function find(prose: readonly Passage[], pattern: RegExp) {
  for (const { at, text } of prose) {
    const match = pattern.exec(text);
    if (match) return { at, text: text.slice(match.index, match.index + 60) };
  }
  return undefined;
}
