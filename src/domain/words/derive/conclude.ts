import { type Derived, wordsOf } from '../claims/derived';
import { changedDigits, haveSameDigits } from '../printed/fingers';
import { isOneDigitOff, isTurned } from '../printed/slips';
import { isAfar } from '../printed/nearMiss';
import { fractionOf } from '../signs/spelled';
import { isWhole, leadOf, type Num, printed, type Scope, shown, tailOf } from './numbers';

/** Another number that may be the wrong one, and how surely fingers made it. */
export interface Mend {
  /** `12,6 thành 1,26`. */
  readonly text: string;
  readonly like: number;
  /** Its digits stand in another order. */
  readonly turned?: boolean;
}

/** One way to reckon a number from others of its paragraph. */
export interface Way {
  /** In the measure of the number's own `value`. */
  readonly value: number;
  /** `240 − 175`: without what it comes to; written out where it is told only. */
  readonly how: string | (() => string);
  /** How surely the words mean this one: 0 for what only may be meant. */
  readonly score: number;
  /** How far it may be off for the rounding of what it is made from. */
  readonly slack?: number;
  /** What else may be mended: `12,6 thành 1,26`. */
  readonly also?: () => Mend | undefined;
  /** … and what may be mended as well, though it does not speak for this way. */
  readonly or?: () => Mend | undefined;
  /** Made from a number that stands elsewhere, which may mean other things. */
  readonly elsewhere?: true;
  /** The words leave no other reading. */
  readonly certain?: boolean;
  /** The words name both that it is made of: anything else is wrong, however far. */
  readonly named?: boolean;
  /** What chance makes of other numbers, and what stands elsewhere, is not looked at. */
  readonly alone?: boolean;
  /** Where the furthest of its numbers stands. */
  readonly at?: number;
}

/** The score of a way that can make a number right, and never makes it wrong. */
export const HARDLY = 0.1;

/** From here on a way is surely meant. */
const SURE = 4;
const CLEAR = 4;
/** What only likeness speaks for is not meant. */
const LEAST = 2;
/** … unless it is a slip of fingers in a long number. */
const MAYBE = 1;
/** What is no slip of fingers and not even near is meant only where hardly anything else can be. */
const SURELY = 4.5;

/**
 * What a number should be: nothing where one of the ways makes it, or where no way is surely meant; a slip of fingers
 * between what is said and what is made speaks for that way. The `chances` can only make the number right: they are
 * reckoned last, where it is doubted.
 */
export function conclude(
  scope: Scope,
  num: Num,
  ways: readonly Way[],
  chances: () => Iterable<number> = () => [],
): readonly Derived[] {
  // Likeness alone means nothing: it is weighed only where the words mean some way.
  if (num.hedged || ways.every(({ score }) => score < MAYBE)) return [];
  // Where the words surely mean one way, another does not make a short number right by chance.
  const clear = ways.some(({ score, value }) => score >= CLEAR && isPossible(value));
  const isOpen = isLong(num) || !clear;
  const isAlone = ways.some(({ alone }) => alone === true);
  if (ways.some((way) => makes(num, way, { isOpen, isAlone }))) return [];
  const decimals = num.sign === '%' && num.step === 1 ? 2 : decimalsOfStep(num);
  const possible = ways.filter(({ value }) => isPossible(value));
  const weighed = possible.map((way): Weighed => {
    const like = likenessOf(num, way);
    const score = way.score + (isAgreed(num, way, possible) ? 1 : 0);
    return { way: { ...way, score }, like, total: score + like };
  });
  if (weighed.every(({ total }) => total < SURE)) return [];
  weighed.sort((a, b) => b.total - a.total || b.way.score - a.way.score);
  const likely = likeliest(num, weighed);
  if (!likely) return [];
  const best = likely.way;
  const mend = best.also?.();
  const like = Math.max(likely.like, mend ? 1 : 0);
  // Nothing is said of something: other things were reckoned.
  if (num.sign === '#' && best.value > 0 && best.value < num.step / 2) return [];
  if (best.score < leastFor(like)) return [];
  const other = mend ?? best.or?.();
  if (isOtherThing(num, best, Math.max(like, mend?.like ?? 0), other)) return [];
  if (isOpen && !isAlone) for (const value of chances()) if (agrees(num, value)) return [];
  const sign = num.sign === '%' ? '%' : '';
  const { value, how } = exactest(best, weighed);
  const exact = printed(value / num.scale, Math.max(2, decimalsOfStep(num)));
  // `22,5 triệu` for `225 triệu`.
  const isExact = num.scale > 1 && isWhole(100 * value, num.scale);
  const plain = printed(value / num.scale, isExact ? Math.max(2, decimals) : decimals);
  const right =
    (isFraction(num.figure) ? fractionOf(value) : undefined) ??
    `${asTyped(plain, num.figure.digits)}${sign}`;
  const from = Math.min(num.at, best.at ?? num.at);
  return [
    {
      said: shown(num),
      right: `${right}${measureOf(scope, num)}${other ? ` (hoặc sửa ${other.text})` : ''}`,
      how: `${toldAs({ how })} = ${exact}${sign}`,
      certain: best.certain ?? false,
      text: wordsOf(scope.said, Math.max(from, num.at - 90), num.at + 1),
    },
  ];
}

