import { memo } from '../../../memo/memo';
import { type Derived, wordsOf } from '../../claims/derived';
import { agrees } from '../conclude';
import { leadOf, type Num, printed, type Scope, scopeOf, shown, tailOf } from '../numbers';
import type { Said } from '../../read';
import { around, isAimed, type Sides, sidesOf } from './sides';

const CHANGED =
  /(?<!\p{L})(?:tăng|giảm|(?:cao|thấp|nhiều|ít) hơn|hơn|kém|thêm|bớt)(?: thêm| được| lên| đi| tới)* $/u;
/** `từ 85,98% lên 90%, tức tăng 4,02%`; `quý II đạt 85,98%, quý III đạt 90% (tăng 4,02%)`. */
const ROSE = new RegExp(
  String.raw`(?<!\p{L})(?:từ(?: mức)? %[^#%÷;.()]{0,20} (?:lên|xuống|còn|đến|thành)(?: còn| đến| thành| tới)?(?: mức)?|(?:quý|tháng|tuần|năm|kỳ|·|▤)[^#%÷;.,()]{0,12} %(?:[,;]| và| thì| còn)[^#%÷;.()]{0,30}) %(?: (?:trong|vào|ở|của) [^#%÷;.,()]{1,20})?[,;]? \(?(?:(?:tức|là|hay|nghĩa|như vậy|tương đương|tương ứng|đã) )*\p{L}+(?: \p{L}+){0,2} $`,
  'u',
);
/** `90%, trong khi quý II là 85,98%, tăng 4,02%`. */
const WHILE =
  /%(?:,| \() ?(?:trong khi|còn|mà|so với)[^#%÷;.,()]{2,24} %\)?, (?:(?:tức|là|đã) )*\p{L}+(?: \p{L}+){0,2} $/u;
/** `tăng 4,02% (từ 85,98% lên 90%)`. */
const FROM_TO =
  /^,? \(?từ(?: mức)? %[^#%÷;.()]{0,20} (?:lên|xuống|còn|đến|thành)(?: còn| đến| thành| tới)?(?: mức)? %/u;

/** The change and both rates. */
const MAY_HOLD = /%[^%]*%[^%]*%/;

/** `đạt 75%, tăng 5% so với quý trước (70%)`: points, for of a hundred it is 7,14%. */
export const loosePercentsIn = memo((said: Said): readonly Derived[] => {
  if (!MAY_HOLD.test(said.line)) return [];
  const scope = scopeOf(said);
  return scope.nums.flatMap((by) => {
    const isChange = by.sign === '%' && !by.hedged && CHANGED.test(leadOf(scope, by, 30));
    if (!isChange || /^ ?(?:điểm|\((?!từ ))/u.test(tailOf(scope, by, 8))) return [];
    const told = sidesTold(scope, by);
    if (!told) return [];
    const { now, then } = told;
    const points = Math.abs(now.value - then.value);
    const relative = (points / then.value) * 100;
    if (!agrees(by, points) || agrees(by, relative)) return [];
    const [from, to] = [Math.min(now.at, then.at), Math.max(now.at, then.at)];
    return [
      {
        said: shown(by),
        right: `${by.figure.digits} điểm phần trăm (tính theo phần trăm là ${printed(relative, 2)}%)`,
        how: `${shown(now)} so với ${shown(then)}`,
        certain: false,
        text: wordsOf(said, Math.min(from, by.at), Math.max(to, by.at) + 1),
      },
    ];
  });
});

/** The two shares that a change is surely told between. */
function sidesTold(scope: Scope, by: Num): Sides | undefined {
  const rates = sidesOf(scope, by, '%').filter((one) => one !== by && !isAimed(scope, one));
  const told = around(scope, by, rates);
  if (told) return told;
  const [one, other] = rates.filter(({ at }) => at < by.at).slice(-2);
  const [first, second] = rates.filter(({ at }) => at > by.at);
  const lead = leadOf(scope, by, 140);
  const pair = FROM_TO.test(tailOf(scope, by, 80))
    ? { then: first, now: second }
    : ROSE.test(lead)
      ? { then: one, now: other }
      : WHILE.test(lead)
        ? { then: other, now: one }
        : {};
  const { now, then } = pair;
  return now && then && !now.hedged && !then.hedged ? { now, then } : undefined;
}
