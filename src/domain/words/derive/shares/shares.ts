import { memo } from '../../../memo/memo';
import type { Derived } from '../../claims/derived';
import { LEFT_OUT, TO_COME } from '../../lexicon';
import { conclude, isMade, orElse, orPart, type Way } from '../conclude';
import { LABEL, ofClosedList, ofLabelled, sumsOf, together, TOGETHER } from './sharesOfSeveral';
import { isLevel } from './levels';
import { againstGoal, headOf } from './sharesOfGoal';
import {
  besides,
  grown,
  insideOf,
  isChosen,
  isCompleted,
  isOfTwo,
  isInClosedBracket,
  isOtherWhole,
  isToldAgain,
  ofAnnounced,
  ofBoth,
  sideOf,
  type Part,
} from './sharesBeside';
import { statedWholes } from '../stated';
import {
  type Both,
  BRACKET,
  isBehind,
  isBeside,
  isEchoed,
  isNamedWhole,
  isOfNamed,
  isOnly,
  OVER,
  rounding,
  verified,
  VERB,
  wordsIn,
} from '../wholes';
import {
  type Background,
  isOneUnit,
  isOutOf,
  leadOf,
  type Num,
  operandsOf,
  type Scope,
  quotientOf,
  tailOf,
} from '../numbers';

