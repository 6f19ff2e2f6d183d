import { figuresIn, type Figure, type Said } from '../read';
import { amountOf } from '../units';
import { isAhead, isState, roleOf } from './roles';
import { slipWeight } from '../printed/slips';

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
