import { figuresIn, type Figure, type Said } from '../read';
import { amountOf } from '../units';
import { sumOf } from '../../number/sumOf';
import { isAhead, isState, roleOf } from './roles';
import { isOneDigitOff, isTurned, slipWeight } from '../printed/slips';
import { tokensOf } from './tokens';

/** A number of a sentence or of a row, of a ratio both. */
export interface Count {
  readonly figure: Figure;
  readonly value: number;
  readonly unit: string;
  /** Of a ratio, its two numbers and what is left. */
  readonly ratio?: readonly number[];
}

/** The counts of a sentence, or of what a row tells, that tell of a state. */
export function countsIn(said: Said): readonly Count[] {
  return said.figures.flatMap((figure): readonly Count[] => {
    const { sign, whole, hedged, at } = figure;
    const { value, unit } = amountOf(said, figure);
    if (hedged || unit === undefined || isAhead(said.line.slice(0, at))) return [];
    // `mục tiêu đến cuối năm là 50/56`, `tăng từ 44/56`.
    if (sign === '÷' && /^(?:goal|previous)$/u.test(roleOf(said, figure))) return [];
    if (sign === '÷') return [{ figure, value, unit, ratio: [value, whole, whole - value] }];
    if (sign !== '#' || !isState(said, figure)) return [];
    return [{ figure, value, unit }, ...amongIn(said, figure)];
  });
}

/** `trong 11 trưởng thôn có 8 người được cấp`: 8/11 trưởng thôn. */
const AMONG = /(?<!\p{L})trong (?:số |tổng số )?#[^#%÷.,;:()]{0,60} (?:đã )?có $/u;

function amongIn(said: Said, figure: Figure): readonly Count[] {
  const { at, value } = figure;
  const from = Math.max(0, at - 90);
  const lead = AMONG.exec(said.line.slice(from, at));
  const [whole] = lead ? figuresIn(said, from + lead.index, at) : [];
  if (!whole || whole.value <= value || whole.hedged) return [];
  const unit = amountOf(said, whole).unit ?? '';
  return [{ figure, value, unit, ratio: [value, whole.value, whole.value - value] }];
}

/** What a row tells, save what its ratio leaves: `Đã lắp 9/12 camera, còn 3 camera`. */
export function countsOfRow(said: Said): readonly Count[] {
  const all = countsIn(said);
  const isRest = ({ unit, value }: Count): boolean =>
    all.some(({ unit: other, ratio }) => other === unit && ratio?.[2] === value);
  return all.filter((one) => one.ratio || !isRest(one));
}

const isSlip = (said: number, right: number): boolean =>
  isTurned(said, right) || isOneDigitOff(said, right);

/** Told of another time, or aimed at. */
const isElsewhen = ({ line }: Said, { at }: Figure): boolean =>
  /(?:·|(?<!hạn )(?<!hạn ngày )▤|(?<!\p{L})(?:mục tiêu|kế hoạch|năm|quý|kỳ|đợt|lần|trước)(?!\p{L}))[^;.]*$/u.test(
    line.slice(Math.max(0, at - 160), at),
  );

/** `Số hóa nốt 7 quyển sổ còn lại trong tổng số 36 quyển`, `mới lắp 8 trong 12 camera, còn 4`: what is left of the row's whole. */
export function wrongRest(
  { ratio: [, whole = 0, rest = 0] = [], unit }: Count,
  said: Said,
  here: readonly Count[],
): Figure | undefined {
  const own = here.filter((one) => one.unit === unit);
  const isWhole = own.some(({ value }) => value === whole) && own.every(({ ratio }) => !ratio);
  if (own.length > 3 || !isWhole) return undefined;
  const isLeft = ({ figure: { at } }: Count): boolean => {
    const [lead, behind] = [said.line.slice(Math.max(0, at - 50), at), said.line.slice(at + 1)];
    return (
      /# trong (?:tổng số |số )?#(?: \p{L}+){1,4}, còn $/u.test(lead) ||
      (/(?:nốt|còn) $/u.test(lead) ? OUT_OF : LEFT_OF).test(behind)
    );
  };
  return own.find((one) => isSlip(one.value, rest) && isLeft(one) && !isElsewhen(said, one.figure))
    ?.figure;
}

const OUT_OF = /^(?: \p{L}+){1,8}? trong (?:tổng )?số #/u;
const LEFT_OF = /^(?: \p{L}+){1,6}? còn lại trong (?:tổng )?số #/u;

/** `5 tổ xếp loại tốt, 3 tổ xếp loại khá` for 6 and 2: each number by what stands behind it, in both alike, and as many in all. */
export function wrongParts(
  right: Count,
  [there, row]: readonly [readonly Count[], Said],
  [here, said]: readonly [readonly Count[], Said],
): Figure | undefined {
  const pairs = there.flatMap((one) => {
    const tail = one.unit === right.unit && !one.ratio ? tailOf(row, one) : undefined;
    const [same, second] = here.filter(
      (other) => tail !== undefined && !other.ratio && tailOf(said, other) === tail,
    );
    return same && !second ? [{ one, same }] : [];
  });
  const own = pairs.find(({ one }) => one === right)?.same;
  const isWhole =
    sumOf(pairs.map(({ one }) => one.value)) === sumOf(pairs.map(({ same }) => same.value));
  const isWrong = own && pairs.length > 1 && isWhole && own.value !== right.value;
  return isWrong && !isElsewhen(said, own.figure) ? own.figure : undefined;
}

