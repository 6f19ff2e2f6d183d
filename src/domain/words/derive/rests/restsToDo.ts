import { memo } from '../../../memo/memo';
import type { Derived } from '../../claims/derived';
import { WARDS } from '../../lexicon';
import { conclude, isMade, orElse, type Way } from '../conclude';
import {
  isBareCount,
  isOneUnit,
  leadOf,
  type Num,
  plain,
  type Scope,
  shown,
  tailOf,
} from '../numbers';
import { wholeByShare } from '../wholes';

/** `còn phải lắp 16 cân nữa`, `số chưa giải ngân là 1.756 triệu đồng`: what is still to be done, by its verb. */
const TO_DO =
  /(?<!\p{L})(?:còn (?:phải|cần|chưa)|(?:số|phần) chưa)(?: được)? ((?!\p{L}+ thêm)\p{L}+(?: \p{L}+)?)(?: (?:[^#%÷;.,]|# (?:tháng|quý|tuần)(?!\p{L}))*)? $/u;
/** … of one place, of a part of what is told before, or of a time of its own. */
const NARROWED = new RegExp(
  String.raw`(?<!\p{L})(?:riêng|mỗi|từng|trong (?:đó|số)|tháng|quý|tuần|${WARDS}|tổ|nhóm|lĩnh vực|khối)(?!\p{L})|[·▤#]`,
  'u',
);
const AT_PLACE = /^[^#%÷;.,]*(?<!\p{L})(?:ở|tại|thuộc|của|cho)(?!\p{L})/u;
/** `đạt 54% dự toán năm`: of all that is planned, and not of a month's. */
const SHARE =
  /^[^#%÷;.]{0,60}(?:\(|(?:đạt|bằng|chiếm|tương đương|tương ứng)(?: tỷ lệ)?(?: là)? )$/u;
const OF_OTHERS =
  /^[^#%÷;.,()]*(?:so với|cùng kỳ|(?<!\p{L})(?:tháng|quý|tuần)(?!\p{L})|[·▤#]|trước)/u;

/** What is left to be done of a whole that only a fraction or a share before it tells. */
export const restsToDoIn = memo((scope: Scope): readonly Derived[] => {
  if (!/(?<!\p{L})(?:còn|chưa)(?!\p{L})/u.test(scope.line)) return [];
  return scope.nums.flatMap((left) => {
    if (!isBareCount(left) || left.unit === undefined) return [];
    const [found = '', verb] = TO_DO.exec(leadOf(scope, left, 80)) ?? [];
    return verb === undefined || isOfSome(scope, left, left.at - found.length)
      ? []
      : restOf(scope, left, verb);
  });
});

/** Only some of what is left: its clause names a place or a time, or goes on counting. */
function isOfSome(scope: Scope, left: Num, to: number): boolean {
  const { nums, said, line, sentences } = scope;
  const { from = 0 } = sentences[left.sentence] ?? {};
  const start = Math.max(from, ...[',', ';', ':'].map((sign) => line.lastIndexOf(sign, to) + 1));
  const clause = said.cased.slice(start, to);
  const next = nums[nums.indexOf(left) + 1];
  return (
    NARROWED.test(line.slice(start, to)) ||
    / \p{Lu}/u.test(clause.trim()) ||
    AT_PLACE.test(tailOf(scope, left, 60)) ||
    (next !== undefined && next.unit === left.unit && next.sentence === left.sentence)
  );
}

function restOf(scope: Scope, left: Num, verb: string): readonly Derived[] {
  const counts = scope.nums.filter(
    (one) => one.sign === '#' && one !== left && isOneUnit(one, left) && !one.mean,
  );
  const done = counts.filter(
    (one) => one.at < left.at && one.unit === left.unit && isDone(scope, one, verb),
  );
  const [part, more] = done;
  const way = part && !more ? wayOf(scope, left, part) : undefined;
  if (!way || isToldOtherwise(left, counts)) return [];
  return conclude(scope, left, [way]);
}

/** The same verb is said of the part. */
const isDone = (scope: Scope, one: Num, verb: string): boolean =>
  !one.hedged &&
  !one.gain &&
  one.of !== 'whole' &&
  verbsOf(verb).some((word) =>
    new RegExp(
      String.raw`(?<!\p{L})(?<!(?:chưa|phải|cần|còn) )${word}(?: được| xong| đặt| mới| cho)* $`,
      'u',
    ).test(leadOf(scope, one, 40)),
  );

/** `lắp` and `giải ngân`: of two words the first may be the verb alone. */
const verbsOf = (verb: string): readonly string[] => [verb, verb.split(' ')[0] ?? verb];

function wayOf(scope: Scope, left: Num, part: Num): Way | undefined {
  const { nums, line } = scope;
  const index = nums.indexOf(part);
  const named = { score: 4.5, at: part.at } as const;
  const whole = nums[index + 1];
  if (part.of && whole?.of === 'whole')
    return {
      ...named,
      value: whole.value - part.value,
      how: `${plain(whole)} − ${plain(part)}`,
      also: () => orElse(part, whole.value - left.value),
    };
  const share = whole;
  const made = share?.sign === '%' && !share.gain ? wholeByShare(part, share) : undefined;
  if (!share || !made) return undefined;
  if (!SHARE.test(line.slice(part.at + 1, share.at)) || OF_OTHERS.test(tailOf(scope, share, 60)))
    return undefined;
  // A whole that comes out even is no chance, and none other is near it.
  const { whole: all, nearest, slack } = made;
  return Math.abs(nearest - all) > slack
    ? undefined
    : {
        ...named,
        value: nearest - part.value,
        slack,
        how: `${shown(part)} : ${shown(share)} − ${shown(part)}`,
      };
}

/** Two other numbers make it, or it was told before: it is of something else. */
const isToldOtherwise = (left: Num, counts: readonly Num[]): boolean =>
  counts.some(
    (one) =>
      (one.at < left.at && one.value === left.value) ||
      counts.some(({ value }) => isMade(left, { value: one.value - value })),
  );
