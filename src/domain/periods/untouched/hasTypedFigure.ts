import { maskReferences } from '../../words/references';
import { citationsIn } from '../words/citations';

/** A number with a unit, a counted noun or `%`, outside documents, days, years, `Đề án 06`, `24/7` and `2 cấp`. */
export function hasTypedFigure(text: string): boolean {
  const bare = text.replace(/\{\{[^{}]*\}\}/gu, (field) => ' '.repeat(field.length));
  const { closed } = citationsIn(bare);
  const apart = closed.reduce(
    (rest, { from, to }) => rest.slice(0, from) + '·'.repeat(to - from) + rest.slice(to),
    bare,
  );
  return FIGURE.test(maskReferences(apart).replace(/(?:19|20)\d{2}(?!\d)/gu, '····'));
}

const FIGURE =
  /(?<![\p{L}\d.,/])\d{1,3}(?:\.\d{3})+(?:,\d+)?\s*(?:%|\p{Ll})|(?<![\p{L}\d.,/])\d+(?:[.,]\d+)?(?:\s*\/\s*\d+(?:[.,]\d+)?)?\s*(?:%|(?!(?:cấp|năm|tháng|tuần|quý|giờ|và|đến|của)(?!\p{L}))\p{Ll})/u;
