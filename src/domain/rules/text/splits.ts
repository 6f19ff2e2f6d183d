import { readNumber } from '../../number/readNumber';
import { maskReferences } from './maskReferences';
import { SPLIT_PAIRS } from './splitPairs';

/** `64 máy tính (trong đó khối Đảng 24; HĐND và UBND 40 máy`: a total and the parts named after it. */
export interface Split {
  readonly total: number;
  readonly parts: readonly number[];
  /** Labels that between them leave nothing out (toàn trình and một phần, trong hạn and quá hạn). */
  readonly complete: boolean;
  /** `gồm`, `chia ra` name all parts; `trong đó` may name some. */
  readonly exhaustive: boolean;
  /** First word of what is counted (`thủ` of `thủ tục`), absent where none follows the total. */
  readonly unit?: string;
  readonly text: string;
}

const NUMBER = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const UNIT = String.raw`(?<![\d.,/])(${NUMBER})(?![\d.,]*\s?[%/\d])\s*(\p{L}+(?: \p{L}+){0,2})?`;
const OPENING = /(?<!\p{L})(?:trong đó|gồm|bao gồm|chia ra)(?!\p{L})/iu;
const TOTAL = new RegExp(
  String.raw`${UNIT}[^\d.;:]{0,40}?[(;,]?\s*(?<!\p{L})(?:trong đó|gồm|bao gồm|chia ra)(?!\p{L})\s*:?`,
  'giu',
);
/** `Trong 2.430 hồ sơ trực tuyến có 1.701 hồ sơ toàn trình và 729 hồ sơ một phần`: what comes online comes in one way or the other. */
const ONLINE = new RegExp(
  String.raw`(?<!\p{L})trong (?:tổng số |số )?${UNIT}[^\d.,;:()]{0,30}trực tuyến[^\d.,;:()]{0,30} có(?= \d)`,
  'giu',
);
/** `96 người (lớp thứ nhất 50 người, lớp thứ hai 46 người)`. */
const BRACKET = new RegExp(String.raw`${UNIT}[^\d.;:()]{0,40}\(([^()]*)\)`, 'giu');
const PART = new RegExp(String.raw`(?<![\d.,/])(${NUMBER})(?![\d.,]*\s?[%/\d])`, 'gu');
/** A note to one part (`2.871 hồ sơ (98,86%)`) is no part itself. */
const NOTE = /\([^()]*\)/gu;
/** What other periods had, or what was gained, is no part. */
const COMPARED =
  /so với|cùng kỳ|(?:kỳ|tuần|tháng|quý|năm) trước|(?<!\p{L})(?:tăng|giảm)(?!\p{L})/iu;

/** Totals that sentences split into at least two parts, each as far as its clause or bracket goes. */
export function splitsIn(text: string): readonly Split[] {
  if (!/\d.*\d/u.test(text) || !/\(|trong đó|gồm|chia ra|một phần/iu.test(text)) return [];
  return text.split(/(?<=[.!?])\s+/u).flatMap((sentence) => {
    const masked = maskReferences(sentence);
    return [
      ...named(sentence, masked),
      ...online(sentence, masked),
      ...bracketed(sentence, masked),
    ];
  });
}

/** A clause that splits one of its own parts again (`trực tuyến 179 hồ sơ, gồm …`) cannot be added up. */
function named(sentence: string, masked: string): readonly Split[] {
  return [...masked.matchAll(TOTAL)].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = masked.slice(start).replace(NOTE, (note) => '·'.repeat(note.length));
    const clause = firstSplit(rest.slice(0, clauseEnd(rest)), unitOf(match));
    if (clause === undefined) return [];
    const text = sentence.slice(match.index, start + clause.length);
    return splitOf(match, clause, text, /(?:gồm|chia ra)\s*:?$/iu.test(match[0]));
  });
}

/** `…, trong đó khối Đảng 14 máy, khối UBND 32 máy; đã xử lý 1.864 văn bản, trong đó …`: up to what speaks of other things. */
function firstSplit(clause: string, unit: string | undefined): string | undefined {
  const opening = OPENING.exec(clause)?.index;
  if (opening === undefined) return clause;
  const stop = clause.lastIndexOf(';', opening);
  if (stop < 0 || unit === undefined) return undefined;
  const own = numbersIn(clause.slice(0, stop));
  const others = numbersIn(clause.slice(stop, opening));
  const apart =
    own.every((part) => part.unit === unit) &&
    others.length > 0 &&
    others.every((part) => part.unit !== undefined && part.unit !== unit);
  return apart ? clause.slice(0, stop) : undefined;
}

