import { fromDay, toDay } from '../../number/dates/date';
import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { reportPeriod } from './reportPeriod';
import { passages } from '../../words/passages';

const COMPARED =
  /(?:so với|bằng)\s+(?:cùng kỳ|đầu năm|cuối năm|năm trước|quý trước|tháng trước|tuần trước|kỳ trước|thời điểm)|cùng kỳ năm/iu;
/** Communes were made anew on this day: earlier figures are of other units. */
const NEW_UNITS = toDay({ year: 2025, month: 7, day: 1 }) ?? 0;

export const ky11ComparedWithoutFigure: Rule = {
  id: 'KY11',
  title: 'So sánh với kỳ khác mà không có số',
  severity: 'Gợi ý',
  example:
    '“tỷ lệ hồ sơ trực tuyến tăng so với cùng kỳ năm trước”, không có con số; quý I/2025 chưa có đơn vị hành chính mới.',
  remedy: 'Nêu hai con số và kỳ gốc; kỳ gốc trước 01/7/2025 là số của đơn vị cũ.',
  *check(facts) {
    const said = passages(facts, 'body').filter(
      ({ text, unfinished }) => !unfinished && COMPARED.test(text),
    );
    const bare = said.filter(({ text }) => !/\d[\d.,]*\s?%|(?:tăng|giảm)\s+\d/u.test(text));
    const [first, ...others] = bare;
    if (!first) return;
    const before = comesBeforeNewUnits(reportPeriod(facts).from, first.text)
      ? ' Kỳ gốc trước 01/7/2025, khi chưa có đơn vị hành chính mới.'
      : '';
    const more = others.length === 0 ? '' : ` (và ${others.length} câu khác)`;
    yield {
      at: first.at,
      also: others.map(({ at }) => at),
      message: `Câu ${quote(first.text)} so sánh với kỳ khác mà không có con số${more}: nêu hai con số.${before}`,
    };
  },
};

function comesBeforeNewUnits(from: number | undefined, text: string): boolean {
  if (/đầu năm 2025|năm 2024/iu.test(text)) return true;
  if (from === undefined || !/cùng kỳ|năm trước/iu.test(text)) return false;
  const { year, month, day } = fromDay(from);
  const base = toDay({ year: year - 1, month, day: Math.min(day, 28) });
  return base !== undefined && base < NEW_UNITS;
}
