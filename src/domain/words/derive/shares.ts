import type { Derived } from '../claims/derived';
import { conclude, type Way } from './conclude';
import {
  BRACKET,
  isBehind,
  isBeside,
  isEchoed,
  isNamed,
  isOnly,
  OVER,
  ownShare,
  rounding,
  verified,
  VERB,
  wordsIn,
} from './wholes';
import {
  isOneUnit,
  isOutOf,
  leadOf,
  type Num,
  operandsOf,
  type Scope,
  shown,
  tailOf,
} from './numbers';

const CHANGED =
  /(?<!\p{L})(?:tăng|giảm|thêm|bớt|vượt|hơn|kém|thấp|cao|thiếu|cách|lên|xuống|từ|nâng|tốc độ)(?!\p{L})[^#%÷,;.(]{0,36}$/u;
const AIMED =
  /(?:mục tiêu|kế hoạch|chỉ tiêu|yêu cầu|quy định|tối thiểu|ít nhất|phấn đấu|mức cho phép|đề ra|cùng kỳ|kỳ trước|tháng trước|quý trước|tuần trước)[^#%÷,;.]{0,40}$/u;

/** Shares whose part and whole stand in their paragraph. */
export function sharesIn(scope: Scope): readonly Derived[] {
  return scope.nums.flatMap((share) => (isShare(scope, share) ? shareOf(scope, share) : []));
}

function isShare(scope: Scope, share: Num): boolean {
  if (share.sign !== '%' || share.hedged || share.figure.digits === '100') return false;
  const lead = leadOf(scope, share);
  const tail = tailOf(scope, share);
  return !CHANGED.test(lead) && !AIMED.test(lead) && !/^ ?(?:điểm|trở|[-–]|\/)/u.test(tail);
}

function shareOf(scope: Scope, share: Num): readonly Derived[] {
  const counts = operandsOf(scope, share).filter(({ gain, mean }) => !gain && !mean);
  const parts = partsOf(scope, share, counts);
  if (parts.length === 0) return [];
  const over = OVER.test(tailOf(scope, share));
  const ways = parts.flatMap(({ part, score }) =>
    counts
      .filter((whole) => whole !== part && whole.value > 0 && (over || whole.value >= part.value))
      .map((whole) => wayOf(scope, share, { part, score, whole, over }, counts)),
  );
  const meant = [...ways, ...besides(scope, share, parts, counts)];
  return conclude(scope, share, meant, () => sumsOf(parts, counts));
}

interface Part {
  readonly part: Num;
  readonly score: number;
}

/** The count right before a share is its part; of those before it, it may be another. */
function partsOf(
  { line, sentences, said }: Scope,
  share: Num,
  counts: readonly Num[],
): readonly Part[] {
  const scope = { line, sentences, said, nums: counts };
  const before = counts.filter(({ at }) => at < share.at).reverse();
  const here = before.filter(({ sentence }) => sentence === share.sentence);
  const [nearest, second] = here;
  if (nearest && second && !nearest.of && isOutOf(scope, second, nearest))
    return [{ part: second, score: 3 }];
  const named = echoed(scope, share, before);
  if (!nearest || named.some(({ score }) => score > 0)) return named;
  // A ratio's share is judged for itself.
  if (nearest.of !== undefined && !line.slice(nearest.at, share.at).includes('#')) return [];
  const gap = line.slice(nearest.at + 1, share.at);
  const aimed = AIMED.test(leadOf(scope, nearest, 50));
  const score = aimed ? 0 : BRACKET.test(gap) ? 3 : VERB.test(gap) ? 2 : 0;
  return [
    ...(score > 0 ? [{ part: nearest, score }] : []),
    ...here.slice(1, 4).map((part) => ({ part, score: -2 })),
  ];
}

const RATE = /tỷ lệ ((?!đạt (?:là )?$|tương)[^#%÷,;.(]{2,60}?)(?: là| đạt| chung)* $/u;

/** `Tỷ lệ hoàn thành 60%` after `15 nhiệm vụ; hoàn thành 09 nhiệm vụ`: the count that bears the rate's words. */
function echoed(scope: Scope, share: Num, before: readonly Num[]): readonly Part[] {
  const named =
    RATE.exec(leadOf(scope, share))?.[1] ??
    (/tỷ lệ đạt (?:là )?$/u.test(leadOf(scope, share)) ? 'đạt' : '');
  const words = wordsIn(named);
  if (words.length === 0 || /[·▤]/u.test(named)) return [];
  return before.map((part) => {
    const around = wordsIn(
      `${
        leadOf(scope, part, 24)
          .split(/[#%÷,;.(]/u)
          .at(-1) ?? ''
      } ${tailOf(scope, part, 30).split(/[#%÷,;.(]/u)[0] ?? ''}`,
    );
    const bears =
      words.every((word) => around.includes(word)) &&
      !around.some((word) => /^(?:chưa|không|quá)$/u.test(word));
    return { part, score: bears && share.sentence - part.sentence <= 1 ? 2 : -2 };
  });
}

interface Pair extends Part {
  readonly whole: Num;
  readonly over: boolean;
}

function wayOf(
  scope: Scope,
  share: Num,
  { part, score, whole, over }: Pair,
  counts: readonly Num[],
): Way {
  const value = (part.value / whole.value) * 100;
  const slack = value * (rounding(part) + rounding(whole));
  const how = `${shown(part)}/${shown(whole)}`;
  return { value, how, slack, at: part.at, score: isMeant() ? score + likely() : 0 };

  function isMeant(): boolean {
    if (score <= 0 || whole.hedged || part.hedged || whole.value === part.value) return false;
    if (isOutOf(scope, part, whole)) return true;
    if (isBeside(scope, whole, part)) return false;
    if (
      /^ (?:của )?(?:tổng|toàn bộ|số) /u.test(tailOf(scope, share, 12)) &&
      !isNamed(scope, share, { whole, part })
    )
      return false;
    return isOneUnit(part, whole) || isEchoed(scope, share, whole) || verified(scope, whole, share);
  }
  function likely(): number {
    let points =
      whole.sentence === share.sentence ? 1 : share.sentence - whole.sentence === 1 ? 0.5 : 0;
    if (whole.unit === part.unit && whole.unit !== undefined) points += 0.5;
    if (isEchoed(scope, share, whole)) points += 1.5;
    if (isBehind(scope, share, whole)) points += 2;
    if (verified(scope, whole, share)) points += 1.5;
    if (isOnly(part, whole, counts)) points += 1;
    return over && !isBehind(scope, share, whole) && whole.at > share.at ? 0 : points;
  }
}

/** `4.336 hồ sơ, bằng 80%; trực tiếp 1.084 hồ sơ, bằng 20%`: the other part and its share tell the whole. */
function besides(
  scope: Scope,
  share: Num,
  parts: readonly Part[],
  counts: readonly Num[],
): readonly Way[] {
  const [main] = parts;
  if (!main || main.score <= 0 || OVER.test(tailOf(scope, share))) return [];
  return counts.flatMap((other): readonly Way[] => {
    const own = other === main.part ? undefined : ownShare(scope, other);
    if (
      !own ||
      own === share ||
      own.hedged ||
      own.value <= 0 ||
      other.unit !== main.part.unit ||
      other.sentence !== share.sentence
    )
      return [];
    const whole = (other.value / own.value) * 100;
    const value = (main.part.value / whole) * 100;
    const slack = value * (own.step / 2 / own.value);
    const how = `${shown(main.part)}/(${shown(other)} : ${shown(own)})`;
    return [
      {
        value,
        how,
        slack,
        at: other.at,
        score:
          Math.abs(value + own.value - 100) < 1 && Math.abs(share.value + own.value - 100) >= 1
            ? main.score + 1.5
            : 0,
      },
    ];
  });
}

/** Two or three counts side by side may between them be the whole, or the part. */
function* sumsOf(parts: readonly Part[], counts: readonly Num[]): Iterable<number> {
  const sums = counts.flatMap((one, index) => {
    const [next, after] = [counts[index + 1], counts[index + 2]];
    if (!next || !isOneUnit(one, next)) return [];
    const two = one.value + next.value;
    return after && isOneUnit(one, after) ? [two, two + after.value] : [two];
  });
  for (const { part } of parts.slice(0, 2))
    for (const whole of sums) yield (part.value / whole) * 100;
  const firsts = sums.slice(0, 12);
  for (const { value } of counts) for (const sum of firsts) yield (sum / value) * 100;
}
