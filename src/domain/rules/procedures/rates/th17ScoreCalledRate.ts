import { targetRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { passages } from '../../../words/passages';

const CALLED = /(?:tỷ|tỉ) lệ[^.;:]{0,90}?(?:đạt)?:?\s*\d+(?:,\d+)?\s?\/\s?\d+(?:,\d+)?\s+điểm/iu;

export const th17ScoreCalledRate: Rule = {
  id: 'TH17',
  title: 'Gọi là tỷ lệ nhưng giá trị là điểm',
  severity: 'Cảnh báo',
  example: '“Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình đạt: 10/10 điểm”.',
  remedy: 'Sửa “Tỷ lệ” thành “Điểm”, hoặc ghi tỷ lệ phần trăm.',
  *check(facts) {
    for (const { at, text } of passages(facts, 'printed')) {
      const found = CALLED.exec(text)?.[0];
      if (found !== undefined)
        yield {
          at,
          message: `${quote(found, 90)} gọi là tỷ lệ nhưng giá trị là điểm: sửa lời, hoặc ghi tỷ lệ phần trăm.`,
        };
    }
    for (const { cells } of targetRows(facts)) {
      if (cells.unit.text.toLowerCase() !== 'điểm' || !/^(?:tỷ|tỉ) lệ/iu.test(cells.name.text))
        continue;
      yield {
        at: cells.unit.at,
        message: `Chỉ tiêu ${quote(cells.name.text)} là tỷ lệ nhưng đơn vị tính là điểm: sửa tên hoặc đơn vị.`,
      };
    }
  },
};
