import type { Day } from '../../../number/dates/date';
import { dayLike } from '../../../number/dates/dayLike';
import { writtenDay } from '../../../number/dates/writtenDay';
import type { Derived } from '../../claims/derived';
import { HEDGES } from '../../lexicon';
import { conclude, either, type Mend, type Way } from '../conclude';
import { isDue } from '../../printed/isDue';
import { isPutOff } from '../../printed/isPutOff';
import { isExpected, leadOf, type Num, type Scope, tailOf, wholeCounts } from '../numbers';

/** `07 (bảy) ngày`; days of work are not counted by the calendar. */
const DAYS = /^(?: \(\p{L}+(?: \p{L}+){0,3}\))? (?:ngày|hôm)(?!\p{L}| (?:công|lễ|nghỉ|làm việc))/u;
/** `chậm một tuần (07 ngày)`, too. */
const BETWEEN = new RegExp(
  String.raw`(?:trước hạn|sớm|chậm|quá (?:thời )?hạn|trễ|muộn|sau|trong|cách|vượt|kéo dài)(?: \p{L}+){0,3}(?:(?<! (?:${HEDGES})) (?:\p{L}+|#) tuần(?: lễ)? \()? ?$`,
  'u',
);

/** Days between two dates. */
export function daysIn(scope: Scope): readonly Derived[] {
  return wholeCounts(scope).flatMap((by) => {
    if (!DAYS.test(tailOf(scope, by, 40)) || isExpected(scope, by)) return [];
    const days = daysNear(scope, by);
    const through = isThrough(scope, by) ? daysThrough(scope, by, days) : [];
    if (through.length > 0) return conclude(scope, by, through);
    return BETWEEN.test(leadOf(scope, by)) ? betweenDays(scope, by, days) : [];
  });
}

function betweenDays(scope: Scope, by: Num, days: readonly DayNear[]): readonly Derived[] {
  const lead = leadOf(scope, by, 30);
  const late = /hạn|sớm|chậm|trễ|muộn/u.test(lead);
  // `chậm hơn 4 ngày` may be more than so many.
  const isOverSo = /(?:chậm|trễ|muộn|sớm) hơn $/u.test(lead);
  const areTwo = days.filter(({ here }) => here).length === 2;
  // Two deadlines are those of two things.
  const pairs = days.flatMap((one, index) =>
    days
      .slice(index + 1)
      .filter((other) => !one.due || !other.due)
      // `Kế hoạch số 163 ngày 25/11, ngày 18/12 diễn tập, chậm 3 ngày`: no deadline is told.
      .filter((other) => !late || one.issued === other.issued || one.due || other.due)
      // `A chậm 7 ngày (xong ngày 27/5), B chậm 3 ngày (xong ngày 18/3)`: the same of two things.
      .filter((other) => !late || one.due || other.due || one.deed !== other.deed)
      // `A xong ngày 25/8, trễ 5 ngày; B xong ngày 13/8, trễ 3 ngày`: of two things.
      .filter(
        (other) =>
          one.due ||
          other.due ||
          /(?<!\p{L})sau đó $/u.test(lead) ||
          !scope.line.slice(one.at, other.at).includes(';'),
      )
      // `A và B cùng sớm 4 ngày (lần lượt ngày 27/8 và 26/8)`: one day of each.
      .filter((other) => !late || !areInTurn(scope, [one, other]))
      // `lùi từ ngày 10/11 sang ngày 12/11; xong ngày 13/11, quá hạn 3 ngày`: how far something was put off.
      .filter((other) => !late || areTwo || !isMoved(scope, [one, other]))
      .map((other) => [one, other] as const),
  );
  const summed = late ? pairs.filter((pair) => isSummedUp(scope, by, pair, days)) : [];
  const isSummed = summed.length > 0;
  const ofPairs = (isSummed ? summed : pairs).flatMap(([one, other]): readonly Way[] => {
    const value = Math.abs(one.day - other.day);
    if (isOfAnother(scope, by, [one, other]) || (isOverSo && value > by.value)) return [];
    const isOnly =
      pairs.length === 1 ||
      areTwo ||
      isBetween(scope, by, [one, other], days) ||
      isInBracketBehind(scope, by, [one, other]);
    const areHere = isOnly && one.here && other.here;
    const named = isSummed || (areHere && isInClause(scope, by, [one, other]));
    const score = areHere || isSummed ? (late ? 4.5 : 3.5) : 1;
    const [first, last] = one.day < other.day ? [one, other] : [other, one];
    const how = `từ ${first.text} đến ${last.text}`;
    const or = () => eitherEnd([one, other], by.value * directionOf(lead, [one, other]));
    return [
      { value, how, score, or, named, at: one.at },
      { value: value + 1, how, score: 0 },
    ];
  });
  return conclude(scope, by, ofPairs);
}