const CHANGED =
  /(?<!\p{L})(?:tăng|giảm|thêm|bớt|vượt|hơn|kém|thấp|cao|thiếu|cách|lên|xuống|từ|nâng|tốc độ)(?!\p{L})[^#%÷,;.(]{0,36}$/u;
const AIMED =
  /(?:mục tiêu|kế hoạch|(?<!# )chỉ tiêu|yêu cầu|quy định|tối thiểu|ít nhất|phấn đấu|mức (?:cho phép|khống chế|trần|sàn)|đề ra|cùng kỳ|kỳ trước|tháng trước|quý trước|tuần trước|(?:so với|hơn|kém)(?: kết quả| mức| tỷ lệ)? (?:quý|tháng|tuần|năm|kỳ|[·▤]))[^#%÷,;.]{0,40}$/u;

/** Shares whose part and whole stand in their paragraph. */
export function sharesIn(scope: Scope, background: Background): readonly Derived[] {
  return doubtsIn(scope).flatMap(({ share, ways, chances, part }) => {
    const stated = part ? statedWholes(scope, share, part, background) : [];
    return conclude(scope, share, [...ways, ...stated], chances);
  });
}

/** A share that no pair surely makes, and all that its paragraph says of it. */
interface Doubt {
  readonly share: Num;
  readonly ways: readonly Way[];
  readonly chances: () => Iterable<number>;
  /** Its part, where the whole may stand elsewhere. */
  readonly part: Num | undefined;
}

const doubtsIn = memo((scope: Scope): readonly Doubt[] =>
  scope.nums.flatMap((share) => (isShare(scope, share) ? doubtOf(scope, share) : [])),
);

function isShare(scope: Scope, share: Num): boolean {
  if (share.sign !== '%' || share.hedged || share.figure.digits === '100') return false;
  const lead = leadOf(scope, share);
  const tail = tailOf(scope, share);
  return (
    !CHANGED.test(lead) &&
    !AIMED.test(lead) &&
    !isAhead(scope, share) &&
    !LIMIT.test(lead) &&
    !THEN.test(lead) &&
    !/^ ?(?:điểm|trở|[-–]|\/|\(÷)|^ (?:của )?(?:tổng )?số còn lại(?!\p{L})/u.test(tail)
  );
}

/** `188 người hài lòng; tháng 7 tỷ lệ là 93%`: of another time than the counts. */
const THEN =
  /[;,.] (?:ở |trong |riêng )?(?:tuần|tháng|quý|năm|kỳ) (?:[ivx]+|trước|ngoái|[#·▤])(?: năm (?:[#·▤]|trước))?,? tỷ lệ[^#%÷;.,]*$/u;

/** `5 trong 9 tổ dân phố chưa đạt 75%`, `các thôn đều đạt 90%`: what each of them reaches. */
const LIMIT =
  /(?<!\p{L})(?:chưa|không|đều|cùng) đạt(?: được)?(?: mức)? $|(?<!\p{L})lần lượt(?: là| đạt)? $/u;

/** `phấn đấu đến hết năm 2026 tỷ lệ thanh toán trực tuyến đạt 97%`. */
const isAhead = (scope: Scope, share: Num): boolean => AHEAD.test(leadOf(scope, share, 120));
/** `Nếu không kể nhóm tập huấn (400 triệu đồng) thì tỷ lệ là 93,15%`, `trừ 5 việc chưa đến hạn thì đạt 88,89%`: of what is told nowhere. */
const AHEAD = new RegExp(
  `(?:${TO_COME}|nếu (?:không (?:kể|tính)|bỏ|loại|trừ)(?!\\p{L}))[^;.%]*$|${LEFT_OUT}(?: số| các)? #[^#÷;.%()]*$`,
  'u',
);

function doubtOf(scope: Scope, share: Num): readonly Doubt[] {
  const counts = operandsOf(scope, share).filter(({ gain, mean }) => !gain && !mean);
  const parts = partsOf(scope, share, counts);
  if (isToldAgain(scope, share, parts, counts) || isOfTwo(scope, share, counts)) return [];
  if (parts.length === 0 && !TOGETHER.test(leadOf(scope, share))) return [];
  const over = OVER.test(tailOf(scope, share));
  const pairs = parts.flatMap(({ part, score }) =>
    counts
      .filter((whole) => whole !== part && whole.value > 0 && (over || whole.value >= part.value))
      .map((whole): Pair => ({ part, score, whole, over })),
  );
  const read = (pair: Pair): Way => wayOf(scope, share, pair, counts);
  // Most shares are right: a pair that makes them is looked for first.
  if (pairs.some((pair) => isMade(share, ratioOf(pair)) && read(pair).score > 0)) return [];
  const [main] = parts;
  const ways = [
    ...pairs.map(read),
    ...together(scope, share, counts),
    ...ofAnnounced(scope, share, counts),
    ...ofLabelled(scope, share, main, counts),
    ...ofClosedList(scope, share, main),
    ...againstGoal(scope, share),
    ...besides(scope, share, parts, counts),
    ...ofBoth(scope, main, counts),
    ...grown(scope, main, counts),
  ];
  const chances = () =>
    sumsOf(
      parts.map(({ part }) => part),
      counts,
    );
  return [{ share, ways, chances, part: main && main.score > 0 && !over ? main.part : undefined }];
}

/** `phiếu quét mã 120; tỷ lệ hài lòng của phiếu giấy là 95%`: the rate of something else. */
const OF_OTHERS = /[;.][^#%÷;.]*tỷ lệ [^#%÷;.]* của [^#%÷;.]*$/u;

/** The count right before a share is its part; of those before it, it may be another. */
function partsOf(scope: Scope, share: Num, counts: readonly Num[]): readonly Part[] {
  const { line } = scope;
  if (isLevel(scope, share)) return [];
  const before = counts
    .filter(({ at, unit }) => at < share.at && !/^(?:lần|tháng|quý|tuần)$/u.test(unit ?? ''))
    .reverse();
  const here = before.filter(
    (one) => one.sentence === share.sentence && !isInClosedBracket(scope, one, share),
  );
  const [nearest, second] = here;
  if (nearest && second && !nearest.of && isOutOf(scope, second, nearest))
    // `3 trong 9 ấp đạt từ 95% trở lên là Hòa Mỹ (96,5%)`: the named one's own.
    return line.slice(nearest.at, share.at).includes('%') ? [] : [{ part: second, score: 3 }];
  const inside = insideOf(scope, share);
  if (inside) return [{ part: inside, score: 3 }];
  if (hasOwnBracket(scope, share)) return [];
  const named = echoed(scope, share, before);
  if (!nearest || named.some(({ score }) => score > 0)) return named;
  if (OF_OTHERS.test(line.slice(nearest.at + 1, share.at))) return [];
  // A ratio's share is judged for itself.
  if (nearest.of !== undefined && !line.slice(nearest.at, share.at).includes('#')) return [];
  const gap = line.slice(nearest.at + 1, share.at);
  const head = headOf(scope, share, here);
  if (head) return [{ part: head, score: 2 }];
  // `606 hồ sơ, trong đó 240 …, 366 …; tỷ lệ 99,02%`: hardly of the last one told.
  const score = second && /; tỷ lệ $/u.test(gap) ? 0 : surelyPart(scope, nearest, gap);
  return [
    ...(score > 0 ? [{ part: nearest, score }] : []),
    ...here.slice(1, 4).map((part) => ({ part, score: -2 })),
  ];
}

/** `ấp Kênh Mới chiếm 40% (180 ha), ấp Rạch Lác chiếm một phần ba (150 ha)`: what a clause names has its count behind the share. */
const hasOwnBracket = (scope: Scope, share: Num): boolean =>
  /(?:[,;:] |(?:trong đó|gồm) )(?:(?:và|trong đó) )?(?!số|tỷ lệ|tức|nay|đã)(?:\p{L}+ ){2,8}(?:chiếm|đạt|bằng) $/u.test(
    leadOf(scope, share),
  ) && /^ \(# [^#%÷()]{1,40}\)/u.test(tailOf(scope, share));

/** How surely the words between a count and a share make it the share's part. */
function surelyPart(scope: Scope, nearest: Num, gap: string): number {
  const lead = leadOf(scope, nearest, 50);
  // `vượt diện tích cấy bằng máy 31 ha (20%)`: of what it exceeds.
  const isExcess = /(?<!\p{L})(?:vượt|hơn|kém)(?!\p{L})[^#%÷;.,()]*$/u.test(lead);
  if (AIMED.test(lead) || isExcess || isOfNamed(gap, leadOf(scope, nearest, 60))) return 0;
  // `quý II là 380 hồ sơ, nay chỉ bằng chín phần mười`: what it was is the whole.
  if (
    /(?<!\p{L})(?:tuần|tháng|quý|năm|kỳ) (?:[ivx]+|trước|ngoái|·|▤)(?: \p{L}+){0,2} $/u.test(
      lead,
    ) &&
    /(?<!\p{L})(?:nay|này|tuần|tháng|quý|năm|kỳ)(?!\p{L})|[·▤]/u.test(gap)
  )
    return 0;
  // `quá hạn (8 hồ sơ, cho phép 5 hồ sơ) và camera tốt (96,51%)`: in a bracket of its own; `nếu chỉ tính 9 nhiệm vụ đến hạn`: a whole.
  if (/^[^()]*\)[^()]*\p{L}[^()]*\($/u.test(gap) || / thì /u.test(gap)) return 0;
  if (BRACKET.test(gap)) return 3;
  return VERB.test(gap) ? 2 : 0;
}

const RATE = /tỷ lệ ((?!đạt (?:là )?$|tương)[^#%÷,;.(]{2,60}?)(?: là| đạt| chung)* $/u;

/** `Tỷ lệ hoàn thành 60%` after `15 nhiệm vụ; hoàn thành 09 nhiệm vụ`: the count that bears the rate's words. */
function echoed(scope: Scope, share: Num, before: readonly Num[]): readonly Part[] {
  const named =
    RATE.exec(leadOf(scope, share))?.[1] ??
    LABEL.exec(leadOf(scope, share))?.[1] ??
    (/tỷ lệ đạt (?:là )?$/u.test(leadOf(scope, share)) ? 'đạt' : sideOf(scope, share));
  const words = wordsIn(named);
  if (words.length === 0 || /[·▤]/u.test(named)) return [];
  return before.map((part) => {
    const around = wordsIn(scope.clauseOf(part));
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

function ratioOf({ part, whole }: Pair): Required<Pick<Way, 'value' | 'slack'>> {
  const value = (part.value / whole.value) * 100;
  return { value, slack: value * (rounding(part) + rounding(whole)) };
}

function wayOf(scope: Scope, share: Num, pair: Pair, counts: readonly Num[]): Way {
  const { part, score, whole, over } = pair;
  const { value, slack } = ratioOf(pair);
  const also = () => orElse(part, (share.value * whole.value) / 100);
  const or = () => orPart(part, whole.value, share);
  const meant = isMeant();
  const certain = meant && isNamedWhole(scope, { part, whole }, counts);
  return {
    value,
    how: () => quotientOf(part, whole),
    slack,
    also,
    or,
    at: part.at,
    certain,
    alone: certain,
    score: meant ? score + likely() + told() : mayBe(scope, share, { part, whole }),
  };

  /** To two decimals, hardly any share is that of another count of a small whole by chance. */
  function told(): number {
    const isSmall = share.step <= 0.01 && whole.value / whole.scale <= 1000;
    return isSmall && or() !== undefined ? 1 : 0;
  }

  function isMeant(): boolean {
    if (score <= 0 || whole.hedged || part.hedged || whole.value === part.value) return false;
    if (isOutOf(scope, part, whole)) return true;
    // `162 người (60%); tháng 3 mở 4 lớp với 185 người`: of another clause.
    if (whole.at > share.at && scope.line.slice(share.at, whole.at).includes(';')) return false;
    const isOfBracket = BRACKET.test(scope.line.slice(part.at + 1, share.at));
    if (whole.at > share.at && isOfBracket && !IN_ALL.test(leadOf(scope, whole, 24))) return false;
    if (isOtherWhole(scope, share, { part, whole }, counts)) return false;
    // `10 sản phẩm, bằng 125% mục tiêu`: of no goal that counts another thing.
    const named = isEchoed(scope, share, whole) || verified(scope, whole, share);
    return isOneUnit(part, whole) || (named && !over) || isChosen(scope, whole, part);
  }
  function likely(): number {
    let points =
      whole.sentence === share.sentence ? 1 : share.sentence - whole.sentence === 1 ? 0.5 : 0;
    if (whole.unit === part.unit && whole.unit !== undefined) points += 0.5;
    if (isEchoed(scope, share, whole)) points += 1.5;
    if (isBehind(scope, share, whole)) points += 2;
    if (verified(scope, whole, share)) points += 1.5;
    if (isOnly(part, whole, counts)) points += 1;
    if (isCompleted(share, { whole, part }, counts)) points += 1;
    return over && !isBehind(scope, share, whole) && whole.at > share.at ? 0 : points;
  }
}

const IN_ALL = /(?<!\p{L})(?:trong|trên|của|tổng|số)(?: \p{L}+){0,2} $/u;

/** Only where fingers made a long number of it. */
function mayBe(scope: Scope, share: Num, { part, whole }: Both): number {
  // The cheapest first: a cell may be full of such pairs.
  const near =
    whole.value > part.value &&
    part.at < share.at &&
    share.sentence === part.sentence &&
    share.sentence === whole.sentence;
  return near && isOneUnit(part, whole) && !isBeside(scope, whole, part) ? 0.1 : 0;
}
