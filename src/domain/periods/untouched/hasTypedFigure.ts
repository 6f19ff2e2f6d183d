import { maskReferences } from '../../words/signs/references';
import { citationsIn } from '../words/citations';

/** A number with a unit, a counted noun or `%`, outside documents, days, years, `Đề án 06`, `24/7` and `2 cấp`. */
export function hasTypedFigure(text: string): boolean {
  const bare = text.replace(/\{\{[^{}]*\}\}/gu, (field) => ' '.repeat(field.length));
  const { closed } = citationsIn(bare);
  const apart = closed.reduce(
    (rest, { from, to }) => rest.slice(0, from) + '·'.repeat(to - from) + rest.slice(to),
    bare,
  );
  return FIGURE.test(maskReferences(apart).replace(PLAIN, '····'));
}

/** Years, and how often something is done: `mỗi tuần 2 buổi`. */
const PLAIN = /(?:19|20)\d{2}(?!\d)|(?<=mỗi (?:ngày|tuần|tháng|quý|năm) )\d{1,2}(?![\d.,])/gu;

/** Words that no one counts: behind them the number is a name's or a day's (`Tổ 5 họp`, `ngày 15 hằng tháng`). */
const NOT_COUNTED = [
  ...['cấp', 'năm', 'tháng', 'tuần', 'quý', 'giờ', 'và', 'đến', 'của', 'hằng', 'hàng tháng'],
  ...['hàng tuần', 'hàng ngày', 'hàng quý', 'hàng năm', 'đã', 'chưa', 'không(?! gian)', 'được'],
  ...['có', 'là', 'phải', 'cần', 'sẽ', 'đang', 'bị', 'này', 'trên', 'tại', 'trong', 'theo', 'với'],
  ...['cùng', 'do', 'gồm', 'từ', 'cho', 'để', 'thì', 'hoặc', 'họp', 'diễn ra', 'tham gia'],
  ...['thông qua', 'triển khai', 'thực hiện', 'phối hợp', 'hoàn thành', 'bắt đầu', 'tiếp tục'],
].join('|');
const ALONE = String.raw`(?<![\p{L}\d.,/])`;
/** Groups of three, a fraction or decimal before any other word, a plain number before one that is counted. */
const FIGURE = new RegExp(
  [
    String.raw`${ALONE}\d{1,3}(?:\.\d{3})+(?:,\d+)?\s*(?:%|\p{Ll})`,
    String.raw`${ALONE}\d+(?:[.,]\d+)?(?:\s*\/\s*\d+(?:[.,]\d+)?)?\s*%`,
    String.raw`${ALONE}\d+(?:[.,]\d+|(?:[.,]\d+)?\s*\/\s*\d+(?:[.,]\d+)?)\s*(?!(?:cấp|năm|tháng|tuần|quý|giờ|hằng|và|đến|của)(?!\p{L}))\p{Ll}`,
    String.raw`${ALONE}\d+\s*(?!(?:${NOT_COUNTED})(?!\p{L}))\p{Ll}`,
  ].join('|'),
  'u',
);