/**
 * `hạn ngày 15/8, ngày 20/8 mới xong, chậm 5 ngày, lần trước chậm 7 ngày`; `A chậm 5 ngày, B chậm 3 ngày (hạn 10/8, xong
 * 13/8)`; `A và B (hạn 10/8, xong 13/8), trong đó A chậm 5 ngày`: the days of another number, or of what their bracket follows.
 */
function isOfAnother({ nums, line }: Scope, by: Num, [one, other]: Pair): boolean {
  // `A (hạn 18/8, xong 20/8, chậm 2 ngày) và B (hạn 15/8, xong 17/8, chậm 3 ngày)`: all three in a bracket of their own.
  if (/^▤[^()▤]*▤[^()▤]*#$/u.test(line.slice(one.at, by.at + 1)) && isInBracket(line, one.at))
    return false;
  const days = Math.abs(one.day - other.day);
  const [from, to] = by.at < one.at ? [by.at, one.at] : [other.at, by.at];
  const isAnothers = nums.some(
    ({ at, value, sentence, unit }) =>
      at !== by.at &&
      sentence === by.sentence &&
      unit === by.unit &&
      (value === days || (at > from && at < to)),
  );
  const behind = /^[^()]*\)([^()]*)$/u.exec(line.slice(other.at, Math.max(other.at, by.at)))?.[1];
  return isAnothers || (behind !== undefined && !/^,?(?: \p{L}+){0,4} $/u.test(behind));
}

/** `A xong ngày 23/4, kịp lễ 30/4. Như vậy nhiệm vụ xong sớm 2 ngày so với thời hạn ngày 25/4`: the one deed told before, and the deadline. */
function isSummedUp(
  { line, sentences }: Scope,
  by: Num,
  pair: Pair,
  days: readonly DayNear[],
): boolean {
  const [done, due] = pair[0].due ? [pair[1], pair[0]] : pair;
  const deeds = days.filter(({ deed, due: isDeadline }) => !isDeadline && isDone(deed));
  return (
    due.due &&
    due.here &&
    !done.here &&
    days.filter((one) => one.due).length === 1 &&
    deeds.length === 1 &&
    deeds[0] === done &&
    done.at < by.at &&
    SUMMED_UP.test(line.slice(sentences[by.sentence]?.from, by.at))
  );
}

const isDone = (deed: string | undefined): boolean => deed === 'thành' || deed === 'xong';
const SUMMED_UP =
  /^(?:(?:như vậy|vậy là|theo đó|tức là|nghĩa là|tính ra),? (?:so với (?:thời )?hạn(?: ngày)? ▤, )?(?:(?:nhiệm vụ|công việc|phần việc|việc)(?: này| đó| trên| nói trên)? )?|(?:so với (?:thời )?hạn(?: ngày)? ▤, )?(?:nhiệm vụ|công việc|phần việc|việc) (?:này|đó|nói trên) )(?:(?:đã|được|hoàn thành|xong|về đích|kết thúc) )*(?:sớm|chậm|trễ|muộn|trước|quá)(?!\p{L})/u;

const isInBracket = (line: string, at: number): boolean =>
  line.lastIndexOf('(', at) > line.lastIndexOf(')', at);

