import { figureRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { maskReferences } from '../../../words/references';
import { mayPassHundred } from '../../../words/printed/mayPassHundred';
import { quote } from '../../text/quote';
import { passages } from '../../../words/passages';

export const th10RateAboveHundred: Rule = {
  id: 'TH10',
  title: 'Tỷ lệ ngoài 0–100%',
  severity: 'Lỗi',
  example: '“984% hồ sơ được số hóa”.',
  remedy: 'Sửa con số; tỷ lệ so với kế hoạch thì ghi rõ “… kế hoạch”.',
  *check(facts) {
    yield* inWords(facts);
    yield* inFigures(facts);
  },
};

/** A share of people or things: what grows, or is held against a plan, may pass 100. */
const SHARE =
  /(?<![\d.,])(\d{3,6}(?:,\d+)?)\s?%\s+(?:số\s+)?(?:hồ sơ|cán bộ|công chức|người|hộ|dân|xóm|thôn|bản|tổ|trường|cơ quan|đơn vị|văn bản|thủ tục|dịch vụ công|học sinh|giáo viên|đảng viên|doanh nghiệp)/giu;
const GROWTH = /(?:tăng|giảm|vượt|gấp|bằng|trên|hơn)\s*(?:thêm\s*)?$/iu;

function* inWords(facts: Facts): Iterable<Remark> {
  for (const { at, text } of passages(facts, 'printed')) {
    if (!text.includes('%')) continue;
    for (const match of maskReferences(text).matchAll(SHARE)) {
      const rate = Number((match[1] ?? '').replace(',', '.'));
      if (rate <= 100 || GROWTH.test(text.slice(Math.max(0, match.index - 15), match.index)))
        continue;
      yield {
        at,
        message: `Tỷ lệ ${match[1] ?? ''}% lớn hơn 100% trong ${quote(text.slice(match.index))}: sửa con số.`,
      };
    }
  }
}

function* inFigures(facts: Facts): Iterable<Remark> {
  for (const { cells } of figureRows(facts)) {
    if (cells.unit.text !== '%' || mayPassHundred(cells.content.text)) continue;
    for (const entry of [cells.current, cells.cumulative]) {
      if (
        entry.meaning.kind !== 'number' ||
        (entry.meaning.number >= 0 && entry.meaning.number <= 100)
      )
        continue;
      yield {
        at: entry.at,
        severity: 'Cảnh báo',
        message: `Số liệu ${quote(cells.content.text)} ghi ${entry.text}%, ngoài 0–100%: kiểm tra lại.`,
      };
    }
  }
}
