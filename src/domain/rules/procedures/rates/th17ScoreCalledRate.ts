import { memo } from '../../../memo/memo';
import { targetRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { quoted, type Said } from '../../../words/read';
import { claims } from '../../../words/sentences';

const CALLED = /tỷ lệ[^.;:]{0,90}?:? ÷ điểm/gu;

export const th17ScoreCalledRate: Rule = {
  id: 'TH17',
  title: 'Gọi là tỷ lệ nhưng giá trị là điểm',
  severity: 'Cảnh báo',
  example: '“Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình đạt: 10/10 điểm”.',
  remedy: 'Sửa “Tỷ lệ” thành “Điểm”, hoặc ghi tỷ lệ phần trăm.',
  *check(facts) {
    for (const { at, claim } of claims(facts, 'printed', scoresIn))
      yield {
        at,
        message: `${quote(claim, 90)} gọi là tỷ lệ nhưng giá trị là điểm: sửa lời, hoặc ghi tỷ lệ phần trăm.`,
      };
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

const scoresIn = memo((said: Said): readonly string[] => {
  return [...said.line.matchAll(CALLED)].map(({ index, 0: found }) =>
    quoted(said, index, index + found.length),
  );
});
