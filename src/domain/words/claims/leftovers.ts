import { printNumber } from '../../vietnamese';
import { isNearMiss } from '../nearMiss';
import type { Figure, Said } from '../read';
import { type Amount, amountOf, countsOf, isGain, sentenceAt } from '../units';
import { type Derived, wordsOf } from './derived';

const BEFORE =
  /(?<!\p{L})(?<!(?:chỉ|giảm|xuống|rút|không|vẫn) )(?:còn lại|còn thiếu|còn|thiếu)(?: (?:có|là|phải xử lý))?\s$/u;
const AFTER = /^(?: \p{L}+){1,4}? (?:còn lại|chưa|không)(?!\p{L}| phát sinh)/u;
/** Of other lists, or of what came over from before. */
const OTHERWISE = /kỳ trước|chuyển sang|tồn|năm trước|tháng trước|quý trước/u;

/**
 * What words call left over (`còn # hộ`, `# văn bản mật không ký số`), where no whole and part of the paragraph leave
 * it, and the nearest ones leave nearly it.
 */
export function leftoversIn(said: Said): readonly Derived[] {
  if (!/còn|thiếu|chưa|không/u.test(said.line)) return [];
  const all = countsOf(said);
  return all.flatMap((left) => (isLeft(said, left.figure) ? leftOver(said, left, all) : []));
}

function isLeft(said: Said, { at }: Figure): boolean {
  const { line } = said;
  const rest = line.slice(at + 1, sentenceAt(said, at).to);
  if (/^ điểm/u.test(rest)) return false;
  if (BEFORE.test(line.slice(Math.max(0, at - 24), at))) return true;
  // In a list of kinds, what is not done is none of it all that is left.
  return AFTER.test(rest.slice(0, 60)) && (/^[^,;.]*còn lại/u.test(rest) || !rest.includes('#'));
}

/** Where the words call it all that is left, a small number may be off by little. */
function isNear(said: Said, { value, scale, figure }: Amount, rest: number): boolean {
  const own = value / scale;
  const after = said.line.slice(figure.at, figure.at + 50);
  return isNearMiss(own, rest) || (/^[^,;.]*còn lại/u.test(after) && Math.abs(own - rest) <= 2);
}

interface Pair {
  readonly whole: Amount;
  readonly part: Amount;
  readonly rest: number;
}

function leftOver(said: Said, left: Amount, all: readonly Amount[]): readonly Derived[] {
  const { from, to } = sentenceAt(said, left.figure.at);
  if (OTHERWISE.test(said.line.slice(from, to))) return [];
  const pairs = [...ofRatios(said, left), ...ofCounts(said, left, all)];
  const isSaid = all.some(
    (one) =>
      one !== left &&
      one.value === left.value &&
      one.unit === left.unit &&
      !isGain(said, one.figure),
  );
  if (isSaid || pairs.length === 0 || pairs.some(({ rest }) => rest === left.value)) return [];
  if (isRestOfMany(left, all)) return [];
  const pair = pairs.find(({ rest }) => rest > 0 && isNear(said, left, rest / left.scale));
  if (!pair || sentenceAt(said, pair.part.figure.at).from < sentenceAt(said, from - 2).from)
    return [];
  const [whole, part, rest] = [pair.whole.value, pair.part.value, pair.rest].map((value) =>
    printNumber(value / left.scale),
  );
  return [
    {
      said: left.figure.digits,
      right: rest ?? '',
      how: `${whole ?? ''} − ${part ?? ''} = ${rest ?? ''}`,
      certain: false,
      text: wordsOf(said, Math.max(from, left.figure.at - 40), left.figure.at + 1),
    },
  ];
}

/** Ratios of the same unit before it, the nearest first. */
function ofRatios(said: Said, left: Amount): readonly Pair[] {
  const ratios = said.figures.filter(
    ({ sign, at, hedged }) => sign === '÷' && at < left.figure.at && !hedged,
  );
  return [...ratios].reverse().flatMap((ratio): Pair[] => {
    const part = amountOf(said, ratio);
    if (part.unit !== left.unit || ratio.whole <= ratio.value) return [];
    const whole = { ...part, value: ratio.whole * part.scale };
    return [{ whole, part, rest: whole.value - part.value }];
  });
}

/** Counts of the same unit before it, one of them a part of the other; the nearest first. */
function ofCounts(said: Said, left: Amount, all: readonly Amount[]): readonly Pair[] {
  const before = all.filter(
    ({ unit, figure }) => unit === left.unit && figure.at < left.figure.at && !isGain(said, figure),
  );
  const reversed = [...before].reverse();
  return reversed.flatMap((one, index) =>
    reversed.slice(index + 1).map((other) => {
      const [whole, part] = one.value > other.value ? [one, other] : [other, one];
      return { whole, part, rest: whole.value - part.value };
    }),
  );
}

/** `18 thôn: 10 thôn …, 5 thôn …, còn 3 thôn`: what several parts leave. */
function isRestOfMany(left: Amount, all: readonly Amount[]): boolean {
  const before = all.filter(({ unit, figure }) => unit === left.unit && figure.at < left.figure.at);
  return before.some((whole, index) => {
    let rest = whole.value;
    return before.slice(index + 1).some((part) => (rest -= part.value) === left.value);
  });
}
