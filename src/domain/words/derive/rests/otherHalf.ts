import { memo } from '../../../memo/memo';
import type { Derived } from '../../claims/derived';
import { OPPOSITES, WARDS } from '../../lexicon';
import { conclude, isMade, orElse, type Way } from '../conclude';
import { isBareCount, isOneUnit, isWhole, leadOf, type Num, type Scope, shown } from '../numbers';
import { ownShare, wholeByShare, wordsIn } from '../wholes';

/** `Học viên nữ là 702 người, chiếm 56,25%. Học viên nam là 556 người`: the other of two that leave nothing out, of the whole that the first one's share tells. */
export const otherHalvesIn = memo((scope: Scope): readonly Derived[] =>
  OPPOSITES.flatMap((sides) => {
    if (!sides.every((side) => side.test(scope.line))) return [];
    return [sides, [sides[1], sides[0]] as const].flatMap((both) => halvesOf(scope, both));
  }),
);

type Sides = readonly [RegExp, RegExp];

/** A count of one side only, and the words around it without those for its side. */
interface Half {
  readonly count: Num;
  readonly words: readonly string[];
}

function halvesOf(scope: Scope, [first, second]: Sides): readonly Derived[] {
  const ones = ofSide(scope, first, second);
  const others = ofSide(scope, second, first);
  const [one, ...moreOnes] = ones;
  const [other, ...moreOthers] = others;
  // Told twice, a side is told of two things or two times.
  if (!one || !other || moreOnes.length > 0 || moreOthers.length > 0) return [];
  if (other.count.at < one.count.at || other.count.sentence - one.count.sentence > 1) return [];
  if (!isOneUnit(one.count, other.count)) return [];
  // `180 nam (45%) và 220 nữ dự tập huấn`: what stands behind both is said of both.
  const isBoth = / và (?:\p{L}+ ){0,2}$/u.test(leadOf(scope, other.count, 24));
  if (!isBoth && !other.words.every((word) => one.words.includes(word))) return [];
  const way = wayOf(scope, one.count, other.count);
  if (!way || isOfOther(scope, one.count, other.count) || isThird(scope, way.value, one, other))
    return [];
  return isToldOtherwise(scope, one.count, other.count) ? [] : conclude(scope, other.count, [way]);
}

/** Of another time or place than the first, or opened within something else. */
function isOfOther({ line, said }: Scope, one: Num, other: Num): boolean {
  const from = line.indexOf('%', one.at) + 1;
  return (
    NARROWED.test(line.slice(from, other.at)) ||
    /(?<![.;:,] )\p{Lu}/u.test(said.cased.slice(from, other.at))
  );
}

const NARROWED = new RegExp(
  String.raw`(?<!\p{L})(?:riêng|trong (?:đó|số)|gồm|tháng|quý|tuần|cùng kỳ|trước|${WARDS}|tổ)(?!\p{L})|[·▤#÷]`,
  'u',
);

/** `đã giải quyết 873 hồ sơ (97%), đang giải quyết 20 hồ sơ, trả lại 7 hồ sơ`: there is a third. */
function isThird({ nums }: Scope, right: number, one: Half, other: Half): boolean {
  return nums.some(
    (third) =>
      third.sign === '#' &&
      third !== one.count &&
      third !== other.count &&
      ((third.sentence === other.count.sentence && isOneUnit(third, other.count)) ||
        third.value === right - other.count.value),
  );
}

function ofSide(scope: Scope, own: RegExp, opposite: RegExp): readonly Half[] {
  return scope.nums.flatMap((count) => {
    const clause = scope.clauseOf(count);
    if (!isBareCount(count) || !own.test(clause) || opposite.test(clause)) return [];
    return [{ count, words: wordsIn(clause.replace(own, ' ')).filter((word) => !SAID.has(word)) }];
  });
}

/** What is said of either side, and of a person of either. */
const SAID: ReadonlySet<string> = new Set(
  'gồm chiếm đạt bằng còn lại thì người em giới phụ hiện nay như vậy theo đó'.split(' '),
);

/** Only where one whole number of things alone has this share, or one that comes out even. */
function wayOf(scope: Scope, one: Num, other: Num): Way | undefined {
  const share = ownShare(scope, one);
  const made = share && wholeByShare(one, share);
  if (!made || share.at > other.at || one.step !== one.scale) return undefined;
  const { whole, nearest, slack } = made;
  const isOnly = slack < one.step / 2 && Math.abs(nearest - whole) <= slack;
  if (!isOnly && !isWhole(whole, one.step)) return undefined;
  return {
    value: nearest - one.value,
    how: `${shown(one)} : ${shown(share)} − ${shown(one)}`,
    score: 4.5,
    slack: isOnly ? 0 : slack,
    at: one.at,
    also: () => orElse(one, nearest - other.value),
  };
}

/** The other half has a whole or a share of its own that makes it. */
function isToldOtherwise(scope: Scope, one: Num, other: Num): boolean {
  const counts = scope.nums.filter(({ sign, at }) => sign === '#' && at !== other.at);
  return counts.some(
    (whole) =>
      whole.value > other.value &&
      (isMade(other, { value: whole.value - one.value }) ||
        (whole.at < other.at && whole.value === one.value + other.value)),
  );
}
