import { figuresIn, quoted, type Figure, type Said } from '../read';

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
export function goalsIn(said: Said): readonly Goal[] {
  if (!/mục tiêu|kế hoạch|chỉ tiêu|mức/u.test(said.line)) return [];
  const line = withoutThen(said);
  return [
    ...[...line.matchAll(AFTER)].flatMap((match) => goalOf(said, line, match, [0, 1, 2])),
    ...[...line.matchAll(BETWEEN)].flatMap((match) => goalOf(said, line, match, [0, 2, 1])),
    ...[...line.matchAll(BEFORE)].flatMap((match) => goalOf(said, line, match, [1, 2, 0])),
  ];
}

/** `so với cuối quý II (72,87%)`, `cao hơn tháng 8 (72%)`, `(cuối năm 2026 là 61,2%)`: what another period had is no result. */
const THEN =
  /\((?:(?<=(?:so với [^#%÷;.()]{0,40}|(?:hơn|kém)[^#%÷;.()]{0,12}(?:tuần|tháng|quý|kỳ|năm|vụ|·|▤)[^#%÷;.()]{0,24})\()[^()]*%[^()]*|[^()#%÷]*(?:cùng kỳ|kỳ trước|tháng|quý|tuần|năm|▤|·)[^()#%÷]*%[^()]*)\)/gu;

function withoutThen({ line }: Said): string {
  return line.replace(THEN, (found) => '·'.repeat(found.length));
}

/** `so với mức 93,83% của quý II`: where it stood, which is no goal; what rises does so from a former level. */
function isThen(line: string, verb: string, end: number): boolean {
  if (!/(?<!\p{L})mức(?: là)? \(?(?:là )?%$/u.test(line.slice(Math.max(0, end - 20), end)))
    return false;
  return verb === 'tăng' || FORMER.test(line.slice(end));
}

const FORMER =
  /^\)?,? ?\(?(?:đạt được|đã đạt|thực hiện|ghi nhận)? ?(?:của|ở|trong|hồi|vào|tại|cuối|đầu|thời điểm|khi)* ?(?:cuối |đầu |hết |cùng )*(?:quý|tháng|tuần|kỳ|năm|vụ|lần|đợt|đó|trước|6 tháng|▤|·|#? ?tháng)(?!\p{L})(?! (?:này|nay))/u;

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

/** A result, and the goal that stands behind it: `88%, chưa đạt mục tiêu 80%`. */
export interface Aim {
  readonly result: Figure;
  readonly goal: Figure;
  /** What is said of the one beside the other: `vượt`, `chưa đạt`. */
  readonly verb?: string;
  readonly text: string;
}

const VERDICT = 'vượt|cao hơn|thấp hơn|chưa đạt|không đạt|kém|còn cách|còn thiếu';
/** How every aim ends: few sentences name a goal so, and only they are worth the whole pattern. */
const AIMED_AT = String.raw`(?:mục tiêu|chỉ tiêu|kế hoạch|mức|yêu cầu)(?: đề ra| được giao| tỉnh giao| năm)?(?: là)? \(?%`;
const MAY_AIM = new RegExp(AIMED_AT);
const AIM = new RegExp(
  String.raw`%\)? ?(?:\([^()%]{0,80}\))?[^#%÷;.()]{0,40}?(?:(?<!\p{L})(${VERDICT}) )?(?:[#%] điểm(?: phần trăm| ٪)? )?(?:so với )?${AIMED_AT}`,
  'gu',
);

/** Shares of a sentence with the goals that it gives them. */
export function aimsIn(said: Said): readonly Aim[] {
  if (!MAY_AIM.test(said.line)) return [];
  return [...withoutThen(said).matchAll(AIM)].flatMap(({ index, 0: found, 1: verb }) => {
    const shares = figuresIn(said, index, index + found.length).filter(({ sign }) => sign === '%');
    const [result, goal] = [shares[0], shares.at(-1)];
    if (!result || !goal || result === goal || result.hedged || goal.hedged) return [];
    if (isThen(said.line, verb ?? '', index + found.length)) return [];
    const text = quoted(said, index, index + found.length);
    return [{ result, goal, text, ...(verb !== undefined && { verb }) }];
  });
}

/** How far the result lies above the goal, below 0 where it misses it. */
export function distanceOf({ result, goal }: Goal): number {
  return Number((result - goal).toFixed(6));
}
