import { multiply, fromNumber, rational, subtract, type Rational } from '../../number/rational';
import { percentOf, roundPercent } from '../../number/percent';
import { printNumber } from '../../vietnamese';
import { looksMistyped } from '../looksMistyped';
import { figuresIn, quoted, type Figure, type Said } from '../read';
import { decimalsOf, roundsTo } from '../roundsTo';
import { isAverage, unitOf } from '../units';

/** `18.450 lượt, tăng 2,96% so với tuần trước (17.920 lượt)`: now, up or down, by how much, before. */
export interface Change {
  readonly verb: string;
  /** As said: `9,26%`, `1.250 hồ sơ`. */
  readonly by: string;
  /** What the two figures make it, with its verb; absent where it is right. */
  readonly right?: string;
  /** What else may be mended: `1.560 thành 1.500`, where fingers make the one of the other. */
  readonly mends?: readonly string[];
  readonly text: string;
}

const RISES = 'tăng|cao hơn|nhiều hơn';
const RISING = new RegExp(RISES, 'u');
const ANY_VERB = new RegExp(`${RISES}|giảm|thấp hơn|ít hơn`, 'gu');
const VERB = String.raw`(?<!\p{L})(${RISES}|giảm|thấp hơn|ít hơn)`;
const BY = String.raw`(?:\s+thêm)?(?:\s+được)?\s+([#%])((?: (?:điểm phần trăm|điểm ٪|\p{L}+)){0,2}?)`;
const WORDS = String.raw`[^#%÷;]{0,90}?`;
/** Now, by how much, before. */
const BESIDE = new RegExp(
  String.raw`([#%])(?![#%÷])${WORDS}${VERB}${BY}(?:,? ?(?:tương ứng|tương đương|tức|bằng) %|\s?\(%\))? so với(?: mức)?(?:[^#%÷;.()]{0,70}[·▤\s]*\(\s*|[^#%÷;.,()]{0,40} (?:là|đạt) | )([#%])(?!\p{L}| ?điểm| [^()#%÷;]{1,40} (?:trừ|và|cộng) #)`,
  'gu',
);
/** `giảm từ 05 ngày xuống 03 ngày (giảm 40%)`: before, now, by how much. */
const FROM_TO = new RegExp(
  String.raw`(?<!\p{L})từ ([#%])[^#%÷;.,()]{0,40} (?:lên|xuống|xuống còn|còn|đến|lên đến) (?:còn )?([#%])[^#%÷;.()]{0,40}[,(]\s*(?:tức |tương ứng |tương đương )?${VERB}${BY}(?=\s*[(),.;]|\s+so|$)`,
  'gu',
);
/** `tăng 12 điểm (từ 37 điểm lên 49 điểm)`. */
const BY_FROM_TO = new RegExp(
  String.raw`${VERB}${BY}(?: so với[^#%÷;.()]{0,40})?,? ?\((?:tăng |giảm )?từ ([#%])[^#%÷;.,()]{0,40} (?:lên|xuống|xuống còn|còn|đến|lên đến) (?:còn )?([#%])`,
  'gu',
);

/** Changes of a sentence that name both figures. */
export function changesIn(said: Said): readonly Change[] {
  if (!/tăng|giảm|hơn/u.test(said.line)) return [];
  return [
    ...[...said.line.matchAll(BESIDE)].flatMap((match) => changeOf(said, match, [0, 1, 2])),
    ...[...said.line.matchAll(FROM_TO)].flatMap((match) => changeOf(said, match, [1, 2, 0])),
    ...[...said.line.matchAll(BY_FROM_TO)].flatMap((match) => changeOf(said, match, [2, 0, 1])),
  ];
}

