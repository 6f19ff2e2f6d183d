import { memo } from '../../../memo/memo';
import { sumOf } from '../../../number/sumOf';
import { COMPLETE_OPENERS, EARLIER, KINDS, OPENERS, OPPOSITES } from '../../lexicon';
import { isLabel } from '../../labels';
import { figuresIn, quoted, type Figure, type Said } from '../../read';
import { arePersons, exactLine, unitOf } from '../../units';

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

const OPENING = new RegExp(String.raw`(?<!\p{L})(?<!chủ yếu )(?:${OPENERS})(?!\p{L})`, 'u');
const NAMED = new RegExp(
  String.raw`[#÷][^#%÷.;:]{0,160}?[(;,]?\s*${OPENING.source}(?! chủ yếu)\s*:?`,
  'gu',
);
const EXHAUSTIVE = new RegExp(String.raw`(?:${COMPLETE_OPENERS})\s*:?$`, 'u');
/** `Trong 2.430 hồ sơ trực tuyến có …`, `Trong 271 hồ sơ đã trả có 269 hồ sơ đúng hạn, 2 hồ sơ trễ hạn`. */
const WITHIN = /(?<!\p{L})trong (?:tổng số |số )?#[^#%÷.,;:()]{0,70} có(?= #)/gu;
/** `96 người (lớp thứ nhất 50 người, lớp thứ hai 46 người)`. */
const BRACKET = /#[^#%÷.;:()]{0,60}\(([^()]*)\)/gu;
/** `17 thành viên: 01 Trưởng ban, 02 Phó Trưởng ban và 14 ủy viên`. */
const COLON = /#[^#%÷.;:]{0,60}(?<!gồm|trong đó|chia ra|cụ thể):(?= [^#%÷.;:]{0,60}#)/gu;
/** `02 nghị quyết, 04 kế hoạch, 01 thông báo`: nothing but counted things. */
const PURE = /^#[^#%÷.;:()]{2,40}(?:(?:[,;]| và) #[^#%÷.;:()]{2,40})+$/u;
/** A note to one part (`2.871 hồ sơ (98,86%)`) is no part itself. */
const NOTE = /\([^()]*\)/gu;
/** What other periods had, or what was gained, is no part. */
const COMPARED = new RegExp(String.raw`so với|${EARLIER}|(?<!\p{L})(?:tăng|giảm)(?!\p{L})`, 'u');

/** Totals that a sentence splits into at least two parts, each as far as its clause or bracket goes. */
export const splitsIn = memo((said: Said): readonly Split[] => {
  const counts = said.figures.filter(({ sign }) => sign === '#').length;
  if (counts < 3) return [];
  const line = exactLine(said);
  return [
    ...each(NAMED, line, (match) => named(said, line, match)),
    ...each(WITHIN, line, (match) => within(said, line, match)),
    ...each(BRACKET, line, (match) => bracketed(said, match)),
    ...each(COLON, line, (match) => afterColon(said, line, match)),
  ];
});

function each(
  pattern: RegExp,
  line: string,
  splitsOf: (match: RegExpExecArray) => readonly Split[],
): readonly Split[] {
  return [...line.matchAll(pattern)].flatMap(splitsOf);
}

/** A stretch of the line in which the parts of a total are looked for. */
interface Clause {
  readonly total: Figure;
  readonly unit: string | undefined;
  readonly from: number;
  readonly text: string;
  readonly exhaustive: boolean;
  /** A list in brackets or behind a colon goes on over semicolons. */
  readonly list: boolean;
}

