import type { Derived } from '../../claims/derived';
import { conclude, either, orElse } from '../conclude';
import { leadOf, type Num, type Scope, shown, sumOfAll } from '../numbers';

/** `hỗ trợ là 26 triệu đồng`, `hỗ trợ 40%, tương ứng 100 triệu đồng`. */
const AMOUNT = '(?: là)?(?: %,? (?:tương ứng|tương đương|tức|bằng)(?: với)?)? $';
const PUBLIC = new RegExp(
  String.raw`(?:ngân sách|nhà nước|tỉnh|thành phố|xã|phường|đề án|chương trình)(?: \p{L}+){0,3} (?:hỗ trợ|cấp|chi|bố trí)${AMOUNT}`,
  'u',
);
const OTHERS = new RegExp(
  `(?:đóng góp|góp|đối ứng|tài trợ|xã hội hóa|tự bỏ|bỏ ra)(?: thêm| được)?${AMOUNT}`,
  'u',
);
const TOTAL =
  /(?<!\p{L})(?:hết|tổng|kinh phí|trị giá|thành tiền|chi phí|tổng vốn|mức đầu tư)(?! hỗ trợ)(?: \p{L}+){0,4} $/u;

/** `hết 44 triệu đồng; ngân sách hỗ trợ 26 triệu đồng, xã viên góp 18 triệu đồng`: what the givers gave is what it cost. */
export function giversIn(scope: Scope): readonly Derived[] {
  if (!/hỗ trợ|cấp|chi|bố trí/u.test(scope.line)) return [];
  const money = scope.nums.filter(({ unit, sign }) => unit === 'đồng' && sign === '#');
  return money.flatMap((total, index) => {
    const givers = giversBehind(scope, total, money.slice(index + 1));
    if (!givers || total.hedged || total.mean || !TOTAL.test(leadOf(scope, total, 50))) return [];
    const sum = sumOfAll(givers);
    return conclude(scope, total, [
      {
        value: sum,
        how: givers.map(shown).join(' + '),
        score: CERTAINLY,
        at: total.at,
        or: () => either(...givers.map((one) => orElse(one, total.value - sum + one.value))),
      },
    ]);
  });
}

/** No other reading of the words is likely. */
const CERTAINLY = 5;

/** The two sums right behind a total that it was paid from: public money, and that of others. */
function giversBehind(
  scope: Scope,
  total: Num,
  behind: readonly Num[],
): readonly [Num, Num] | undefined {
  const [one, other, third] = behind.filter(({ sentence }) => sentence === total.sentence);
  if (!one || !other || (third && isGiver(scope, third))) return undefined;
  const leads = [one, other].map((num) => leadOf(scope, num, 60));
  const areBoth = [
    [PUBLIC, OTHERS],
    [OTHERS, PUBLIC],
  ].some((kinds) => kinds.every((kind, at) => kind.test(leads[at] ?? '')));
  const areSums = [one, other].every(({ hedged, mean }) => !hedged && !mean);
  return areBoth && areSums ? [one, other] : undefined;
}

const isGiver = (scope: Scope, num: Num): boolean =>
  [PUBLIC, OTHERS].some((kind) => kind.test(leadOf(scope, num, 60)));
