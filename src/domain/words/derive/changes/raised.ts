import type { Derived } from '../../claims/derived';
import { conclude, orElse, type Way } from '../conclude';
import {
  type Background,
  leadOf,
  type Num,
  printed,
  type Scope,
  shown,
  type Stated,
} from '../numbers';
import { isTold, NAMED, OPEN } from '../stated';

/** `kích hoạt thêm 352 tài khoản, đưa cộng dồn lên 5.896 tài khoản`: what is to come to what there is, and what they make. */
export function raisedIn(scope: Scope, background: Background): readonly Derived[] {
  return scope.nums.flatMap((added) => {
    const now = isExact(added) && ADDED.test(leadOf(scope, added, 20)) && raisedBy(scope, added);
    if (!now || !isExact(now) || added.sentence !== now.sentence) return [];
    const sofar = (background.sums?.() ?? []).filter(({ value }) => value > added.value);
    const all = [...ownBefore(scope, added), ...sofar].filter(
      ({ unit, value }) => (unit === added.unit || unit === now.unit) && value < now.value,
    );
    const before = all.map((one) => ({
      text: printed(one.value / now.scale),
      way: { score: scoreOf(scope, one), elsewhere: true, at: added.at } as const,
      ...one,
    }));
    const more = before.map(({ value, text, way }): Way => ({
      ...way,
      value: now.value - value,
      how: `${shown(now)} − ${text}`,
      or: () => orElse(now, value + added.value),
    }));
    const sums = before.map(({ value, text, way }): Way => ({
      ...way,
      value: value + added.value,
      how: `${text} + ${shown(added)}`,
    }));
    const wrong = conclude(scope, added, more);
    return wrong.length > 0 ? wrong : conclude(scope, now, sums);
  });
}

/** A number of the paragraph itself is named there. */
const scoreOf = (scope: Scope, one: Stated | Num): number =>
  'at' in one ? NAMED : isTold(scope, one) ? OPEN : 0;

/** The total that words raise by it: behind it, or right before it. */
function raisedBy({ nums, line }: Scope, added: Num): Num | undefined {
  const index = nums.indexOf(added);
  const gapTo = ({ at }: Num): string => line.slice(added.at + 1, at);
  const next = nums.slice(index + 1, index + 8).find((one) => RAISES.test(gapTo(one)));
  if (next) return next;
  const earlier = nums
    .slice(0, index)
    .filter(({ sign }) => sign === '#')
    .at(-1);
  return earlier && MEANS_MORE.test(line.slice(earlier.at + 1, added.at)) ? earlier : undefined;
}

/** `hiện có 9 trạm; lắp thêm 02 trạm để cuối năm có 11 trạm`: the only one told before. */
function ownBefore(scope: Scope, added: Num): readonly Num[] {
  const told = scope.nums.filter((one) => one.at < added.at && one.unit === added.unit);
  const isAlone = told.length === 1 && told.every(isExact);
  return told.filter((one) => isAlone && /(?:hiện|đang|mới|đã) có $/u.test(leadOf(scope, one, 20)));
}

const isExact = ({ sign, of, hedged, mean }: Num): boolean =>
  sign === '#' && !of && !hedged && !mean;
const ADDED = /(?<!\p{L})thêm(?: được)? $/u;
/** Parts of what came may stand between: `thêm 105 ha, gồm chè 45 ha và thảo quả 60 ha, đưa …`. */
const RAISES =
  /^(?: \p{L}+){1,6}(?:(?:, gồm | \()[^%÷;.]{0,120})?(?:,[^#%÷;.]*(?<!\p{L})(?:đưa|nâng)| (?:đưa|nâng))[^#%÷;.]* (?:lên|thành|đạt)(?: thành| tới| đến| mức)? $|^[^#%÷;.]* để [^#%÷;.]*có $/u;
/** `giải ngân 2.040 triệu đồng, đạt 85% dự toán, tức là trong tháng giải ngân thêm 192 triệu đồng`. */
const MEANS_MORE = /^[^#÷;.]*, (?:tức|nghĩa)(?: là)? [^#%÷;.]*thêm $/u;
