import type { Derived } from '../../claims/derived';
import { conclude, orElse, type Way } from '../conclude';
import { isOneUnit, type Num, printed, quotientOf, type Scope, shown } from '../numbers';
import { isAimed, pairsOf, scoreOf, sidesOf, slackOf } from './sides';

/** So many times as much. */
export function timesOf(scope: Scope, times: Num): readonly Derived[] {
  const all = sidesOf(scope, times).filter(({ unit }) => unit !== 'lần');
  const ways = pairsOf(all).map(({ now, then }): Way => {
    const score =
      now.value > then.value === times.value > 1
        ? scoreOf(scope, times, { now, then }, () => all.filter((one) => isOneUnit(one, now)))
        : 0;
    const value = now.value / then.value;
    const loose = /\d/u.test(times.figure.digits) ? 0 : 0.06 * times.value;
    return {
      value,
      how: () => quotientOf(now, then),
      score,
      also: () => orElse(now, then.value * times.value),
      or: () => orElse(then, now.value / times.value),
      slack: loose + value * (slackOf(now) / now.value + slackOf(then) / then.value),
      at: Math.min(now.at, then.at),
    };
  });
  return conclude(scope, times, [...ways, ...afterGain(scope, times, all)]);
}

/** `11.520 tài khoản, tăng 1.920 tài khoản, tức gấp 1,2 lần`. */
function afterGain(scope: Scope, times: Num, all: readonly Num[]): readonly Way[] {
  const gains = scope.nums.filter(
    (one) => one.gain && one.sentence === times.sentence && one.at < times.at && one.sign === '#',
  );
  return gains.slice(-1).flatMap((gain) =>
    all
      .filter(
        (now) =>
          now.at < gain.at &&
          now.sentence === gain.sentence &&
          now.value > gain.value &&
          now.unit === gain.unit,
      )
      .map((now) => ({
        value: now.value / (now.value - gain.value),
        how: `${shown(now)}/${printed((now.value - gain.value) / now.scale)}`,
        score: isAimed(scope, now) || now.hedged ? 0 : 3,
        at: now.at,
      })),
  );
}
