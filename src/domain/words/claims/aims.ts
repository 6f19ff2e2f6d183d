import { memo } from '../../memo/memo';
import { readNumber } from '../../number/typed/readNumber';
import { isState, roleOf } from '../known/roles';
import { figuresIn, type Figure, type Said } from '../read';
import { unitOf } from '../units';
import { isThen, withoutThen } from './formerLevels';

/** A number as printed. */
type Printed = Pick<Figure, 'digits' | 'value'>;

/** A result with the goal that words give it: `88%, chưa đạt mục tiêu 80%`, `486 người (kế hoạch giao 450 người)`. */
export interface Aim {
  readonly result: Printed;
  readonly goal: Printed;
  /** `%`, or the first word of what is counted. */
  readonly unit: string;
  /** What is said of the one beside the other: `vượt`, `chưa đạt`. */
  readonly verb?: string;
  readonly text: string;
  /** The text before the result, and that between it and its goal. */
  readonly before: string;
  readonly between: string;
}

const NOUN = 'mục tiêu|chỉ tiêu|kế hoạch|yêu cầu|mức|mt|kh|ct';
const GIVEN = '(?:(?:(?:tỉnh|thành phố|cấp trên|được) )?giao|(?:được )?(?:đề ra|đặt ra))';
const FLOOR = /(?: tối thiểu| ít nhất| không dưới| từ)/u;
const MAY_AIM = new RegExp(`${NOUN}|giao|so với|·/·`);
/** What a goal stands right behind. */
const LEAD = new RegExp(
  String.raw`(?<![\p{L}¤])(?:(?:${NOUN})(?: ${GIVEN}| năm)*|(?:tỉnh|thành phố|cấp trên|được) giao|(?<=\([#%] )so với)(?: là)?[:,]?${FLOOR.source}?(?: [≥=])? ?\(?$`,
  'u',
);
/** Behind a goal: a distance, or the goal of another year or of others. */
const OTHER =
  /^(?: điểm(?: phần trăm| ٪)|(?: \p{L}+){0,4}?,? (?:cho |vào |của |đến |trong |từ |hồi )*(?:cuối |đầu )?(?:năm|nhiệm kỳ|giai đoạn|toàn tỉnh|cả nước|tỉnh|(?:kỳ|quý|tháng) trước|▤)(?!\p{L})(?! (?:nay|này|giao)))/u;