/** With the zeros that the typed number has at its end: `63,70` for `67,30`. */
function asTyped(right: string, typed: string): string {
  const decimals = /,(\d*0)$/u.exec(typed)?.[1]?.length ?? 0;
  const [whole = '', fraction = ''] = right.split(',');
  return fraction.length < decimals ? `${whole},${fraction.padEnd(decimals, '0')}` : right;
}

/** Whether a way makes the number right, where no other way is surely meant or its words mean it. */
function makes(
  num: Num,
  way: Way,
  { isOpen, isAlone }: { readonly isOpen: boolean; readonly isAlone: boolean },
): boolean {
  if (!isMade(num, way)) return false;
  return way.elsewhere ? isOpen && !isAlone : isOpen || way.score > 0 || comesOut(num, way);
}

/**
 * What is far from what a way makes, and no slip of fingers, is hardly meant for it: of other things than two that words
 * name. Measured in docs/decisions/0014.
 */
function isOtherThing(
  num: Num,
  { value, certain, named }: Way,
  like: number,
  mend?: Mend,
): boolean {
  const isNamed = certain === true || named === true || num.gain;
  if (!isNamed && !mend?.turned && !isSlip(num, value)) return true;
  return like <= (isNamed ? 0 : 1) && isAfar(num.value, value, isNamed ? 5 : undefined);
}

/** Digits in another order, a comma elsewhere in a long number, one digit; or not far off. */
export function isSlip(num: Num, right: number): boolean {
  const { value, scale, sign } = num;
  if (isTurned(value, right) || isFraction(num.figure)) return true;
  if (digitsIn(num) > 1 && isFactor(value, right)) return sign !== '%' || right <= 100;
  // `17` for `07`.
  if (right < 10 * scale && value === right + 10 * scale) return true;
  // Of two digits one is another by chance.
  if (Math.max(value, right) < 10 * scale && sign === '#')
    return Math.abs(value - right) < 2.5 * scale;
  return !isAfar(value, right, isOneDigitOff(value, right) ? 2 : FAR);
}

const FAR = 1.25;

interface Weighed {
  readonly way: Way;
  readonly like: number;
  readonly total: number;
}

/** `90 quầy, 81 quầy đã dán mã, bằng 90%; 9 quầy chưa dán`: what its whole leaves, and what its share leaves. */
function isAgreed(num: Num, way: Way, all: readonly Way[]): boolean {
  const isSame = (other: Way): boolean =>
    other.score >= MAYBE && isWithin(other.value, way.value, slackOf(num) / 10);
  return way.score >= MAYBE && all.some((other) => isSame(other) && toldAs(other) !== toldAs(way));
}

const toldAs = ({ how }: Pick<Way, 'how'>): string => (typeof how === 'string' ? how : how());

/** The first of the ways, the surest first; of several alike, the only one that fingers can mend elsewhere. */
function likeliest(num: Num, [best, ...others]: readonly Weighed[]): Weighed | undefined {
  if (!best) return undefined;
  const slack = slackOf(num) / 10;
  const isRival = ({ way: { value, score }, total }: Weighed): boolean =>
    total === best.total && score === best.way.score && Math.abs(value - best.way.value) > slack;
  if (!others.some(isRival)) return best;
  const tied = [best, ...others].filter((one) => one === best || isRival(one));
  const mended = tied.filter((one) => (one.way.also?.()?.like ?? 0) > 2);
  return mended.length === 1 ? mended[0] : undefined;
}

/** Of ways that come to the same but for rounding, the one that rounds the least. */
function exactest(best: Way, all: readonly Weighed[]): Way {
  const { slack = 0 } = best;
  const exact = all.find(
    ({ way, like }) =>
      like > 1 && (way.slack ?? 0) < slack / 2 && isWithin(way.value, best.value, slack),
  );
  return exact?.way ?? best;
}

/** Fingers may have made what a way comes to before it was rounded otherwise. */
function likenessOf(num: Num, { value, slack = 0 }: Way): number {
  const by = slack > num.step / 4 ? num.step : 0;
  return Math.max(
    likeness(num, value),
    ...(by > 0 ? [-by, by] : []).map((off) => likeness(num, value + off)),
  );
}

/** ` lần`, ` ngày`: the word behind a number that counts nothing else. */
function measureOf(scope: Scope, num: Num): string {
  if (/gấp $/u.test(leadOf(scope, num, 5)) && !/^ lần/u.test(tailOf(scope, num, 4))) return ' lần';
  return /^ (?:lần|ngày|giờ|điểm(?: phần trăm)?)(?!\p{L})/u.exec(tailOf(scope, num, 20))?.[0] ?? '';
}

