import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { documentsIn } from '../../text/documentsIn';
import { codedRows } from './codedRows';
import type { DocumentCode } from './documentCode';
import { issuerOf, mayIssue } from './issuers';
import { passages } from '../../../words/passages';

export const vb06IssuerAndCode: Rule = {
  id: 'VB06',
  title: 'Cơ quan ban hành không khớp ký hiệu',
  severity: 'Cảnh báo',
  example: 'Ký hiệu 03-QC/BCĐ của Ban Chỉ đạo xếp dưới Đảng ủy; “02-KH/UBKTĐU … của Đảng ủy xã”.',
  remedy: 'Sửa cơ quan ban hành hoặc ký hiệu.',
  yieldsTo: ['VB21'],
  *check(facts) {
    yield* inTable(facts);
    yield* inWords(facts);
  },
};

function* inTable(facts: Facts): Iterable<Remark> {
  for (const { cells, read } of codedRows(facts)) {
    const issuer = cells.issuer.text === '' ? cells.level : cells.issuer;
    if (!read || issuer.text === '' || mayIssue(issuer.text, read.body)) continue;
    yield {
      at: issuer.at,
      also: [cells.code.at],
      message: message(issuer.text, cells.code.text, read),
    };
  }
}

const NAME = String.raw`(?: (?:xã|phường|đặc khu|tỉnh|thành phố))?(?: \p{Lu}\p{L}*){0,4}`;
/** A body that issues what is named right behind it: `Đảng ủy xã thông qua Nghị quyết số `. */
const ISSUES = new RegExp(
  String.raw`(?<!\p{L}|(?:trình|gửi|với|cho|của|do) )((?:Đảng ủy|HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân|Ban Chỉ đạo|Tỉnh ủy)${NAME})(?: đã)? (?:ra|ban hành|thông qua|ký|ký ban hành|có) (?:Nghị quyết|Quyết định|Kế hoạch|Công văn|Chỉ thị|Thông báo|Chương trình|Báo cáo|Hướng dẫn|Kết luận|Tờ trình) số $`,
  'u',
);

/** `02-KH/UBKTĐU ngày 26/02/2026 của Đảng ủy xã`, `Đảng ủy xã ban hành Nghị quyết số 04/NQ-HĐND`. */
function* inWords(facts: Facts): Iterable<Remark> {
  for (const { at, text, generated } of passages(facts, 'spoken')) {
    if (generated || !text.includes('/')) continue;
    for (const { code, read, index, day, end } of documentsIn(text)) {
      const subject = ISSUES.exec(text.slice(Math.max(0, index - 120), index))?.[1];
      if (subject !== undefined && !mayIssue(subject, read.body)) {
        yield { at, message: message(subject, code, read) };
        continue;
      }
      if (day === undefined) continue;
      const issuer = /^\s+(?:của|do)\s+((?:\p{L}+\s?){1,6})/u.exec(text.slice(end))?.[1]?.trim();
      if (issuer !== undefined && !mayIssue(issuer, read.body))
        yield { at, message: message(issuer, code, read) };
    }
  }
}

function message(issuer: string, code: string, { body }: DocumentCode): string {
  const own = issuerOf(body);
  const whose = own === undefined || own === body ? '' : ` (chữ “${body}” là của ${own})`;
  return `Cơ quan ban hành “${issuer}” không khớp ký hiệu “${code}”${whose}: sửa cơ quan hoặc ký hiệu.`;
}
