import type { Derived } from '../../claims/derived';
import { conclude, orElse, type Way } from '../conclude';
import { eachOf } from '../means';
import { isOneUnit, leadOf, type Num, operandsOf, type Scope, shown, sumOfAll } from '../numbers';

const ALTOGETHER =
  /(?:như vậy|tổng cộng|cộng lại|cộng (?!đồng)[^%÷;.,]{0,40}|cả thảy|tất cả|tổng số|nâng tổng số[^#]{0,30}lên)(?: có| là| được| đạt)*\s$/u;

/** `cộng hai mức đầu là 448`, `mỗi lớp 40 người, tổng cộng 80 người`. */
export function sumOf(scope: Scope, total: Num): readonly Derived[] {
  if (isTogether(scope, total)) return withOthers(scope, total);
  if (total.of || !ALTOGETHER.test(leadOf(scope, total, 60))) return [];
  const before = operandsOf(scope, total).filter(({ at }) => at < total.at);
  const counts = before.filter((one) => isCounted(one) && isOneUnit(one, total)).slice(-7);
  const runs = counts.flatMap((_, from) =>
    counts.slice(from + 1).map((__, more) => counts.slice(from, from + more + 2)),
  );
  const ways = runs.map((run): Way => ({
    value: sumOfAll(run),
    how: run.map(shown).join(' + '),
    score: run.every(({ value }) => value < total.value)
      ? 2 + (run.length === counts.length ? 1 : 0)
      : 0,
    at: run[0]?.at ?? 0,
  }));
  return conclude(scope, total, [
    ...ways,
    ...productsOf(scope, total, before),
    ...counts.map(({ value }) => ({ value, how: '', score: 0 })),
  ]);
}

/** `Cộng với quý I (3.550 hồ sơ) và quý II (4.200 hồ sơ), chín tháng đã tiếp nhận 13.000 hồ sơ`. */
const WITH = /(?:^|[,;.(] ?)(?:nếu )?cộng (?:với|thêm|cả) [^;.]{0,160}, ?[^%÷;.,]{0,80}$/u;

function isTogether(scope: Scope, total: Num): boolean {
  const lead = leadOf(scope, total, 240);
  return (
    !total.of &&
    lead.includes('cộng ') &&
    WITH.test(lead) &&
    /cộng (?:với|thêm|cả) [^;.]*#/u.test(lead)
  );
}

/** What stands behind the words, and the count told before them. */
function withOthers(scope: Scope, total: Num): readonly Derived[] {
  const opened = scope.line.lastIndexOf('cộng ', total.at);
  const counts = scope.nums.filter(
    (one) => one.at < total.at && one.sign === '#' && isCounted(one) && isOneUnit(one, total),
  );
  const added = counts.filter(({ at }) => at > opened);
  const before = counts.filter(({ at }) => at < opened);
  const [head] = before;
  const ways = before.map((own): Way => ({
    value: own.value + sumOfAll(added),
    how: [own, ...added].map(shown).join(' + '),
    score: own === head ? 3 : 0,
    at: own.at,
    or: () => orElse(own, total.value - sumOfAll(added)),
  }));
  return added.length > 0 && added.every(({ value }) => value < total.value)
    ? conclude(scope, total, ways)
    : [];
}

/** The whole of a ratio is no number beside its part. */
const isCounted = ({ gain, mean, hedged, of }: Num): boolean =>
  !gain && !mean && !hedged && of !== 'whole';

/** `mở thêm 2 lớp, mỗi lớp 40 người`: so many times what each has. */
function productsOf(scope: Scope, total: Num, before: readonly Num[]): readonly Way[] {
  return before
    .filter((mean) => mean.mean && mean.sentence === total.sentence && isOneUnit(mean, total))
    .flatMap((mean) => {
      const each = eachOf(scope, mean);
      return before
        .filter((many) => many !== mean && !many.hedged)
        .flatMap((many) => timesEach(scope, many, before))
        .map(({ many, times, how }) => ({
          value: mean.value * many.value * times,
          how: `${how} × ${shown(mean)}`,
          score: many.unit === each && each !== undefined ? 5 : 0,
          at: many.at,
        }));
    });
}

/** `mỗi lớp học 2 buổi, mỗi buổi 3 giờ`: so many times as there are classes. */
function timesEach(scope: Scope, many: Num, before: readonly Num[]) {
  if (!many.mean) return [{ many, times: 1, how: shown(many) }];
  const each = eachOf(scope, many);
  return before
    .filter((one) => one.unit === each && !one.mean && !one.gain)
    .map((one) => ({ many, times: one.value, how: `${shown(one)} × ${shown(many)}` }));
}
