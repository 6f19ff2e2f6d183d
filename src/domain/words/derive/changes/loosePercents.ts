import { type Derived, wordsOf } from '../../claims/derived';
import { agrees } from '../conclude';
import { leadOf, printed, scopeOf, shown, tailOf } from '../numbers';
import type { Said } from '../../read';
import { isBetween, pairsOf, sidesOf } from './sides';

const CHANGED = /(?<!\p{L})(?:tăng|giảm|(?:cao|thấp|nhiều|ít) hơn|hơn|kém)(?: thêm| được| lên)? $/u;

/** `đạt 75%, tăng 5% so với quý trước (70%)`: points, for of a hundred it is 7,14%. */
export function loosePercentsIn(said: Said): readonly Derived[] {
  const scope = scopeOf(said);
  return scope.nums.flatMap((by) => {
    const isChange = by.sign === '%' && !by.hedged && CHANGED.test(leadOf(scope, by, 30));
    if (!isChange || /^ ?(?:điểm|\()/u.test(tailOf(scope, by, 8))) return [];
    const rates = sidesOf(scope, by, '%').filter((one) => one !== by);
    const told = pairsOf(rates).find((pair) => isBetween(scope, by, pair, rates));
    if (!told) return [];
    const { now, then } = told;
    const points = Math.abs(now.value - then.value);
    const relative = (points / then.value) * 100;
    if (!agrees(by, points) || agrees(by, relative)) return [];
    return [
      {
        said: shown(by),
        right: `${by.figure.digits} điểm phần trăm (tính theo phần trăm là ${printed(relative, 2)}%)`,
        how: `${shown(now)} so với ${shown(then)}`,
        certain: false,
        text: wordsOf(said, now.at, then.at + 1),
      },
    ];
  });
}
