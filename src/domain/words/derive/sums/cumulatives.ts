import { type Derived, wordsOf } from '../../claims/derived';
import { conclude } from '../conclude';
import { isAimed } from '../changes/sides';
import { leadOf, type Num, plain, printed, type Scope, shown, tailOf } from '../numbers';

/** `lũy kế từ đầu năm đạt`, `lũy kế 9 tháng là`: of what the sentence counts, and of nothing narrower. */
const CUMULATIVE =
  /(?<!\p{L})(?:lũy kế|cộng dồn)(?: (?:từ|đầu|năm|đến|nay|hết|ngày|tháng|quý|kỳ|này|cả|là|đạt|được|có|số|[ivx]+(?!\p{L})|[▤·#])|:)*(?: tháng)? $/u;
/** … up to the last period. */
const BEFORE = /(?:trước|đến (?:hết|cuối) (?:tháng|quý|tuần|ngày|[▤·]))/u;
/** `trong quý`, `tháng 9`: of this period alone. */
const OF_PERIOD =
  /(?:(?:trong|riêng) (?:tuần|tháng|quý|kỳ)|(?:tuần|tháng|quý|kỳ) (?:này|[ivx]+(?!\p{L})|[▤·])|·)(?! trước)[^#%÷;.]{0,60}$/u;
const SIDE_BY_SIDE =
  /^[^#%÷;.]{0,60}(?:[,;(]| và) ?(?:còn |số )?(?:lũy kế|cộng dồn)(?!\p{L})[^%÷;.]*$/u;

const MONEY = /^(?:tỷ|triệu|nghìn|đồng)$/u;

/** What has come together since a day: no less than the period's own, and with what there was before it no other sum. */
export function cumulativesIn(scope: Scope): readonly Derived[] {
  if (!/lũy kế|cộng dồn/u.test(scope.line)) return [];
  return scope.nums.flatMap((all, index) => {
    if (!isCount(all) || !CUMULATIVE.test(leadOf(scope, all, 80))) return [];
    const counts = scope.nums
      .slice(Math.max(0, index - 6), index)
      .filter((one) => isCount(one) && one.unit === all.unit && one.sentence === all.sentence);
    const own = counts.at(-1);
    if (!own || !isOwn(scope, own, all)) return [];
    return own.value > all.value ? [tooLittle(scope, own, all)] : sumOf(scope, counts, own, all);
  });
}

const isCount = ({ sign, hedged, gain, mean, of, unit }: Num): boolean =>
  sign === '#' && !hedged && !gain && !mean && !of && unit !== undefined;

/** The period's own of the same thing, right before it. */
function isOwn(scope: Scope, own: Num, all: Num): boolean {
  const wordsBehind = (num: Num): readonly string[] =>
    tailOf(scope, num, 60)
      .split(/[#%÷,;.()▤·]/u)[0]
      ?.match(/\p{L}+/gu) ?? [];
  const told = new Set(wordsBehind(own));
  return (
    SIDE_BY_SIDE.test(scope.line.slice(own.at + 1, all.at)) &&
    OF_PERIOD.test(leadOf(scope, own)) &&
    !isAimed(scope, own) &&
    !CUMULATIVE.test(leadOf(scope, own)) &&
    wordsBehind(all).every((word) => told.has(word) || MONEY.test(word))
  );
}

function tooLittle({ said }: Scope, own: Num, all: Num): Derived {
  return {
    said: shown(all),
    right: `${printed(own.value / all.scale)} trở lên`,
    how: `riêng trong kỳ đã ${shown(own)}`,
    certain: false,
    text: wordsOf(said, own.at, all.at + 1),
  };
}

function sumOf(scope: Scope, counts: readonly Num[], own: Num, all: Num): readonly Derived[] {
  const before = counts.at(-2);
  const lead = before ? leadOf(scope, before) : '';
  if (!before || !CUMULATIVE.test(lead) || !BEFORE.test(lead)) return [];
  const how = `${plain(before)} + ${plain(own)}`;
  return conclude(scope, all, [
    { value: before.value + own.value, how, score: 4.5, at: before.at },
  ]);
}