/** `cả hai chậm 11 ngày; A chậm vì mất điện từ ngày 24/4 đến ngày 29/4`: no semicolon lies between. */
function isInClause({ line }: Scope, by: Num, [one, other]: Pair): boolean {
  const [from, to] = by.at < one.at ? [by.at, one.at] : [other.at, by.at];
  return !line.slice(from, to).includes(';');
}

const isMoved = ({ line }: Scope, [one, other]: Pair): boolean =>
  /(?<!\p{L})(?:lùi|dời|hoãn|gia hạn|chuyển|điều chỉnh)(?!\p{L})[^#%÷▤;.()]* từ (?:ngày )?$/u.test(
    line.slice(Math.max(0, one.at - 80), one.at),
  ) && /^▤ (?:sang|đến|thành|tới) (?:hết )?(?:ngày )?$/u.test(line.slice(one.at, other.at));

/** Both stand in a list of days that an “and” closes. */
function areInTurn({ line }: Scope, [one, other]: Pair): boolean {
  const [listed = ''] =
    /^▤(?:, (?:ngày )?▤)*,? và (?:ngày )?▤/u.exec(line.slice(one.at, one.at + 120)) ?? [];
  return one.at + listed.length > other.at;
}

type Pair = readonly [DayNear, DayNear];

/** Whether the second day lies behind the first (1) or before it (-1): as the word says of a deed and its deadline, else as they stand. */
function directionOf(lead: string, [one, other]: Pair): 1 | -1 {
  const isEarly = /sớm|trước (?:thời )?hạn/u.test(lead);
  const isBehind =
    /hạn|sớm|chậm|trễ|muộn/u.test(lead) && one.due !== other.due
      ? one.due !== isEarly
      : one.day <= other.day;
  return isBehind ? 1 : -1;
}

/** Either of two days, as the other and what lies between them make it. */
function eitherEnd([one, other]: Pair, between: number): Mend | undefined {
  const mend = ({ text }: DayNear, right: Day) => ({
    text: `${text} thành ${dayLike(right, text)}`,
    like: 0,
  });
  return either(mend(one, other.day - between), mend(other, one.day + between));
}

/** `chậm 4 ngày (hạn 10/7/2026, gửi 14/7/2026)`: the two of the bracket right behind. */
const isInBracketBehind = ({ line }: Scope, by: Num, [one, other]: Pair): boolean =>
  by.at < one.at &&
  /^# ngày \([^()▤]*$/u.test(line.slice(by.at, one.at)) &&
  /^▤[^()▤]*▤[^()▤]*\)/u.test(line.slice(one.at)) &&
  !line.slice(one.at, other.at).includes(')');

/** `(hạn ngày 10/8, hoàn thành ngày 17/8, chậm 7 ngày)`: the two right before it, in a bracket or clause of their own. */
function isBetween(
  { line }: Scope,
  by: Num,
  [one, other]: Pair,
  days: readonly DayNear[],
): boolean {
  const before = days.filter(({ at, here }) => here && at < by.at);
  const start = Math.max(line.lastIndexOf('(', one.at), line.lastIndexOf(';', one.at));
  return (
    before.at(-1) === other &&
    before.at(-2) === one &&
    !/[;()]/u.test(line.slice(one.at, by.at)) &&
    (before.length === 2 || !before.some(({ at }) => at > start && at < one.at))
  );
}

/** `từ ngày 18/5 đến ngày 24/5`, `từ 18/5–24/5`. */
const SPAN = 'từ (?:hết )?(?:ngày )?▤(?: đến (?:hết )?(?:ngày )?▤)?';
const SPAN_BEFORE = new RegExp(`${SPAN}(?:,? (?:kéo dài|diễn ra trong|tổng cộng|là) | \\()$`, 'u');
const SPAN_BEHIND = new RegExp(`^ ngày[,:]? ?\\(?${SPAN}`, 'u');
/** `đợt cao điểm 50 ngày số hóa kết quả (từ ngày 10/9 đến hết ngày 29/10)`, or behind a comma up to the end of its clause; `kỳ nghỉ Tết 7 ngày (từ …)`; leave is counted by days of work. */
const CAMPAIGN =
  /(?<!\p{L})(?:(?:đợt|cao điểm|chiến dịch|ra quân)(?: cao điểm)?|nghỉ (?:lễ|tết)(?: \p{L}+){0,5}|(?:được )?nghỉ) $/u;