/** Results of a sentence with their goals. */
export const aimsIn = memo((said: Said): readonly Aim[] => {
  if (!MAY_AIM.test(said.line)) return [];
  const line = withoutThen(said);
  return said.figures.flatMap((one) => {
    const behind = line.slice(one.at + 1, one.at + 60);
    if (one.sign === '÷') return ofRatio(said, one, behind);
    if (one.sign === '·') return ofStroke(said, one, behind);
    if (!/[%#]/u.test(line[one.at] ?? '') || OTHER.test(behind)) return [];
    const lead = LEAD.exec(line.slice(Math.max(0, one.at - 60), one.at))?.[0];
    if (lead === undefined || (one.sign === '#' && lead.includes(' năm'))) return [];
    const isFloor = FLOOR.test(lead) || behind.includes(' trở lên');
    return one.hedged && !isFloor ? [] : besides(said, line, one, one.at - lead.length);
  });
});

/** `98,99%/100%`, `95,63%/mục tiêu 90%`: no figure of its own, nor is what stands right behind it. */
function ofStroke(said: Said, share: Figure, behind: string): readonly Aim[] {
  if (!STROKE.test(behind)) return [];
  const [goal] = figuresIn(said, share.at + 1, share.at + 60);
  const [result, over] = [share, goal].flatMap((one) => {
    const value = readNumber(one?.digits ?? '')?.number;
    return one && value !== undefined && said.text[one.to - 1] === '%' ? [{ ...one, value }] : [];
  });
  return result && over ? [aim(said, result, over, '%')] : [];
}

const STROKE = new RegExp(String.raw`^ ?\/ ?(?:(?:${NOUN})(?: ${GIVEN})?(?: là)?:? )?[%·]`, 'u');

const OF_PLAN =
  /^(?: (?!nhiệm vụ|chỉ tiêu|tiêu chí)\p{L}+){1,7}?,? \(?(?:theo |so với |của )?(?:kế hoạch|mục tiêu|chỉ tiêu)(?: (?:được |tỉnh )?giao| đề ra)?(?=\)?(?:[,;.]|$| và ))/u;

/** `486/450 người theo kế hoạch`. */
function ofRatio(said: Said, ratio: Figure, behind: string): readonly Aim[] {
  const unit = unitOf(said, ratio);
  if (ratio.hedged || unit === undefined || !OF_PLAN.test(behind)) return [];
  const goal = { ...ratio, digits: String(ratio.whole), value: ratio.whole };
  return [aim(said, ratio, goal, unit)];
}

const VERDICT = 'vượt|cao hơn|thấp hơn|chưa đạt|không đạt|kém|còn cách|còn thiếu';
const POINTS = String.raw`[#%] điểm(?: phần trăm| ٪)?`;
const SAID_OF = new RegExp(
  String.raw`(?<!\p{L})(${VERDICT}) ?(${POINTS} )?(so với (?:mức )?)?[(]?$`,
  'u',
);
/** Between a share and its goal stands nothing but how far it is, and a bracket that holds none. */
const BETWEEN = new RegExp(
  String.raw`^\)? ?(?:\([^()%]{0,80}\))?[^#%÷;.()]{0,50}(?:${POINTS}[^#%÷;.()]{0,12})?[(]?$`,
  'u',
);
/** `540 người) đạt `, `85%, kết quả đạt `. */
const LEADS_ON =
  /^(?: (?!vượt|thiếu|tăng|giảm)\p{L}+){0,3}?(?:\)|,)?(?: (?:thì|hiện|nay|đến nay|hiện nay|đã|mới|chỉ|cũng|kết quả|thực hiện|thực tế|xã|phường|đặc khu|được|đạt|là|bằng|có|ở mức|trong (?:kỳ|tuần|tháng|quý)))+:? $/u;
/** `So với mục tiêu 80%, hộ dùng cáp quang đạt `, at the head of a sentence. */
const OPENED = /^,? (?:\p{L}+ ){1,12}(?:đạt|là|bằng|ở mức) $/u;
const ADJACENT = /^\)?(?: (?!và )\p{L}+){0,4},? ?(?:(?!và )\p{L}+ ){0,4}[(/]?$/u;

/** The goal whose words begin at a place, with the result before it or else the one behind it. */
function besides(said: Said, line: string, goal: Figure, start: number): readonly Aim[] {
  const unit = goal.sign === '%' ? '%' : unitOf(said, goal);
  if (unit === undefined) return [];
  const mayBe = (one: Figure): boolean => line[one.at] === one.sign && isResult(said, one, unit);
  const before = figuresIn(said, Math.max(0, start - 160), start)
    .filter(mayBe)
    .at(-1);
  const gap = line.slice((before?.at ?? start) + 1, start);
  const [next] = figuresIn(said, goal.at + 1, goal.at + 80).filter(mayBe);
  const ahead = next ? line.slice(goal.at + 1, next.at) : '';
  const leads = LEADS_ON.test(ahead);
  if (next && (before ? leads && !ADJACENT.test(gap) : leads || OPENED.test(ahead)))
    return [aim(said, next, goal, unit)];
  if (!before || !isBetween(gap, goal)) return [];
  const [, verb, points, than] = SAID_OF.exec(gap) ?? [];
  if (isThen(line, / tăng /u.test(gap) ? 'tăng' : '', goal.at + 1)) return [];
  // `vượt mục tiêu 12 người`: by so many.
  if (unit !== '%' && verb !== undefined && !points && !than && !/đạt/u.test(verb)) return [];
  return [aim(said, before, goal, unit, verb)];
}

/** `486 người/mục tiêu 450 người`: none to each. */
const OVER_GOAL = new RegExp(String.raw`^ \p{L}+\/(?:${NOUN})(?!\p{L})`, 'u');

/** A result of today in the unit of a goal. */
function isResult(said: Said, one: Figure, unit: string): boolean {
  if (one.hedged || roleOf(said, one) !== 'now') return false;
  if (unit === '%') return one.sign === '%' && !said.line.startsWith(' điểm', one.at + 1);
  if (![unit, undefined].includes(unitOf(said, one))) return false;
  if (one.sign === '÷' || OVER_GOAL.test(said.line.slice(one.at + 1))) return true;
  return one.sign === '#' && isState(said, one);
}

/** Counts are told apart by their units, shares are not. */
function isBetween(gap: string, { sign }: Figure): boolean {
  return sign === '%' ? BETWEEN.test(gap) : !/[·▤]|năm/u.test(gap);
}

function aim(
  said: Said,
  result: Printed & Pick<Figure, 'from' | 'to'>,
  goal: Printed & Pick<Figure, 'from' | 'to'>,
  unit: string,
  verb?: string,
): Aim {
  const [first, last] = [result, goal].sort((a, b) => a.from - b.from);
  return {
    result,
    goal,
    unit,
    text: said.text.slice(first?.from, last?.to),
    before: said.text.slice(Math.max(0, result.from - 200), result.from),
    between: said.text.slice(first?.to, last?.from),
    ...(verb !== undefined && { verb }),
  };
}