/** A clause that splits one of its own parts again (`trực tuyến 179 hồ sơ, gồm …`) cannot be added up. */
function named(said: Said, line: string, match: RegExpExecArray): readonly Split[] {
  const [found] = match;
  const from = match.index + found.length;
  const rest = withoutNotes(line.slice(from));
  const total = totalOf(said, match);
  // `tăng 20% so với cùng kỳ (180 tin, bài); gồm …`: what a bracket holds beside it is not split.
  const before = line.slice(0, match.index);
  if (!total || /^[^(]*\)/u.test(found) || /so với $/u.test(before)) return [];
  const unit = unitOf(said, total);
  const text = firstSplit(said, from, rest.slice(0, clauseEnd(rest)), unit);
  if (text === undefined) return [];
  const list = /[(:]\s*(?:\p{L}+ ?){0,2}:?$/u.test(found) || found.endsWith(':');
  return splitOf(said, { total, unit, from, text, exhaustive: EXHAUSTIVE.test(found), list });
}

/** Only both kinds together, of the total's own unit, and nothing besides. */
function within(said: Said, line: string, match: RegExpExecArray): readonly Split[] {
  const from = match.index + match[0].length;
  const rest = withoutNotes(line.slice(from));
  const text = rest.slice(0, /[;:]|\.(?=\s|$)/u.exec(rest)?.index);
  const total = totalOf(said, match);
  const parts = countsIn(said, from, text);
  const unit = total && unitOf(said, total);
  if (!total || parts.length !== 2 || parts.some((part) => !isOne(unitOf(said, part), unit)))
    return [];
  // What comes online comes in one way or the other; what does not may come in neither.
  if (!isComplete(text) || (/toàn trình/u.test(text) && !/trực tuyến/u.test(match[0]))) return [];
  return splitOf(said, { total, unit, from, text, exhaustive: false, list: false });
}

/** `Trong 86 người có 48 nữ và 38 nam`. */
const isOne = (unit: string | undefined, whole: string | undefined): boolean =>
  unit === whole || (/^(?:nữ|nam)$/u.test(unit ?? '') && arePersons(whole, 'người'));

/** Here only parts in the total's own unit count, or labels with bare numbers: a bracket may hold anything. */
function bracketed(said: Said, match: RegExpExecArray): readonly Split[] {
  const text = match[1] ?? '';
  const from = match.index + match[0].length - 1 - text.length;
  const total = totalOf(said, match);
  if (!total || OPENING.test(text)) return [];
  const unit = unitOf(said, total);
  const parts = countsIn(said, from, text);
  const own = parts.filter((part) => isOf(unitOf(said, part), unit));
  const bare = /^\p{L}/u.test(text) && parts.every((part) => unitOf(said, part) === undefined);
  const listed = PURE.test(text) && parts.length > 2;
  if (own.length < 2 && !listed && (!bare || /[%÷]|số #/u.test(text))) return [];
  const whole = quoted(said, total.at, match.index + match[0].length);
  const clause = { total, unit, from, text, exhaustive: true, list: true };
  return splitOf(said, clause, true).map((split) => ({ ...split, text: whole }));
}

function afterColon(said: Said, line: string, match: RegExpExecArray): readonly Split[] {
  const from = match.index + match[0].length;
  const rest = withoutNotes(line.slice(from));
  const text = rest.slice(0, clauseEnd(rest));
  const total = totalOf(said, match);
  const unit = total && unitOf(said, total);
  if (!total || OPENING.test(text)) return [];
  const own = countsIn(said, from, text).filter((part) => unitOf(said, part) === unit);
  if (!text.startsWith(' #') && own.length < 2) return [];
  return splitOf(said, { total, unit, from, text, exhaustive: true, list: true });
}

function totalOf(said: Said, { index, 0: found }: RegExpExecArray): Figure | undefined {
  return figuresIn(said, index, index + found.length).find(
    ({ sign, at, hedged }) =>
      !hedged &&
      ((sign === '#' && found.charAt(at - index) === '#') || sign === '÷') &&
      // `(tháng 10 có 10 đơn), phân ra: …`: what a bracket tells is not parted.
      !/^[^()]*\)/u.test(found.slice(at - index)),
  );
}

function withoutNotes(line: string): string {
  return line.replace(NOTE, (note) => '·'.repeat(note.length));
}

/** The counts of a stretch that `exactLine` left as such. */
function countsIn(said: Said, from: number, text: string): readonly Figure[] {
  return figuresIn(said, from, from + text.length).filter(
    (one) => text[one.at - from] === '#' && !isLabel(said, one) && !isDayOfSeveral(said, one),
  );
}

/** `trong hai ngày 14 và 15/5/2026`. */
const isDayOfSeveral = ({ line }: Said, { at }: Figure): boolean =>
  line.endsWith('ngày ', at) && line.startsWith(' và ▤', at + 1);

/** `…, trong đó khối Đảng 14 máy, khối UBND 32 máy; đã xử lý 1.864 văn bản, trong đó …`: up to what speaks of other things. */
function firstSplit(
  said: Said,
  from: number,
  text: string,
  unit: string | undefined,
): string | undefined {
  const opening = OPENING.exec(text)?.index;
  if (opening === undefined) return text;
  const stop = text.lastIndexOf(';', opening);
  if (stop < 0 || unit === undefined) return undefined;
  const own = countsIn(said, from, text.slice(0, stop)).map((part) => unitOf(said, part));
  const rest = text.slice(stop, opening);
  const others = countsIn(said, from + stop, rest).map((part) => unitOf(said, part));
  const apart =
    own.every((one) => one === unit) &&
    others.length > 0 &&
    others.every((one) => one !== undefined && one !== unit);
  return apart ? text.slice(0, stop) : undefined;
}

/** Up to the bracket's end, the sentence's (`./.` at the report's), or words that begin another subject. */
function clauseEnd(rest: string): number {
  return (
    /\)|\.(?=\s|\/\.|$)|(?:đã|được|mỗi|đồng thời|ngoài ra)\s(?=[^#%÷▤·]*$)/u.exec(rest)?.index ??
    rest.length
  );
}

/** What a clause makes of the total before it; nothing where its numbers are no parts of it. */
function splitOf(said: Said, whole: Clause, bracketed = false): readonly Split[] {
  const clause = { ...whole, text: beforeComparison(whole.text) };
  const { total, unit, from, text, list, exhaustive } = clause;
  const all = partsOf(said, clause);
  const between = all.filter((part) => isSubtotal(said, part)).map(({ value }) => value);
  const parts = all.filter((part) => !isSubtotal(said, part));
  // `306 giỏi, 510 khá, số còn lại đạt yêu cầu`: a part without its number.
  if (/[,;] ?(?:và )?(?:số )?(?:\p{L}+ ){0,2}còn lại[^#%÷]*$/u.test(text)) return [];
  const closed = bracketed || (exhaustive && isClosed(said, parts));
  if (parts.length < 2 || (!closed && addUp(parts, total.value))) return [];
  if (areOtherThings(said, parts, unit) || isNested(said, parts, total)) return [];
  const isShort = sumOf(parts.map(({ value }) => value)) < total.value;
  if (isShort && addUp(itemsOf(said, clause, parts), total.value)) return [];
  const stops = [...[...text.matchAll(/;/gu)].map(({ index }) => index), text.length];
  const readings = stops.flatMap((end, place): Split[] => {
    const numbers = parts.filter(({ at }) => at < from + end).map(({ value }) => value);
    // The sum of some is told beside them: the others follow, or are not told.
    if (between.some((one) => one === sumOf(numbers))) return [];
    const complete = isComplete(text.slice(0, end));
    if (numbers.length < 2 || (place > 0 && !(list || exhaustive) && !complete)) return [];
    const all = exhaustive || (numbers.length > 2 && / và [^,;]*$/u.test(text.slice(0, end)));
    return [
      {
        total: total.value,
        parts: numbers,
        complete,
        exhaustive: all,
        text: quoted(said, total.at, from + text.length),
        ...(unit !== undefined && { unit }),
      },
    ];
  });
  const best = nearest(readings.filter(({ complete }) => complete)) ?? nearest(readings);
  return best ? [best] : [];
}

/** `1.600 triệu đồng, đã giải ngân 840 triệu đồng, gồm quý I 288, quý II 552`: what is split stands nearer. */
function isNested({ figures }: Said, parts: readonly Figure[], total: Figure): boolean {
  const sum = sumOf(parts.map(({ value }) => value));
  const [first] = parts;
  return figures.some(
    ({ at, value, sign }) =>
      sign === '#' && value === sum && at > total.at && at < (first?.at ?? 0),
  );
}

/** `246 thủ tục toàn trình, 108 thủ tục một phần, cộng lại là 354 thủ tục`: of the parts told before, no part itself. */
function isSubtotal({ line }: Said, { at }: Figure): boolean {
  return /[,;(] ?(?:cộng(?: (?:lại|chung|dồn|hai \p{L}+))?|tổng|gộp lại|cả hai(?: \p{L}+)?|tổng cộng|tổng hai \p{L}+)(?: \p{L}+)?(?: là| được| có)? $/u.test(
    line.slice(Math.max(0, at - 40), at),
  );
}

/** Of the total's own unit, or a kind of it: a plan is a document. */
function isOf(unit: string | undefined, whole: string | undefined): boolean {
  return unit === whole || (KINDS.get(whole ?? '')?.includes(unit ?? '') ?? false);
}

/** `21 ý tưởng của sinh viên, 6 của hộ kinh doanh`: the unit was told before. */
const BARE = /^(?:của)?$/u;

/** Parts in the total's own unit, or in none; where no part bears the total's unit, the units are kinds of it. */
function partsOf(said: Said, { from, text, unit, total }: Clause): readonly Figure[] {
  const all = countsIn(said, from, text);
  const units = new Map(all.map((part) => [part, unitOf(said, part)]));
  const isOwn = (part: Figure) => isOf(units.get(part), unit) || BARE.test(units.get(part) ?? '');
  const own = all.filter(isOwn);
  if (own.some((part) => units.get(part) !== undefined)) return own;
  const begun = all.filter((part) => BEGUN.test(text.slice(0, part.at - from)));
  const things = new Set(begun.map((part) => units.get(part)));
  // `427 chiếc: 88 tàu dưới 6 m, 97 tàu từ 6 m đến dưới 12 m`: of items that all count ships, metres only tell which.
  if (begun.length > 1 && begun.length < all.length && things.size === 1 && !things.has(undefined))
    return all.filter((part) => things.has(units.get(part)));
  // `82 thành viên, …, còn lại 49 nam, hướng dẫn 154 lượt người`: what is more is of another thing.
  const isBehind = ({ at }: Figure) => text.slice(0, at - from).includes(';');
  return all.every((part) => isOwn(part) || part.value < total.value || isBehind(part)) ? all : own;
}

/** `365 người ở các buôn, 214 người ở các thôn, 41 đại biểu và khách mời`: the parts, and what begins an item by another noun. */
function itemsOf(said: Said, { from, text }: Clause, parts: readonly Figure[]): readonly Figure[] {
  return countsIn(said, from, text).filter(
    (one) => parts.includes(one) || BEGUN.test(text.slice(0, one.at - from)),
  );
}

const BEGUN = /(?:^ ?|[,;] | và )(?:\p{L}+ ){0,3}$/u;

/** What follows a comparison speaks of another period. */
function beforeComparison(text: string): string {
  const compared = COMPARED.exec(text)?.index;
  return compared === undefined
    ? text
    : text.slice(0, Math.max(text.slice(0, compared).search(/[,;][^,;]*$/u), 0));
}

/** `03 trường mầm non, 04 trường tiểu học và 01 trường khác`: one list, its end told by its “and”. */
function isClosed(said: Said, parts: readonly Figure[]): boolean {
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (!last || !before || parts.length < 3) return false;
  return (
    parts.every((part) => unitOf(said, part) === unitOf(said, last)) &&
    / và (?:\p{L}+ ){0,3}$/u.test(said.line.slice(before.at, last.at))
  );
}

/** `612 lượt người dự (trong đó 03 hội nghị trực tiếp, 02 hội nghị trực tuyến)`: all of one unit, and not the total's; of money, no things. */
function areOtherThings(said: Said, parts: readonly Figure[], unit: string | undefined): boolean {
  const units = parts.map((part) => unitOf(said, part));
  const [first] = units;
  if (/^(?:nghìn|triệu|tỷ|đồng)$/u.test(unit ?? ''))
    return units.every((one) => one !== undefined && one !== unit);
  // `427 chiếc: 88 tàu …, 97 tàu …`: pieces are whatever is counted.
  if (/^(?:chiếc|cái)$/u.test(unit ?? '')) return false;
  return first !== undefined && first !== unit && units.every((one) => one === first);
}

/** What follows once the parts have made up the total speaks of something else. */
function addUp(parts: readonly Figure[], total: number): boolean {
  let sum = 0;
  return parts.some(({ value }, index) => (sum += value) === total && index > 0);
}

function isComplete(clause: string): boolean {
  return OPPOSITES.some(([one, other]) => one.test(clause) && other.test(clause));
}

/** Of several readings of a clause, the one that misses the total least. */
function nearest(readings: readonly Split[]): Split | undefined {
  const away = ({ total, parts }: Split): number => Math.abs(total - sumOf(parts));
  return [...readings].sort((a, b) => away(a) - away(b))[0];
}