const SPAN_IN_BRACKET = new RegExp(
  String.raw`^ ngày(?: đêm)?(?:[^#%÷;.()]{0,90}\(${SPAN}\)|[^%÷;.()]{0,90}, ${SPAN}[.;)])`,
  'u',
);

/** `trong 07 ngày, từ ngày 18/5 đến ngày 24/5`; `từ ngày 24/8 đến ngày 10/9 kéo dài 18 ngày`. */
function isThrough(scope: Scope, by: Num): boolean {
  const lead = leadOf(scope, by, 80);
  return (
    SPAN_BEFORE.test(lead) ||
    (/(?:trong|kéo dài|diễn ra|suốt|tổ chức)(?: suốt| vòng)? $/u.test(lead) &&
      SPAN_BEHIND.test(tailOf(scope, by, 50))) ||
    (CAMPAIGN.test(lead) && SPAN_IN_BRACKET.test(tailOf(scope, by, 140)))
  );
}

/** Both ends count. */
function daysThrough({ line }: Scope, by: Num, days: readonly DayNear[]): readonly Way[] {
  return days.flatMap((one, index): readonly Way[] => {
    const next = days[index + 1];
    const before = line.slice(Math.max(0, one.at - 20), one.at);
    const isSpan =
      next !== undefined &&
      /^▤(?: đến (?:hết )?(?:ngày )?▤)?$/u.test(line.slice(one.at, next.at + 1)) &&
      /từ (?:hết )?(?:ngày )?$/u.test(before);
    if (!isSpan) return [];
    const how = `từ ${one.text} đến ${next.text}`;
    const or = () => eitherEnd([one, next], by.value - 1);
    return [{ value: next.day - one.day + 1, how, or, score: 5, named: true, at: one.at }];
  });
}

interface DayNear {
  readonly day: Day;
  readonly text: string;
  readonly at: number;
  readonly here: boolean;
  readonly due: boolean;
  /** On which a document was issued. */
  readonly issued: boolean;
  /** The word for what was done that day, nothing where there is none. */
  readonly deed: string | undefined;
}

/** Days named around a number; one without its year is of the other's. */
function daysNear({ said, sentences }: Scope, by: Num): readonly DayNear[] {
  const { from = 0, to = 0 } = sentences[by.sentence] ?? {};
  const near = said.figures
    .filter(({ sign, at }) => sign === '▤' && Math.abs(at - by.at) < 200)
    .filter(({ at }) => !isPutOff(said.line, at, by.at))
    .slice(0, 6);
  const texts = near.map(({ from: start, to: end }) => said.text.slice(start, end));
  const year = texts.map((text) => /\d{4}/u.exec(text)?.[0]).find((one) => one !== undefined);
  return near.flatMap(({ at }, index) =>
    (texts[index] ?? '').split(RANGE).flatMap((text): readonly DayNear[] => {
      const [, day, month, own] =
        /^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?$/u.exec(text) ?? [];
      const time = writtenDay(day, month, own ?? year ?? 2025);
      const before = said.line.slice(Math.max(0, at - 24), at);
      const called = {
        due: isDue(before),
        issued: /·,? ngày $/u.test(before),
        deed: DEED.exec(before)?.[1],
      };
      const here = at >= from && at < to;
      return time === undefined ? [] : [{ day: time, text, at, here, ...called }];
    }),
  );
}

const DEED = /(\p{L}+)(?: (?:vào|từ|trong))?(?: ngày)? $/u;

/** `20/01/2026 - 28/01/2026`, `20/01–28/01`: two days. */
const RANGE = /(?<=\/\s?\d{1,4})\s?[–-]\s?(?=\d{1,2}\s?\/)/u;