/** `order`: which of the three figures are now, by how much, and before. */
function changeOf(
  said: Said,
  { index, 0: found }: RegExpExecArray,
  order: readonly [number, number, number],
): readonly Change[] {
  const all = figuresIn(said, index, index + found.length).filter(
    ({ sign }) => sign === '#' || sign === '%',
  );
  // What share the gain is, is judged for itself.
  const figures = all.length === 4 && all[2]?.sign === '%' ? all.filter((_, at) => at !== 2) : all;
  const [now, by, before] = order.map((place) => figures[place]);
  if (!now || !by || !before || figures.length !== 3 || before.value === 0) return [];
  if (figures.some(({ hedged }) => hedged) || !isOneMeasure(said, now, before)) return [];
  // What a bracket holds is not what the words behind it speak of.
  if (/\($/u.test(said.line.slice(0, now.at)) && /^[^(]*\)/u.test(said.line.slice(now.at, by.at)))
    return [];
  const verbs = [...said.line.slice(index, by.at).matchAll(ANY_VERB)];
  const verb = verbs.at(-1)?.[0] ?? 'tăng';
  const rises = RISING.test(verb);
  const unit = unitBehind(said, by);
  if (by.sign === '#' && now.sign === '#' && !isSame(unit.trim().split(' ')[0], unitOf(said, now)))
    return [];
  const end = /^[^#%÷;.,]{0,20}\)/u.exec(said.line.slice(index + found.length))?.[0].length ?? 0;
  const text = quoted(said, index, index + found.length + end);
  // “4.620 lượt, trung bình 330 lượt một bài, tăng 20% so với 3.850 lượt” speaks of the first.
  const nows = figuresIn(said, 0, now.at + 1).filter(
    (one) => one.sign === now.sign && isSame(unitOf(said, one), unitOf(said, now)),
  );
  if (nows.some((one) => rightChange({ now: one, by, before, rises, unit }) === undefined))
    return [{ verb, by: `${by.digits}${unit}`, text }];
  // So much to each is no count: what was counted before it is meant.
  const counted = isAverage(said, now) ? nows.find((one) => !isAverage(said, one)) : undefined;
  const three = { now: counted ?? now, by, before, rises, unit };
  const right = rightChange(three);
  const claim = { verb, by: `${by.digits}${unit}`, text };
  return [right === undefined ? claim : { ...claim, right, mends: mendsOf(three, right) }];
}

/** The other two figures, each as the change and the third make it. */
function mendsOf({ now, by, before, rises, unit }: Three, right: string): readonly string[] {
  const sign = rises ? 1 : -1;
  // Where only the direction is wrong, no number is.
  if (now.sign !== '#' || right.endsWith(` ${by.digits}${unit}`)) return [];
  const [then, present] =
    by.sign === '%'
      ? [now.value / (1 + (sign * by.value) / 100), before.value * (1 + (sign * by.value) / 100)]
      : [now.value - sign * by.value, before.value + sign * by.value];
  const round = (value: number, { digits }: Figure): number =>
    Number(value.toFixed(decimalsOf(digits)));
  return [[before, round(then, before)] as const, [now, round(present, now)] as const]
    .filter(([{ value }, mended]) => looksMistyped(value, mended))
    .map(([{ digits }, mended]) => `${digits} thành ${printNumber(mended)}`);
}

function isOneMeasure(said: Said, now: Figure, before: Figure): boolean {
  if (now.sign !== before.sign) return false;
  const own = unitOf(said, now);
  const other = unitOf(said, before);
  return now.sign === '%' || isSame(own, other) || other === undefined;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** `%`, ` điểm phần trăm`, ` hồ sơ`. */
function unitBehind(said: Said, { sign, at, to }: Figure): string {
  if (sign === '%') return '%';
  const words = /^(?: (?:điểm phần trăm|điểm ٪|(?!so(?!\p{L}))\p{L}+)){0,2}/u.exec(
    said.line.slice(at + 1, at + 40),
  )?.[0];
  return said.text.slice(to, to + (words?.length ?? 0));
}

interface Three {
  readonly now: Figure;
  readonly by: Figure;
  readonly before: Figure;
  readonly rises: boolean;
  readonly unit: string;
}

/** What it should say, where it says something else; a growth in percent of a rate may be meant in points. */
function rightChange({ now, by, before, rises, unit }: Three): string | undefined {
  const [a, b] = [fromNumber(now.value), fromNumber(before.value)];
  const difference = rises ? subtract(a, b) : subtract(b, a);
  const relative = by.sign === '%' ? percentOf(difference, b) : undefined;
  const exact = relative ?? difference;
  const digits = by.digits.replace(/\.(?=\d{3}(?!\d))/gu, '');
  // “từ 92,4% lên 95,1%, tăng 2,7%” is said of points all the same.
  if (relative && now.sign === '%' && roundsTo(difference, digits)) return undefined;
  if (roundsTo(exact, digits) || (relative && isWithin(now, before, rises, digits)))
    return undefined;
  const size = exact.num < 0n ? rational(-exact.num, exact.den) : exact;
  const verb = exact.num < 0n === rises ? 'giảm' : 'tăng';
  return `${verb} ${printNumber(roundPercent(size))}${unit}`;
}

/** Both figures may be rounded themselves: any rounding of them that gives the share will do. */
function isWithin(now: Figure, before: Figure, rises: boolean, digits: string): boolean {
  const half = ({ digits: typed }: Figure): number =>
    typed.includes(',') ? 0.5 / 10 ** decimalsOf(typed) : 0;
  const at = (a: number, b: number): Rational | undefined =>
    b <= 0
      ? undefined
      : multiply(fromNumber(Number((((a - b) / b) * (rises ? 1 : -1)).toFixed(8))), rational(100n));
  const ends = [
    at(now.value - half(now), before.value + half(before)),
    at(now.value + half(now), before.value - half(before)),
  ].map((end) => (end ? Number(end.num) / Number(end.den) : 0));
  const slack = 0.5 / 10 ** decimalsOf(digits);
  const value = Number(digits.replace(',', '.'));
  return value >= Math.min(...ends) - slack && value <= Math.max(...ends) + slack;
}