/** Only both kinds together, of the total's own unit, and nothing besides. */
function online(sentence: string, masked: string): readonly Split[] {
  return [...masked.matchAll(ONLINE)].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = masked.slice(start).replace(NOTE, (note) => '·'.repeat(note.length));
    const clause = rest.slice(0, /[;:]|\.(?=\s|$)/u.exec(rest)?.index);
    const parts = numbersIn(clause);
    if (parts.length !== 2 || parts.some(({ unit }) => unit !== unitOf(match))) return [];
    if (!/toàn trình/iu.test(clause) || !/một phần/iu.test(clause)) return [];
    return splitOf(match, clause, sentence.slice(match.index, start + clause.length), false);
  });
}

/** Here only parts in the total's own unit count: a bracket may hold anything. */
function bracketed(sentence: string, masked: string): readonly Split[] {
  return [...masked.matchAll(BRACKET)].flatMap((match) => {
    const clause = match[3] ?? '';
    const own = partsOf(clause, unitOf(match)).filter(({ unit }) => unit === unitOf(match));
    if (own.length < 2 || OPENING.test(clause)) return [];
    const text = sentence.slice(match.index, match.index + match[0].length);
    return splitOf(match, clause, text, true);
  });
}

interface Part {
  readonly number: number;
  readonly unit: string | undefined;
  readonly index: number;
}

function splitOf(
  match: RegExpExecArray,
  clause: string,
  text: string,
  exhaustive: boolean,
): readonly Split[] {
  const total = readNumber(match[1] ?? '')?.number;
  const parts = partsOf(clause, unitOf(match));
  if (total === undefined || parts.length < 2 || addUp(parts, total) || COMPARED.test(clause))
    return [];
  if (areOtherThings(parts, unitOf(match))) return [];
  const stops = [...[...clause.matchAll(/;/gu)].map(({ index }) => index), clause.length];
  const isList = /[(:]\s*(?:\p{L}+ ?){0,2}:?$/u.test(match[0]) || match[0].endsWith(':');
  const unit = unitOf(match);
  const readings = stops.flatMap((end, place): Split[] => {
    const numbers = parts.filter(({ index }) => index < end).map(({ number }) => number);
    const complete = isComplete(clause.slice(0, end));
    if (numbers.length < 2 || (place > 0 && !(isList || exhaustive) && !complete)) return [];
    const all = exhaustive || (numbers.length > 2 && / và [^,;]*$/u.test(clause.slice(0, end)));
    return [
      {
        total,
        parts: numbers,
        complete,
        exhaustive: all,
        text,
        ...(unit !== undefined && { unit }),
      },
    ];
  });
  const complete = readings.filter((reading) => reading.complete);
  const best = nearest(complete) ?? nearest(readings);
  return best ? [best] : [];
}

/** `612 lượt người dự (trong đó 03 hội nghị trực tiếp, 02 hội nghị trực tuyến)`: all of one unit, and not the total's. */
function areOtherThings(parts: readonly Part[], unit: string | undefined): boolean {
  const [first] = parts;
  return (
    first?.unit !== undefined &&
    first.unit !== unit &&
    parts.every((part) => part.unit === first.unit)
  );
}

/** Parts in the total's own unit, or in none; where no part bears the total's unit, the units are kinds of it. */
function partsOf(clause: string, unit: string | undefined): readonly Part[] {
  const all = numbersIn(clause);
  const isOwn = ({ unit: one }: Part): boolean => one === undefined || one === unit;
  return all.some((part) => part.unit !== undefined && isOwn(part)) ? all.filter(isOwn) : all;
}

function numbersIn(clause: string): readonly Part[] {
  return [...clause.matchAll(PART)].flatMap((match): Part[] => {
    const number = readNumber(match[1] ?? '')?.number;
    const rest = clause.slice(match.index + match[0].length);
    const own = /^\s+(?!và(?!\p{L}))(\p{L}+)/u.exec(rest)?.[1];
    return number === undefined ? [] : [{ number, unit: own, index: match.index }];
  });
}

function unitOf(match: RegExpExecArray): string | undefined {
  return match[2]?.split(' ')[0];
}

/** What follows once the parts have made up the total speaks of something else. */
function addUp(parts: readonly Part[], total: number): boolean {
  let sum = 0;
  return parts.some(({ number }, index) => (sum += number) === total && index > 0);
}

function isComplete(clause: string): boolean {
  return SPLIT_PAIRS.some(([one, other]) => one.test(clause) && other.test(clause));
}

/** Of several readings of a clause, the one that misses the total least. */
function nearest(readings: readonly Split[]): Split | undefined {
  const away = ({ total, parts }: Split): number =>
    Math.abs(total - parts.reduce((sum, part) => sum + part, 0));
  return [...readings].sort((a, b) => away(a) - away(b))[0];
}

/** Up to the bracket's end, the sentence's (`./.` at the report's), or words that begin another subject. */
function clauseEnd(rest: string): number {
  return (
    /\)|\.(?=\s|\/\.|$)|(?:đã|được|mỗi|đồng thời|ngoài ra)\s(?=[^\d]*$)/u.exec(rest)?.index ??
    rest.length
  );
}
