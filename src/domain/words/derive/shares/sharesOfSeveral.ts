import type { Derived } from '../../claims/derived';
import { agrees, conclude, type Way } from '../conclude';
import {
  isOneUnit,
  isWhole,
  leadOf,
  type Num,
  quotientOf,
  type Scope,
  shown,
  sumOfAll,
  tailOf,
} from '../numbers';

/** `hơn hai phần ba hồ sơ trực tuyến là toàn trình (68,56%)`. */
export const LABEL = /%[^#%÷,;.(]{0,50}(?<!\p{L})là (\p{L}+ \p{L}+) \($/u;

/** `hai thôn này chiếm 69,7% diện tích chưa cập nhật`: the last two counts between them, of one told before. */
export const TOGETHER =
  /# [^#%÷;.,]{0,20}(?:này|ấy|đó|cộng lại|gộp lại|cộng chung)[^#%÷;.,]{0,20}(?:chiếm|bằng|đạt)(?: tỷ lệ)? $/u;

export function together(scope: Scope, share: Num, counts: readonly Num[]): readonly Way[] {
  if (!TOGETHER.test(leadOf(scope, share))) return [];
  const many = scope.nums[scope.nums.indexOf(share) - 1]?.value ?? 0;
  if (many < 2 || many > 4) return [];
  const here = counts.filter(
    ({ at, sentence, of }) => at < share.at && sentence === share.sentence && of !== 'whole',
  );
  const counted = here.filter(({ unit }) => unit === here.at(-2)?.unit && unit !== undefined);
  const parts = counted.slice(-many);
  const sum = sumOfAll(parts);
  return parts.length < many
    ? []
    : counted
        .filter((whole) => !parts.includes(whole) && whole.value >= sum && !whole.hedged)
        .map((whole) => ({
          value: (sum / whole.value) * 100,
          how: `(${parts.map(shown).join(' + ')})/${shown(whole)}`,
          score: 2.5,
          at: whole.at,
        }));
}

/** `181 hồ sơ toàn trình và 83 hồ sơ một phần, …, là toàn trình (68,56%)`: the two between them are the whole. */
export function ofLabelled(
  scope: Scope,
  share: Num,
  main: { readonly part: Num; readonly score: number } | undefined,
  counts: readonly Num[],
): readonly Way[] {
  if (!main || main.score <= 0 || !LABEL.test(leadOf(scope, share))) return [];
  const label = LABEL.exec(leadOf(scope, share))?.[1] ?? '';
  const here = counts.filter(
    ({ at, sentence, unit }) =>
      at < share.at && sentence === main.part.sentence && unit === main.part.unit,
  );
  const part = here.find((one) =>
    tailOf(scope, one, 30)
      .split(/[#,;(]/u)[0]
      ?.includes(label),
  );
  const [other, more] = here.filter((one) => one !== part);
  if (!part || !other || more) return [];
  const how = `${shown(part)}/(${shown(part)} + ${shown(other)})`;
  return [{ value: (part.value / (part.value + other.value)) * 100, how, score: 4, at: part.at }];
}

/** `đất đai 46 hồ sơ, chiếm 88,46%; bảo trợ xã hội 04 hồ sơ, các lĩnh vực khác 02 hồ sơ`: the others close the list, which is the whole. */
export function ofClosedList(
  scope: Scope,
  share: Num,
  main: { readonly part: Num; readonly score: number } | undefined,
): readonly Way[] {
  // `2.300 hồ sơ, chiếm 67,65% tổng số tiếp nhận; 4 lĩnh vực còn lại có 1.100 hồ sơ`.
  const [behind, total] = OF_TOTAL.exec(tailOf(scope, share)) ?? [];
  if (!main || main.score <= 0 || behind === undefined) return [];
  const counts = scope.nums.filter(
    (one) =>
      one.sentence === share.sentence &&
      one.sign === '#' &&
      (total === undefined || one.unit === main.part.unit),
  );
  const last = counts.at(-1);
  const [part] = counts;
  const isFirst = part === main.part && counts.length > (total === undefined ? 2 : 1);
  if (!isFirst || !last || last.at < share.at) return [];
  const isList = counts.every(
    (one) => one.unit === part.unit && !one.of && !one.gain && !one.mean && !one.hedged,
  );
  const isClosed = OTHERS.test(leadOf(scope, last, 50));
  if (!isList || !isClosed || part.unit === undefined || isOpened(scope, counts)) return [];
  const sum = sumOfAll(counts);
  const how = `${shown(part)}/(${counts.map(shown).join(' + ')})`;
  return [{ value: (part.value / sum) * 100, how, score: 4.5, at: part.at }];
}

const OF_TOTAL = /^( (?:của )?tổng[^#%÷;.,()]{0,40})? ?[,;]/u;
const OTHERS =
  /[,;]? ?(?:và )?(?:các |những )?(?:\p{L}+ ){1,3}(?:khác|còn lại)(?: có| là| chiếm)? $/u;

/** `46 hồ sơ, chiếm 88,46%, trong đó …`: what is opened anew is within one of them. */
const isOpened = ({ line }: Scope, counts: readonly Num[]): boolean =>
  /trong (?:đó|số)|gồm|(?<!\p{L})trên(?!\p{L})|\(|so với/u.test(
    line.slice(counts[0]?.at, counts.at(-1)?.at),
  );

/** Two or three counts side by side may between them be the whole, or one of the parts. */
export function* sumsOf(parts: readonly Num[], counts: readonly Num[]): Iterable<number> {
  const sums = counts.flatMap((one, index) => {
    const [next, after] = [counts[index + 1], counts[index + 2]];
    if (!next || !isOneUnit(one, next)) return [];
    const two = one.value + next.value;
    return after && isOneUnit(one, after) ? [two, two + after.value] : [two];
  });
  for (const part of parts.slice(0, 2)) for (const whole of sums) yield (part.value / whole) * 100;
  for (const part of parts.slice(0, 1))
    for (const whole of listsBefore(part, counts)) yield (part.value / whole) * 100;
  const firsts = sums.slice(0, 12);
  for (const { value } of counts) for (const sum of firsts) yield (sum / value) * 100;
}

/** All that a sentence before lists in one unit: `thiết bị 520 triệu đồng, đường truyền 300 triệu đồng, …`. */
function listsBefore(part: Num, counts: readonly Num[]): readonly number[] {
  const bySentence = new Map<number, number>();
  for (const { sentence, value, of, unit } of counts)
    if (sentence < part.sentence && !of && unit === part.unit)
      bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + value);
  return [...bySentence.values()];
}

/** `Một nửa trong số 84 hộ được vay vốn, tức 42 hộ`: the part stands behind its whole. */
const PART_BEHIND =
  /^ (?:trong|của)(?: tổng)?(?: số)? #[^#%÷;.()]{0,60}[,(] ?(?:tức|tương đương|tương ứng|bằng)(?: với)?(?: là)? #/u;

export function partsBehind(scope: Scope): readonly Derived[] {
  return scope.nums.flatMap((share, index) => {
    const [whole, part] = scope.nums.slice(index + 1, index + 3);
    if (share.sign !== '%' || share.hedged || !whole || !part || whole.hedged) return [];
    if (!PART_BEHIND.test(tailOf(scope, share)) || part.unit !== whole.unit) return [];
    return conclude(scope, part, [
      {
        value: (share.value * whole.value) / 100,
        how: `${shown(share)} của ${shown(whole)}`,
        score: 4.5,
        slack: (whole.value * share.step) / 200,
        at: share.at,
      },
    ]);
  });
}

/** `1.176 hồ sơ toàn trình và 588 hồ sơ một phần, tương ứng 66,67% và 33,33%`. */
const IN_TURN =
  /(?<!\p{L})(?:tương ứng|lần lượt)(?: (?:với|là|đạt|chiếm|bằng))* %(?:, %)*,? và %/gu;

/** Of several shares told in turn, the one that is not of the whole that all others are of. */
export function sharesInTurn(scope: Scope): readonly Derived[] {
  return [...scope.line.matchAll(IN_TURN)].flatMap(({ index, 0: found }) => {
    const shares = scope.nums.filter(
      ({ at, sign }) => sign === '%' && at >= index && at < index + found.length,
    );
    const before = scope.nums.filter(({ at, sign }) => sign === '#' && at < index);
    const parts = before.slice(-shares.length);
    const [first] = parts;
    if (!first || parts.length < shares.length || shares.some(({ hedged }) => hedged)) return [];
    if (parts.some((one) => one.gain || one.mean || one.hedged || one.unit !== first.unit))
      return [];
    if (parts.some(({ sentence }) => sentence !== shares[0]?.sentence)) return [];
    const sum = sumOfAll(parts);
    const wholes = [
      { value: sum, how: `(${parts.map(shown).join(' + ')})` },
      ...before
        .filter(
          (one) =>
            !parts.includes(one) && one.unit === first.unit && one.value > 0 && one.value !== sum,
        )
        .map((one) => ({ value: one.value, how: shown(one) })),
    ];
    const wrong = wholes.map(({ value, how }) => ({
      value,
      how,
      odd: shares.filter((share, at) => !agrees(share, ((parts[at]?.value ?? 0) / value) * 100)),
    }));
    if (wrong.some(({ odd }) => odd.length === 0)) return [];
    const [meant, another] = wrong.filter(({ odd }) => odd.length === 1);
    const [share] = meant?.odd ?? [];
    const part = share && parts[shares.indexOf(share)];
    if (!meant || another || !part) return [];
    const value = (part.value / meant.value) * 100;
    return conclude(scope, share, [
      { value, how: `${shown(part)}/${meant.how}`, score: 4.5, at: part.at, certain: true },
    ]);
  });
}

/** `(80%); cứ 05 người dân thì 04 người có sổ`, `cứ 10 hộ thì 7 hộ có máy, tức 70%`. */
const SO_MANY_OF =
  /(?:%\)?[,;:.] (?:(?:tức|nghĩa) là |tức |nghĩa là |như vậy,? )?)?(?<!\p{L})cứ # (\p{L}+)(?: dân)? thì (?:có )?# [^#%÷;.,()]{2,60}(?:[,(] ?(?:tức|bằng|chiếm|đạt|tương đương)(?: là| với)? %)?/gu;

/** How many of so many there are, where a share says it too: of the same, by its words. */
export function proportionsIn(scope: Scope): readonly Derived[] {
  if (!scope.line.includes('cứ #')) return [];
  return [...scope.line.matchAll(SO_MANY_OF)].flatMap(({ index, 0: found }) => {
    const nums = scope.nums.filter(({ at }) => at >= index && at < index + found.length);
    const [base, part] = nums.filter(({ sign }) => sign === '#');
    const [share, more] = nums.filter(({ sign }) => sign === '%');
    if (!base || !part || !share || more || share.hedged || base.unit !== part.unit) return [];
    if (share.at > part.at) {
      const value = (part.value / base.value) * 100;
      return conclude(scope, share, [
        { value, how: quotientOf(part, base), score: 4.5, at: index },
      ]);
    }
    const [, word = '?'] = /(?:có|đã|dùng|biết) (\p{L}+)/u.exec(found.slice(part.at - index)) ?? [];
    const value = (share.value * base.value) / 100;
    const isSame = ` ${leadOf(scope, share, 160)}`.includes(` ${word} `);
    const how = `${shown(share)} của ${shown(base)}`;
    return isSame && isWhole(value)
      ? conclude(scope, part, [{ value, how, score: 4.5, at: share.at }])
      : [];
  });
}

/** `camera chiếm 34,46%, đường truyền chiếm 25,64%; hai khoản này cộng lại 293 triệu đồng, chiếm 60,1%`: what they are of between them. */
const BETWEEN_THEM =
  /(?<!\p{L})(#|hai|ba|bốn) (?:\p{L}+ ){1,3}(?:này|ấy|đó|trên|nói trên) (?:(?:cộng|gộp)(?: lại| chung)? )?(?:(?:là|được|có|chiếm|bằng|đạt|tới) )*(?:# [^#%÷;.,()]{1,24}, (?:chiếm|bằng|đạt) )?$/u;

const FEW: readonly string[] = ['hai', 'ba', 'bốn'];

export function sharesTogether(scope: Scope): readonly Derived[] {
  if (!/ (?:này|ấy|đó|trên) /u.test(scope.line)) return [];
  return scope.nums.flatMap((sum) => {
    const [found, word = ''] = BETWEEN_THEM.exec(leadOf(scope, sum)) ?? [];
    if (found === undefined || sum.gain || sum.mean || sum.of) return [];
    if (sum.sign === '%' && !/(?:chiếm|bằng) $/u.test(found)) return [];
    const here = scope.nums.filter(({ at, sentence }) => at < sum.at && sentence === sum.sentence);
    const many =
      here.find(({ at }) => at === sum.at - found.length)?.value ?? FEW.indexOf(word) + 2;
    const parts = here.filter(({ sign }) => sign === '%').slice(-many);
    const counts = here.filter(({ unit }) => sum.sign === '#' && unit === sum.unit);
    if (
      parts.length < many ||
      many < 2 ||
      parts.some((one) => one.hedged || !isPortion(scope, one))
    )
      return [];
    const [whole, more] = counts;
    if (sum.sign === '#' && (!whole || more || whole.hedged)) return [];
    const of = sum.sign === '%' ? 1 : (whole?.value ?? 0) / 100;
    const told = parts.map(shown).join(' + ');
    return conclude(scope, sum, [
      {
        value: of * sumOfAll(parts),
        how: whole ? `${shown(whole)} × (${told})` : told,
        slack: (of * sumOfAll(parts.map((one) => ({ ...one, value: one.step })))) / 2,
        score: 4.5,
        at: parts[0]?.at ?? 0,
      },
    ]);
  });
}

/** So much of a whole: no rate of its own. */
const isPortion = (scope: Scope, share: Num): boolean =>
  /# [^#%÷;.,()]{1,24} \($|(?<!\p{L})chiếm(?: tỷ lệ)? $/u.test(leadOf(scope, share, 40));
