import { readNumber } from '../../number/readNumber';
import { maskReferences } from './maskReferences';

/** `64 máy tính (trong đó khối Đảng 24; HĐND và UBND 40 máy`: a total and the parts named after it. */
export interface Split {
  readonly total: number;
  readonly parts: readonly number[];
  /** Labels that between them leave nothing out (toàn trình and một phần, trong hạn and quá hạn). */
  readonly complete: boolean;
  readonly text: string;
}

const NUMBER = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const TOTAL = new RegExp(
  String.raw`(?<![\d.,/])(${NUMBER})(?!\s?[%/\d])\s*(\p{L}+(?: \p{L}+){0,2})?[^\d.;:]{0,40}?[(;,]?\s*(?:trong đó|gồm|bao gồm|chia ra)\s*:?`,
  'iu',
);
const PART = new RegExp(String.raw`(?<![\d.,/])(${NUMBER})(?!\s?[%/\d])`, 'gu');
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/toàn trình/iu, /một phần/iu],
  [/trong hạn|đúng hạn|trước hạn/iu, /quá hạn|trễ hạn/iu],
  [/trực tuyến/iu, /trực tiếp/iu],
  [
    /đã (?:giải quyết|hoàn thành)/iu,
    /(?:đang|chưa) (?:giải quyết|thực hiện|hoàn thành|trong hạn)/iu,
  ],
  [/\bnam\b/iu, /\bnữ\b/iu],
];

/** A total that a sentence splits into at least two parts, as far as the clause or bracket goes. */
export function splitIn(text: string): Split | undefined {
  if (!/trong đó|gồm|chia ra/iu.test(text)) return undefined;
  const masked = maskReferences(text);
  const match = TOTAL.exec(masked);
  const total = readNumber(match?.[1] ?? '')?.number;
  if (!match || total === undefined) return undefined;
  const rest = masked.slice(match.index + match[0].length);
  const clause = rest.slice(0, clauseEnd(rest));
  const parts = [...clause.matchAll(PART)].flatMap(
    ([, digits = '']) => readNumber(digits)?.number ?? [],
  );
  if (parts.length < 2) return undefined;
  const complete = PAIRS.some(([one, other]) => one.test(clause) && other.test(clause));
  return {
    total,
    parts,
    complete,
    text: text.slice(match.index, match.index + match[0].length + clause.length),
  };
}

/** Up to the bracket's end, the sentence's, or words that begin another subject. */
function clauseEnd(rest: string): number {
  return (
    /\)|\.(?=\s|$)|(?:đã|được|mỗi|đồng thời|ngoài ra)\s(?=[^\d]*$)/u.exec(rest)?.index ??
    rest.length
  );
}
