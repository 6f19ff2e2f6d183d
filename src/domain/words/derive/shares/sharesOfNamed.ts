import type { Derived } from '../../claims/derived';
import { PLANS } from '../../lexicon';
import { conclude } from '../conclude';
import { PARTIAL } from '../lists/parts';
import {
  isBareCount,
  leadOf,
  type Num,
  quotientOf,
  type Scope,
  shown,
  sumOfAll,
  tailOf,
} from '../numbers';
import { labelBefore, wordsIn } from '../wholes';

/** `Tỷ lệ phản ánh đã xử lý trên số tiếp nhận là 92,19%`: the rate of what over what. */
const RATE_OF =
  /tỷ lệ ([^#%÷,;.()]{2,60}?) (?:trên|trong|so với)(?: tổng)? số ([^#%÷,;.()]{2,40}?)(?: là| đạt| chiếm| bằng)* $/u;
const UNDONE = /(?<!\p{L})(?:chưa|không|quá|đang|cùng kỳ|trước(?! hạn))(?!\p{L})/u;
/** Words that name no count. */
const ANY: ReadonlySet<string> = new Set(['kỳ', 'tháng', 'quý', 'này']);

/** Rates whose words name both the part and the whole, each told once. */
export function ratesOfNamed(scope: Scope): readonly Derived[] {
  if (!/tỷ lệ [^%]* số /u.test(scope.line)) return [];
  return scope.nums.flatMap((share) => {
    const [, of = '', over = ''] =
      share.sign === '%' && !share.hedged ? (RATE_OF.exec(leadOf(scope, share, 140)) ?? []) : [];
    if (of === '' || UNDONE.test(`${of} ${over}`)) return [];
    const counts = scope.nums.filter(
      (one) => isBareCount(one) && one.at < share.at && share.sentence - one.sentence <= 1,
    );
    const wholeWords = wordsIn(over).filter((word) => !ANY.has(word));
    const whole = onlyBearing(scope, counts, wholeWords);
    if (!whole) return [];
    const known = new Set([...wholeWords, ...thingOf(scope, whole)]);
    const part = onlyBearing(
      scope,
      counts.filter((one) => one !== whole),
      wordsIn(of).filter((word) => !known.has(word) && !ANY.has(word)),
    );
    if (!part || part.value >= whole.value) return [];
    const value = (part.value / whole.value) * 100;
    return conclude(scope, share, [
      { value, how: () => quotientOf(part, whole), score: 4.5, at: part.at, certain: true },
    ]);
  });
}

/** What a count counts, in the two words behind it. */
const thingOf = (scope: Scope, one: Num): readonly string[] =>
  wordsIn(/^(?: \p{L}+){0,2}/u.exec(tailOf(scope, one, 30))?.[0] ?? '');

/** The one count whose own words bear all of these, and do not deny them. */
function onlyBearing(
  scope: Scope,
  counts: readonly Num[],
  words: readonly string[],
): Num | undefined {
  if (words.length === 0) return undefined;
  const bearing = counts.filter((one) => {
    const clause = scope.clauseOf(one);
    const own = wordsIn(clause);
    return words.every((word) => own.includes(word)) && !UNDONE.test(clause);
  });
  return bearing.length === 1 ? bearing[0] : undefined;
}

/** `Riêng hạ tầng số chiếm 56,88% số chi của quý.` */
const OF_LABEL =
  /^(?:(?:riêng|trong đó|như vậy),? )?((?:\p{L}+ ){1,6}\p{L}+) (?:chiếm|bằng)(?: tỷ lệ| tới| gần)* $/u;
const OF_ALL =
  /^(?: (?:của )?(?:tổng|toàn bộ|cả|số) [^#%÷;.,()]*| cơ cấu[^#%÷;.,()]*)?(?=[.,;]|$)/u;
const OPENED = /(?:(?<!\p{L})gồm|chia ra|phân ra|:) [^#%÷;.,:()]{0,60}$/u;

/** `Cơ cấu chi: hạ tầng số 248 triệu đồng, đào tạo 96 triệu đồng, dịch vụ 92 triệu đồng`: the share of one, of a list whose sum is not told. */
export function sharesOfOwnList(scope: Scope): readonly Derived[] {
  return scope.nums.flatMap((share) => {
    if (share.sign !== '%' || share.hedged || share.sentence === 0) return [];
    const [, label] = OF_LABEL.exec(leadOf(scope, share, 80)) ?? [];
    const all = OF_ALL.exec(tailOf(scope, share, 60))?.[0];
    if (label === undefined || all === undefined || PLAN.test(all)) return [];
    const list = listBefore(scope, share);
    const [part, another] = list.filter((one) =>
      ` ${labelBefore(scope, one, / (?:là|có) $/u)}`.endsWith(` ${label}`),
    );
    if (!part || another) return [];
    const how = `${shown(part)}/(${list.map(shown).join(' + ')})`;
    const value = (part.value / sumOfAll(list)) * 100;
    return conclude(scope, share, [{ value, how, score: 4.5, at: part.at }]);
  });
}

const PLAN = new RegExp(`(?:${PLANS}|cùng kỳ|trước)`, 'u');
const LEAST = 3;

/** The sentence before, where it is nothing but a list that words open; no other number of its unit may be the whole. */
function listBefore({ nums, line, sentences }: Scope, share: Num): readonly Num[] {
  const before = share.sentence - 1;
  const list = nums.filter(({ sentence }) => sentence === before);
  const [first] = list;
  const { from = 0, to = 0 } = sentences[before] ?? {};
  if (!first || list.length < LEAST || PARTIAL.test(line.slice(from, to))) return [];
  const isList =
    list.every((one) => isBareCount(one) && one.unit === first.unit && one.unit !== undefined) &&
    OPENED.test(line.slice(from, first.at)) &&
    !/[()]|còn lại/u.test(line.slice(from, to));
  const isTold = nums.some(
    ({ unit, sentence, value }) =>
      unit === first.unit && sentence !== before && value > sumOfAll(list) / 2,
  );
  return isList && !isTold ? list : [];
}