const isFraction = ({ digits, sign }: Num['figure']): boolean =>
  sign === '%' && !/\d/u.test(digits);

/** How surely the words must mean a way, the more the less likely the slip. */
function leastFor(like: number): number {
  return like > 2 ? MAYBE : like > 0 ? LEAST : SURELY;
}

/** `94%` of 282 out of 300: a share that needs no rounding is hardly made by chance. */
const comesOut = ({ sign, value }: Num, way: Way): boolean =>
  sign === '%' && Math.abs(value - way.value) < 1e-9;

const digitsIn = ({ figure }: Num): number => figure.digits.replace(/\D/gu, '').length;

/** Of three digits and more, no other numbers make it by chance. */
const isLong = (num: Num): boolean => digitsIn(num) > 2;

const isPossible = (value: number): boolean => value >= 0 && Number.isFinite(value);

/** Whether a way comes to the number: where words of the paragraph mean it, nothing else needs to be looked at. */
export function isMade(num: Num, { value, slack = 0 }: Pick<Way, 'value' | 'slack'>): boolean {
  return isWithin(num.value, value, slackOf(num) + slack);
}

export function agrees(num: Num, made: number): boolean {
  return isWithin(num.value, made, slackOf(num));
}

function isWithin(value: number, made: number, slack: number): boolean {
  return Math.abs(value - made) <= slack + 1e-9;
}

/** How far a printed number may be off: `một phần ba` is exact, a share may be cut off where it should be rounded. */
function slackOf({ step, figure }: Num): number {
  return isFraction(figure) ? 0.5 : step * (step < 1 ? 0.9999 : 0.5001);
}

function decimalsOfStep({ step, scale }: Num): number {
  return Math.max(0, Math.round(-Math.log10(step / scale)));
}

/** What else may be mended, where fingers make what is said of it. */
export function orElse(num: Num, value: number): Mend | undefined {
  const like = likeness(num, value);
  const isBroken = num.step === num.scale && !isWhole(value, num.step);
  if (value <= 0 || like < 1 || isBroken) return undefined;
  return {
    text: `${shown(num)} thành ${printed(value / num.scale)}`,
    like,
    turned: isTurned(num.value, value),
  };
}

/** What may be mended of two numbers: either, or the one that fingers made. */
export function either(...mends: readonly (Mend | undefined)[]): Mend | undefined {
  const all = mends.filter((one) => one !== undefined);
  const like = Math.max(0, ...all.map((one) => one.like));
  const turned = all.some((one) => one.turned);
  return all.length > 0
    ? { text: [...new Set(all.map(({ text }) => text))].join(' hoặc '), like, turned }
    : undefined;
}

/** The only whole number of its kind of which a printed share of a whole is right: `720 thành 702`. */
export function orPart(part: Num, whole: number, share: Num): Mend | undefined {
  const near = Math.round((share.value * whole) / 100 / part.scale);
  const isRight = (many: number): boolean =>
    isWithin((many * part.scale * 100) / whole, share.value, share.step * 0.5001);
  if (part.step !== part.scale || near <= 0 || near * part.scale > whole) return undefined;
  return isRight(near) && !isRight(near - 1) && !isRight(near + 1)
    ? {
        text: `${shown(part)} thành ${printed(near)}`,
        like: 1,
        turned: isTurned(part.value, near * part.scale),
      }
    : undefined;
}

/** Whether fingers make one of the other, the more surely the more digits agree. */
export function likeness({ value, step, figure }: Num, right: number): number {
  if (isFraction(figure)) return Math.max(value, right) <= 2 * Math.min(value, right) ? 1 : 0;
  const [a, b] = [Math.round(value / step), Math.round(right / step)];
  if (a === b || b < 0) return 0;
  const [one, other] = [String(a), String(b)];
  // `40` for 640 is no slip of three digits.
  const digits = one.length === other.length ? one.length : Math.min(a, b) < 100 ? 2 : 3;
  const isSlip = isOneDigit(one, other) || isFactor(a, b) || isFactor(value, right);
  if (!isSlip) return Math.abs(a - b) <= Math.max(a, b) / 10 ? 1 : 0;
  return digits >= 4 ? 3 : digits === 3 ? 2.5 : digits === 2 ? 1.5 : 1;
}

function isFactor(a: number, b: number): boolean {
  const factor = Math.max(a, b) / Math.min(a, b);
  return [10, 100, 1000].some((one) => Math.abs(factor - one) < one / 1000);
}

function isOneDigit(one: string, other: string): boolean {
  const [a, b] =
    one.length === other.length
      ? [one, other]
      : [one.padStart(other.length, '0'), other.padStart(one.length, '0')];
  const changed = changedDigits(a, b);
  return changed === 1 || (changed <= 3 && a.length > 1 && haveSameDigits(a, b));
}
