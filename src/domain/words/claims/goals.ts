import { memo } from '../../memo/memo';
import { type Figure, figuresIn, quoted, type Said } from '../read';
import { isThen, withoutThen } from './formerLevels';

/** `86,5%, vượt 6,5 điểm phần trăm so với mục tiêu 80%`: a result, its distance to the goal, the goal. */
export interface Goal {
  readonly result: number;
  readonly by: number;
  readonly goal: number;
  readonly above: boolean;
  readonly text: string;
}

const ABOVE = 'vượt|cao hơn|tăng';
const DISTANCE = String.raw`(?<!\p{L})(${ABOVE}|thấp hơn|còn thiếu|thiếu|hụt|kém|còn cách)(?: mục tiêu| kế hoạch)? ([#%])(?: điểm(?: phần trăm| ٪)?)?`;
const AFTER = new RegExp(
  String.raw`%[^#%÷;.]{0,40}?[,(]? ?(?:và )?${DISTANCE} (?:so với )?(?:mục tiêu|kế hoạch|chỉ tiêu|mức)(?: đề ra| được giao| năm)?(?: là)? \(?(?:là )?%`,
  'gu',
);
const BEFORE = new RegExp(
  String.raw`(?:mục tiêu|kế hoạch|chỉ tiêu)(?: đề ra| được giao| năm)?(?: là)? %[^#%÷;.]{0,60}? %[,;(]? ?(?:và )?${DISTANCE}(?= (?:điểm )?so với mục tiêu|[,;.)]|$)`,
  'gu',
);

/** `94,78%, cao hơn mục tiêu 90% là 4,78 điểm phần trăm`. */
const BETWEEN = new RegExp(
  String.raw`%[^#%÷;.]{0,40}?[,(]? ?(?:và )?(?<!\p{L})(${ABOVE}|thấp hơn|kém|còn cách|còn thiếu so với)(?: so với)? (?:mục tiêu|kế hoạch|chỉ tiêu|mức)(?: đề ra| được giao| năm)?(?: là)? %,?(?: là)? [#%](?= điểm)`,
  'gu',
);

/** Distances to a goal that the sentence itself gives. */
export const goalsIn = memo((said: Said): readonly Goal[] => {
  if (!/mục tiêu|kế hoạch|chỉ tiêu|mức/u.test(said.line)) return [];
  const line = withoutThen(said);
  return [
    ...[...line.matchAll(AFTER)].flatMap((match) => goalOf(said, line, match, [0, 1, 2])),
    ...[...line.matchAll(BETWEEN)].flatMap((match) => goalOf(said, line, match, [0, 2, 1])),
    ...[...line.matchAll(BEFORE)].flatMap((match) => goalOf(said, line, match, [1, 2, 0])),
  ];
});

function goalOf(
  said: Said,
  line: string,
  { index, 0: found, 1: verb = '' }: RegExpExecArray,
  order: readonly [number, number, number],
): readonly Goal[] {
  const figures = figuresIn(said, index, index + found.length).filter(
    ({ sign, at }) => line[at] === sign && (sign === '#' || sign === '%'),
  );
  const [result, by, goal] = order.map((place) => figures[place]);
  if (!result || !by || !goal || figures.some(({ hedged }) => hedged)) return [];
  if (isThen(line, verb, index + found.length)) return [];
  // `số trong tuần giảm 10% nhưng lũy kế đã vượt mục tiêu 80%`: a change is no result.
  if (/(?<!\p{L})(?:tăng|giảm) $/u.test(line.slice(Math.max(0, result.at - 8), result.at)))
    return [];
  const above = new RegExp(`^(?:${ABOVE})$`, 'u').test(verb);
  const text = quoted(said, index, index + found.length);
  return [{ result: result.value, by: by.value, goal: goal.value, above, text }];
}

/** How far the result lies above the goal, below 0 where it misses it. */
export function distanceOf({ result, goal }: Goal): number {
  return Number((result - goal).toFixed(6));
}

/** `(75%), tăng 3 doanh nghiệp so với năm trước, đạt mục tiêu 80%`: a share said to reach the goal beside it, or not to. */
export interface GoalTold {
  readonly result: Figure;
  readonly goal: Figure;
  readonly isMet: boolean;
  readonly text: string;
}

const REACHES =
  /(?<!\p{L})(?<!(?:để|sẽ|phải|cần|muốn|nhằm|mới|dự kiến|phấn đấu) )((?:chưa |không )?)(?:đạt|vượt|hoàn thành|bảo đảm|đáp ứng)(?: và vượt| được)? (?:mục tiêu|chỉ tiêu|kế hoạch|yêu cầu)(?: (?!năm|quý|tháng|của)\p{L}+){0,3} \(?(?:là )?%/gu;
/** Between the two a change may be told, and nothing of another thing. */
const ONLY_CHANGED =
  /^%\)?(?:,? (?:và )?(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|thêm)(?!\p{L})(?:(?!(?:thiếu|cần|để|mục tiêu|chỉ tiêu|kế hoạch)(?!\p{L}))[^%÷;.]){0,70})?,? (?:(?:đã|và|như vậy|nên|vẫn|còn|nhưng|song) ){0,2}$/u;
/** The less the better. */
const LIMITED =
  /(?<!\p{L})(?:quá hạn|trễ|chậm|nghèo|không quá|sự cố|lỗi|tồn|thiếu|chưa|dưới|trần|khống chế|sai sót|hủy)(?!\p{L})/u;

/** Shares that a sentence holds against a goal told beside them, and on the wrong side of it. */
export const missedGoalsIn = memo((said: Said): readonly GoalTold[] =>
  [...said.line.matchAll(REACHES)].flatMap(({ index, 0: found, 1: not = '' }) => {
    const result = said.figures.filter(({ sign, at }) => sign === '%' && at < index).at(-1);
    const [goal] = figuresIn(said, index, index + found.length).filter(({ sign }) => sign === '%');
    if (!result || !goal || result.hedged || goal.hedged) return [];
    const before = said.line.slice(0, result.at);
    if (!ONLY_CHANGED.test(said.line.slice(result.at, index))) return [];
    if (LIMITED.test(before.slice(before.lastIndexOf(';') + 1))) return [];
    if (/(?<!\p{L})(?:tăng|giảm|mục tiêu|chỉ tiêu|kế hoạch)[^#%÷;.,]{0,12}$/u.test(before))
      return [];
    const isMet = not === '';
    if (isMet === result.value >= goal.value) return [];
    return [{ result, goal, isMet, text: quoted(said, result.at, index + found.length) }];
  }),
);