const tailOf = ({ line }: Said, { figure: { at } }: Count): string | undefined =>
  /^(?: (?!và )\p{L}+){3,6}/u.exec(line.slice(at + 1, at + 60))?.[0];

/** `Sau khi lắp thêm 14 camera tại cảng cá, toàn xã có 64 camera`: the one number of what a part of the sentence tells that has all of the row's name. */
export function wrongInPiece(
  { ratio, unit, value }: Count,
  said: Said,
  words: readonly string[],
): Figure | undefined {
  const own = ratio ? [] : said.figures.filter((one) => amountOf(said, one).unit === unit);
  const [only, second] = own.filter((one) => {
    const named = new Set(tokensOf(pieceOf(said, one)));
    return words.every((word) => named.has(word));
  });
  if (!only || second || only.sign !== '#' || only.hedged || own.length < 2) return undefined;
  const isThen = isElsewhen(said, only) || isAhead(said.line.slice(0, only.at));
  return isThen || !isSlip(only.value, value) ? undefined : only;
}

const pieceOf = ({ text }: Said, { from, to }: Figure): string =>
  (/[^,;:(]*$/u.exec(text.slice(Math.max(0, from - 160), from))?.[0] ?? '') +
  (/^[^,;:()]*/u.exec(text.slice(from, to + 160))?.[0] ?? '');

/** `Mở 8 lớp cho 334 người`, `mở 8 lớp với 344 người dự`: another count that both tell makes them one thing. */
export const isSameThing = (
  right: Count,
  there: readonly Count[],
  here: readonly Count[],
): boolean =>
  !right.ratio &&
  there.some(
    ({ unit, value, ratio }) =>
      !ratio &&
      unit !== right.unit &&
      value > 1 &&
      here.some((one) => !one.ratio && one.unit === unit && one.value === value),
  );

/** `mở 3 lớp: lớp ký số cho 48 cán bộ; lớp bán hàng cho 72 tiểu thương`: what one of several alike has is a part of the row's. */
export function isOfOneAlike({ line }: Said, { at, value }: Figure, right: Count): boolean {
  const opened = line.lastIndexOf(':', at);
  if (opened < 0 || value >= right.value || isTurned(value, right.value)) return false;
  const pieces = line.slice(opened + 1).split(';');
  const own = line.slice(opened + 1, at).split(';').length - 1;
  const firstOf = (piece = ''): string | undefined => /^ ?(?:và )?(\p{L}+) \p{L}/u.exec(piece)?.[1];
  const first = firstOf(pieces[own]);
  return (
    first !== undefined &&
    pieces.some((piece, index) => index !== own && firstOf(piece) === first && piece.includes('#'))
  );
}

/** The number that should be the row's, where the others are; a bare count must be a slip where it is not surely the row's. */
export function wrongOf(right: Count, same: readonly Count[], isSure = false): Figure | undefined {
  const { ratio } = right;
  const [only, another] = same;
  if (!ratio) {
    if (!only || another || only.ratio || only.value === right.value) return undefined;
    return isSure || slipWeight(only.value, right.value) > 0 ? only.figure : undefined;
  }
  const [part = 0, whole = 0] = ratio;
  const ratios = same.filter((one) => one.ratio?.[1] === whole || one.ratio?.[0] === part);
  const own = ratios.find((one) => one.ratio?.[1] === whole && one.ratio[0] === part) ?? ratios[0];
  if (own) {
    const [done = 0, all = 0] = own.ratio ?? [];
    // What is done beside what is left: `3.600/4.000` and `còn 400/4.000`.
    const isRest = all === whole && done + part === whole;
    return (done === part && all === whole) || isRest ? undefined : own.figure;
  }
  const rest = same.filter(({ value, ratio: other }) => !other && !ratio.includes(value));
  const has = (value: number): boolean => same.some((one) => one.value === value);
  const wanted = has(part) === has(whole) ? undefined : has(whole) ? part : whole;
  const near = rest.filter(
    ({ value }) =>
      wanted !== undefined &&
      Math.abs(value - wanted) <= (wanted === whole ? NEAR_WHOLE : NEAR) * whole,
  );
  return near.sort(
    (a, b) => Math.abs(a.value - (wanted ?? 0)) - Math.abs(b.value - (wanted ?? 0)),
  )[0]?.figure;
}

/** So much of the whole may a part be off. */
const NEAR = 0.2;
/** … and so much the whole: another may have more. */
const NEAR_WHOLE = 0.15;
