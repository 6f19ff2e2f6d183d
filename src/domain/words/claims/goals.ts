import { memo } from '../../memo/memo';
import { figuresIn, quoted, type Said } from '../read';
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
