import { memo } from '../../../memo/memo';
import { figureRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { mayPassHundred } from '../../../words/printed/mayPassHundred';
import { quote } from '../../text/quote';
import type { Figure, Said } from '../../../words/read';
import { claims } from '../../../words/sentences';

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
const OF_THINGS =
  /^ (?:số )?(?:hồ sơ|cán bộ|công chức|người|hộ|dân|xóm|thôn|bản|tổ|trường|cơ quan|đơn vị|văn bản|thủ tục|dịch vụ công|học sinh|giáo viên|đảng viên|doanh nghiệp)/u;
const GROWTH = /(?:tăng|giảm|vượt|gấp|bằng|trên|hơn) (?:thêm )?$/u;

function* inWords(facts: Facts): Iterable<Remark> {
  for (const { at, claim, said } of claims(facts, 'printed', sharesAboveHundred))
    yield {
      at,
      message: `Tỷ lệ ${claim.digits}% lớn hơn 100% trong ${quote(said.text.slice(claim.from))}: sửa con số.`,
    };
}

const sharesAboveHundred = memo(({ line, figures }: Said): readonly Figure[] => {
  return figures.filter(
    ({ sign, value, at }) =>
      sign === '%' &&
      value > 100 &&
      OF_THINGS.test(line.slice(at + 1)) &&
      !GROWTH.test(line.slice(Math.max(0, at - 15), at)),
  );
});

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
        message: `Số liệu ${quote(cells.content.text)} ghi ${entry.text.replace(/\s*%$/u, '')}%, ngoài 0–100%: kiểm tra lại.`,
      };
    }
  }
}
