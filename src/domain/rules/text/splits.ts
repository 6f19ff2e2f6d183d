import { readNumber } from '../../number/readNumber';
import { maskReferences } from './maskReferences';

/** `64 máy tính (trong đó khối Đảng 24; HĐND và UBND 40 máy`: a total and the parts named after it. */
export interface Split {
  readonly total: number;
  readonly parts: readonly number[];
  /** Labels that between them leave nothing out (toàn trình and một phần, trong hạn and quá hạn). */
  readonly complete: boolean;
  /** `gồm`, `chia ra` name all parts; `trong đó` may name some. */
  readonly exhaustive: boolean;
  readonly text: string;
}

const NUMBER = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const TOTAL = new RegExp(
  String.raw`(?<![\d.,/])(${NUMBER})(?!\s?[%/\d])\s*(\p{L}+(?: \p{L}+){0,2})?[^\d.;:]{0,40}?[(;,]?\s*(?:trong đó|gồm|bao gồm|chia ra)\s*:?`,
  'iu',
);
const PART = new RegExp(String.raw`(?<![\d.,/])(${NUMBER})(?![\d.,]*\s?[%/\d])`, 'gu');
/** A note to one part (`2.871 hồ sơ (98,86%)`) is no part itself. */
const NOTE = /\([^()]*\)/gu;
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

/** Totals that sentences split into at least two parts, each as far as its clause or bracket goes. */
export function splitsIn(text: string): readonly Split[] {
  if (!/trong đó|gồm|chia ra/iu.test(text)) return [];
  return text.split(/(?<=[.!?])\s+/u).flatMap((sentence) => splitIn(sentence) ?? []);
}

function splitIn(text: string): Split | undefined {
  const masked = maskReferences(text);
  const match = TOTAL.exec(masked);
  const total = readNumber(match?.[1] ?? '')?.number;
  if (!match || total === undefined) return undefined;
  const rest = masked
    .slice(match.index + match[0].length)
    .replace(NOTE, (note) => '·'.repeat(note.length));
  const clause = rest.slice(0, clauseEnd(rest));
  const parts = partsOf(clause, match[2]?.split(' ')[0]);
  if (parts.length < 2 || addUpEarlier(parts, total)) return undefined;
  const complete = PAIRS.some(([one, other]) => one.test(clause) && other.test(clause));
  const exhaustive = /(?:gồm|chia ra)\s*:?$/iu.test(match[0]);
  const said = text.slice(match.index, match.index + match[0].length + clause.length);
  return { total, parts, complete, exhaustive, text: said };
}

/** Parts in the total's own unit, or in none; where no part bears the total's unit, the units are kinds of it. */
function partsOf(clause: string, unit: string | undefined): readonly number[] {
  const all = [...clause.matchAll(PART)].map((match) => ({
    number: readNumber(match[1] ?? '')?.number,
    unit: /^\s+(?!và(?!\p{L}))(\p{L}+)/u.exec(clause.slice(match.index + match[0].length))?.[1],
  }));
  const own = all.some((part) => part.unit !== undefined && part.unit === unit);
  const counted = own ? all.filter((part) => part.unit === undefined || part.unit === unit) : all;
  return counted.flatMap(({ number }) => number ?? []);
}

/** What follows once the parts have made up the total speaks of something else. */
function addUpEarlier(parts: readonly number[], total: number): boolean {
  let sum = 0;
  return parts.some((part, index) => (sum += part) === total && index > 0);
}

/** Up to the bracket's end, the sentence's, or words that begin another subject. */
function clauseEnd(rest: string): number {
  return (
    /\)|\.(?=\s|$)|(?:đã|được|mỗi|đồng thời|ngoài ra)\s(?=[^\d]*$)/u.exec(rest)?.index ??
    rest.length
  );
}
