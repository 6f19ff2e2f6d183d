import { memo } from '../../../memo/memo';
import type { Derived } from '../../claims/derived';
import { conclude, either, orElse } from '../conclude';
import { labelBefore } from '../wholes';
import { isBareCount, leadOf, type Num, type Scope, shown, sumOfAll, tailOf } from '../numbers';

/** `riêng hai nhóm rác thải và giá dịch vụ có`: so many, by their names, and what they have between them. */
const NAMED =
  /(?:^|[;,:] )(?:(?:riêng|chỉ riêng|tính riêng|như vậy|cộng cả|gộp),? )?# ([^#%÷▤·;.:()]{4,70}) (?:(?:cộng|gộp) (?:lại|chung) |tổng cộng |đã |cùng )*(?:có|là|được|với|chiếm|lên tới|tới)(?: tới| tất cả| cả thảy)? $/u;

/** Sums of what was counted by name before, told of those names together. */
export const namedSumsIn = memo((scope: Scope): readonly Derived[] =>
  scope.nums.flatMap((total) => {
    if (!isBareCount(total) || total.unit === undefined) return [];
    const [found = '', names] = NAMED.exec(leadOf(scope, total, 110)) ?? [];
    const { from = 0 } = scope.sentences[total.sentence] ?? {};
    const opening = scope.line.slice(from, total.at - found.length);
    if (names === undefined || OF_TIME.test(opening)) return [];
    const many = scope.nums.find(({ at }) => at === total.at - found.length + found.indexOf('#'));
    const parts = many ? partsOf(scope, total, many, names) : [];
    return parts.length > 1 && !isOfOther(scope, total, parts)
      ? conclude(scope, total, [wayOf(total, parts)])
      : [];
  }),
);

/** The only count before that each name stands by; none where one of them has none, or two. */
function partsOf(scope: Scope, total: Num, many: Num, names: string): readonly Num[] {
  const [first = '', ...others] = names.split(/, | và /u);
  if (many.value !== others.length + 1) return [];
  const counts = scope.nums.filter(
    (one) => one.at < many.at && isBareCount(one) && total.sentence - one.sentence < 4,
  );
  const labels = counts.map((count) => ({ count, label: labelOf(scope, count) }));
  const named = (name: string): readonly Num[] =>
    labels.flatMap(({ count, label }) => (isBy(label, name) ? [count] : []));
  // `nhóm rác thải`, `lĩnh vực đất đai`, `tổ dân phố Chợ Mới`: what they are called stands before the first name.
  const heads = [1, 2, 3].map((words) => named(first.split(' ').slice(words).join(' ')));
  const all = [heads.find(({ length }) => length > 0) ?? [], ...others.map(named)];
  const parts = all.flatMap((own) => (own.length === 1 ? own : []));
  return new Set(parts).size === all.length ? parts : [];
}

const labelOf = (scope: Scope, count: Num): string => labelBefore(scope, count, LINKS);
const LINKS = / (?:với|có|là|được|đạt) $/u;

/** `Tháng 9, hai lĩnh vực …`; `đất đai quá hạn 12 hồ sơ`: of another time, or only some of a name's. */
const OF_TIME = /[·▤]|(?<!\p{L})(?:tháng|quý|tuần|cùng kỳ|trước)(?!\p{L})/u;
const OF_SOME =
  /(?<!\p{L})(?:chưa|còn|tồn|nữ|nam|quá hạn|đúng hạn|trước hạn|trễ hạn|trực tuyến|trực tiếp|toàn trình|một phần)(?!\p{L})/u;

/** A name of one word stands right before its count. */
const isBy = (label: string, name: string): boolean =>
  name.includes(' ')
    ? ` ${label} `.includes(` ${name} `)
    : name !== '' && ` ${label}`.endsWith(` ${name}`);

/** Counted in another unit, told of some of them only, or told before. */
function isOfOther(scope: Scope, total: Num, parts: readonly Num[]): boolean {
  const [own, ...tails] = [total, ...parts].map((one) => COUNTED.exec(tailOf(scope, one, 60))?.[1]);
  return (
    own === undefined ||
    parts.some((one) => OF_SOME.test(labelOf(scope, one))) ||
    parts.some(({ unit }) => unit !== undefined && unit !== total.unit) ||
    !tails.some((tail) => tail?.startsWith(own)) ||
    scope.nums.some(
      ({ at, unit, value }) => at < total.at && unit === total.unit && value === total.value,
    )
  );
}

/** What is counted, up to the next sign. */
const COUNTED = /^ (\p{L}+(?: \p{L}+){0,3})(?: ?[,;.()]|$)/u;

function wayOf(total: Num, parts: readonly Num[]) {
  const sum = sumOfAll(parts);
  return {
    value: sum,
    how: parts.map(shown).join(' + '),
    score: 4.5,
    at: Math.min(...parts.map(({ at }) => at)),
    or: () => either(...parts.map((part) => orElse(part, part.value + total.value - sum))),
  };
}
