import type { Derived } from '../../claims/derived';
import { THEN_IN_BRACKET } from '../../lexicon';
import { conclude, HARDLY, type Way } from '../conclude';
import { isOf, toldSpan } from './each';
import {
  type Background,
  leadOf,
  leadOfBracket,
  type Num,
  plain,
  printed,
  type Scope,
} from '../numbers';

/** What spans of time are called. */
export const SPAN = /^(?:tháng|quý|tuần|ngày)$/u;

/** What is still to be done has a span of its own. */
const AHEAD =
  /(?<!\p{L})(?:ít nhất|tối thiểu|phấn đấu|dự kiến|sẽ|còn lại|còn (?:phải|cần)|cuối năm|thời gian tới|tới|tiếp(?= #)|(?<=\p{L} )nốt)(?!\p{L})/u;

/** `còn 4.680 thửa, mỗi tháng làm 1.560 thửa`. */
const OF_WHAT_IS_LEFT =
  /(?<!\p{L})(?:còn|thiếu) (?:\p{L}+ ){0,3}#[^#%÷;.]*[,;] (?:\p{L}+ ){0,4}mỗi \p{L}+ [^#%÷;.,]*$/u;

/** `họp sáu lần, mỗi tháng một lần`. */
const OFTEN =
  /# (lần|đợt|cuộc|phiên|buổi|kỳ)[^#%÷;.]{0,40}[,(] ?(?:cứ )?mỗi (tháng|quý|tuần) (một|#) \1/gu;

/** `so với cùng kỳ (2.400 hồ sơ)`, `(cùng kỳ 2.400 hồ sơ)`: of another period. */
export function isOfThen(scope: Scope, one: Num): boolean {
  const lead = leadOfBracket(scope, one);
  return (
    THEN_IN_BRACKET.test(lead) ||
    /(?:cùng kỳ|(?:kỳ|tháng|quý|năm) trước|so với (?:# )?(?:tuần|tháng|quý|kỳ|năm|[▤·]))[^#%÷;,.()]*\($/u.test(
      lead,
    )
  );
}

/** The months, quarters or weeks of the report's period. */
export function ofSpan(
  scope: Scope,
  mean: Num,
  { total, isOnly }: { readonly total: Num; readonly isOnly: () => boolean },
  each: string | undefined,
  { span }: Background,
): readonly Way[] {
  if (each === undefined || !SPAN.test(each) || span === undefined) return [];
  const many = toldSpan(scope, mean) ?? spanOfTotal(scope, total, each) ?? spanOf({ span }, each);
  if (many === undefined || many < 2) return [];
  const { from = 0, to } = scope.sentences[mean.sentence] ?? {};
  const planned =
    AHEAD.test(scope.line.slice(from, to)) || OF_WHAT_IS_LEFT.test(leadOf(scope, mean, 120));
  const score =
    total.unit === mean.unit && !total.hedged && !planned && !isOfThen(scope, total)
      ? 2.5 + (total.sentence === mean.sentence ? 1 : 0) + (isOnly() ? 1 : 0)
      : 0;
  return [
    {
      value: total.value / many,
      how: `${plain(total)} : ${printed(many)} ${each}`,
      score,
      at: total.at,
    },
  ];
}

/** The months that a total is told of. */
function spanOfTotal(scope: Scope, total: Num, each: string): number | undefined {
  if (isOfYear(scope, total, each)) return 12;
  return isOfQuarter(scope, total, each) ? 3 : undefined;
}

/** `quý I thêm 720 người, trung bình 240 người mỗi tháng`, `ba tổ thêm 96 hộ, bình quân mỗi tổ 32 hộ`: of what came, where that makes it. */
export function ofGains(
  scope: Scope,
  mean: Num,
  each: string | undefined,
  background: Background,
): readonly Way[] {
  const here = scope.nums.filter(({ at, sentence }) => at < mean.at && sentence === mean.sentence);
  return here
    .filter((one) => one.gain && one.unit === mean.unit && one.value > mean.value)
    .flatMap((total) => [
      ...ofSpan(scope, mean, { total, isOnly: () => false }, each, background),
      ...here
        .filter((many) => isOf(each, many))
        .map((many) => ({ value: total.value / many.value, how: '' })),
    ])
    .map((way) => ({ ...way, score: HARDLY }));
}

/** `Cả năm 2026, xã tiếp nhận 8.460 hồ sơ, bình quân 705 hồ sơ mỗi tháng`. */
function isOfYear(scope: Scope, total: Num, each: string): boolean {
  return (
    each === 'tháng' &&
    /(?<!\p{L})(?:cả|trong) (?:năm(?: ▤| ·)?|▤)(?:,| thì)? [^#%÷;.()]{0,40}$/u.test(
      leadOf(scope, total, 70),
    )
  );
}

/** `Cộng cả quý I được 5.640 hồ sơ, bình quân mỗi tháng 1.880 hồ sơ`. */
function isOfQuarter(scope: Scope, total: Num, each: string): boolean {
  return (
    each === 'tháng' &&
    /(?<!\p{L})(?<!(?:so với|hơn|kém) )quý(?: (?:[ivx]+|·|này))? \p{L}[^#%÷;.,()]{0,30}$/u.test(
      leadOf(scope, total, 50),
    )
  );
}

/** How often something came in the period, where words tell it of each month, quarter or week. */
export function oftenIn(scope: Scope, background: Background): readonly Derived[] {
  return [...scope.line.matchAll(OFTEN)].flatMap((match) => oftenOf(scope, match, background));
}

function oftenOf(
  scope: Scope,
  { index, 2: each = '' }: RegExpExecArray,
  background: Background,
): readonly Derived[] {
  const times = scope.nums.find(({ at }) => at === index);
  const many = spanOf(background, each);
  if (!times || many === undefined) return [];
  return conclude(scope, times, [
    { value: many, how: `${printed(many)} ${each}, mỗi ${each} một lần`, score: 5, at: index },
  ]);
}

/** How many months, quarters, weeks or working days the period has. */
function spanOf({ span = {} }: Background, each: string): number | undefined {
  return new Map(Object.entries(span)).get(each);
}
