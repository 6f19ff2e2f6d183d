import { memo } from '../../memo/memo';
import { withoutThen } from './formerLevels';
import { figuresIn, quoted, type Figure, type Said } from '../read';
import { isGain } from '../units';

/** Whether words say that a share meets its goal: `đạt 78,75%, hoàn thành chỉ tiêu giải ngân được giao`. */
export interface Verdict {
  readonly result: Figure;
  readonly isMet: boolean;
  readonly text: string;
  /** The text before the result, and what stands behind its goal's noun. */
  readonly before: string;
  readonly about: string;
}

const NOUN = '(?:chỉ tiêu|mục tiêu|yêu cầu|kế hoạch)';
const REACHED = '(?:hoàn thành|đạt|đáp ứng|bảo đảm|vượt)';
const MEETS = String.raw`(?<!\p{L})(?<!(?:để|sẽ|phải|cần|phấn đấu|dự kiến|chỉ|mới) )((?:chưa |không )?)${REACHED}(?: và vượt| được| vượt)? ${NOUN}`;
/** Of another time, body or part than the goal of the sheet. */
const OTHER =
  /(?<!\p{L})(?:năm|quý|tháng|tuần|kỳ|ngày|của|cho|so|riêng|nội bộ|tối thiểu|từng|mỗi|này|khác|toàn|cả|đến|▤|·)(?!\p{L})/u;
const CHANGED = '(?:tăng|giảm|cao hơn|thấp hơn)';
/** `đạt 94,53%, hoàn thành chỉ tiêu đăng ký với tỉnh`, `98,01%, tăng 1,01 điểm so với tháng 1 (97%) và đạt chỉ tiêu được giao`, … */
const BEHIND = new RegExp(
  String.raw`%\)?(?:,? ${CHANGED}[^#%÷;.()]{0,24}[#%] [^%÷;.()]{0,50}\(%\))?,? (?:(?:đã|và|như vậy|cơ bản|nên|vẫn|còn) ){0,2}${MEETS}((?: \p{L}+){0,6})(?=[,;.:)]|$| và | nhưng | song | do | vì )`,
  'gu',
);
/** … `hoàn thành chỉ tiêu được giao, đạt 98,58%`. */
const AHEAD = new RegExp(
  String.raw`${MEETS}((?: \p{L}+){0,6}),? \(?(?:mới |chỉ |đã )*(?:đạt|ở mức) %`,
  'gu',
);
/** Before a share that is itself the goal. */
const GOAL = new RegExp(String.raw`${NOUN}[^#%÷;,()]{0,30}$`, 'u');

/** What a sentence says of shares beside their goals. */
export const verdictsIn = memo((said: Said): readonly Verdict[] =>
  new RegExp(NOUN).test(said.line) ? [...verdictsBy(said, BEHIND), ...verdictsBy(said, AHEAD)] : [],
);

function verdictsBy(said: Said, pattern: RegExp): readonly Verdict[] {
  return [...said.line.matchAll(pattern)].flatMap(
    ({ index, 0: found, 1: not = '', 2: about = '' }) => {
      const [result] = figuresIn(said, index, index + found.length);
      if (!result || result.sign !== '%' || result.hedged || OTHER.test(about)) return [];
      if (index === result.at && GOAL.test(said.line.slice(Math.max(0, index - 50), index)))
        return [];
      const start = said.line.slice(0, index).lastIndexOf(';') + 1;
      const before = quoted(said, start, Math.min(index, result.at));
      const text = quoted(said, index, index + found.length);
      return [{ result, isMet: not === '', text, before, about }];
    },
  );
}

/** `(75%), tăng 3 doanh nghiệp so với năm trước, đạt mục tiêu 80%`: a share said to reach the goal beside it, or not to. */
export interface GoalTold {
  readonly result: Figure;
  readonly goal: Figure;
  readonly isMet: boolean;
  readonly text: string;
}

const OWN = '(?:xã|phường|đặc khu|tỉnh|thành phố|cấp trên)';
const REACHES = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:để|sẽ|phải|cần|muốn|nhằm|mới|dự kiến|phấn đấu) )((?:chưa |không )?)${REACHED}(?: và vượt| được)? (?:${NOUN}(?: (?!năm|quý|tháng|của)\p{L}+){0,3} \(?(?:là )?%|mức % (?:mà )?(?:${OWN}(?: đã)? |đã |được )?(?:cam kết|đăng ký|đề ra|giao|yêu cầu)(?!\p{L}))`,
  'gu',
);
/** Between the two a change may be told, and nothing of another thing. */
const ONLY_CHANGED =
  /^%\)?(?:,? (?:và )?(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|thêm)(?!\p{L})(?:(?!(?:thiếu|cần|để|mục tiêu|chỉ tiêu|kế hoạch)(?!\p{L}))[^%÷;.]){0,70})?,? (?:(?:đã|và|như vậy|nên|vẫn|còn|nhưng|song) ){0,2}$/u;
/** The less the better. */
const LIMITED =
  /(?<!\p{L})(?:quá hạn|trễ|chậm|nghèo|không quá|sự cố|lỗi|tồn|thiếu|chưa|dưới|trần|khống chế|sai sót|hủy)(?!\p{L})/gu;

/** Before a share that is a change, or a goal itself. */
const NO_RESULT = /(?<!\p{L})(?:tăng|giảm|mục tiêu|chỉ tiêu|kế hoạch)[^#%÷;.,]{0,12}$/u;

/** Shares that a sentence holds against a goal told beside them, and on the wrong side of it. */
export const missedGoalsIn = memo((said: Said): readonly GoalTold[] => {
  const { line, figures } = said;
  const ofNow = withoutThen(said);
  const shares = figures.filter(({ sign }) => sign === '%');
  const limits = [...line.matchAll(LIMITED)].map(({ index }) => index);
  return [...line.matchAll(REACHES)].flatMap(({ index, 0: found, 1: not = '' }) => {
    const end = index + found.lastIndexOf('%');
    const aim = shares.find(({ at }) => at === end);
    const result = shares.filter(({ at }) => at < index && ofNow[at] === '%').at(-1);
    if (!result || !aim || result.hedged || aim.hedged) return [];
    const isMet = not === '';
    if (isMet === result.value >= aim.value) return [];
    if (!ONLY_CHANGED.test(ofNow.slice(result.at, index))) return [];
    if (NO_RESULT.test(line.slice(Math.max(0, result.at - 30), result.at))) return [];
    const clause = line.lastIndexOf(';', result.at);
    if (limits.some((at) => at > clause && at < result.at)) return [];
    return [{ result, goal: aim, isMet, text: quoted(said, result.at, end + 1) }];
  });
});

/** `196 người dự …, đạt chỉ tiêu về số người dự (200 người)`, `ký số 1.127 văn bản, chưa đạt mục tiêu 98%`, `16 hồ sơ, nằm trong mức khống chế 15 hồ sơ`. */
export interface CountVerdict {
  /** The counts before it that may be meant, the nearest first. */
  readonly results: readonly Figure[];
  readonly goal: Figure;
  readonly isMet: boolean;
  readonly text: string;
}

const AIMED = String.raw`((?:chưa |không )?)(?:hoàn thành|đạt|vượt)(?: và vượt| được)? ${NOUN}(?: (?!năm|quý|là|so)\p{L}+){0,7} \(?(?:là )?[#%]`;
const BOUNDED = String.raw`(nằm trong|vẫn trong|còn trong|không vượt|chưa vượt|vượt)(?: quá)? (?:mức|ngưỡng|giới hạn|trần)(?: (?:khống chế|cho phép|tối đa|quy định|được giao|giao))+ \(?(?:là )?#`;
const COUNTED = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:để|sẽ|phải|cần|muốn|nhằm|dự kiến|phấn đấu|mới|chỉ|không|chưa) )(?:${AIMED}|${BOUNDED})(?! điểm)`,
  'gu',
);

/** What a sentence says of counts beside their goals. */
export const countVerdictsIn = memo((said: Said): readonly CountVerdict[] =>
  /mục tiêu|chỉ tiêu|kế hoạch|yêu cầu|mức|ngưỡng|giới hạn|trần/u.test(said.line)
    ? [...said.line.matchAll(COUNTED)].flatMap(({ index, 0: found, 1: not = '', 2: bound }) => {
        const end = index + found.length;
        const [goal] = figuresIn(said, end - 1, end);
        const start = said.line.lastIndexOf(';', index) + 1;
        if (!goal || EXPECTING.test(said.line.slice(start, index))) return [];
        // `đạt chỉ tiêu không quá 5 hồ sơ quá hạn`: the bound is the goal itself.
        if (goal.hedged && !BOUND.test(said.line.slice(index, goal.at))) return [];
        const isMet = bound === undefined ? not === '' : bound !== 'vượt';
        return [
          { results: resultsOf(said, goal, index), goal, isMet, text: quoted(said, index, end) },
        ];
      })
    : [],
);

/** A share that is told is what is held against a goal in percent; a total may stand clauses before. */
function resultsOf(said: Said, goal: Figure, to: number): readonly Figure[] {
  const ends = goal.sign === '%' ? [';', '%', '÷'] : [];
  const from = Math.max(0, to - FAR, ...ends.map((sign) => said.line.lastIndexOf(sign, to)));
  return figuresIn(said, from, to)
    .filter((one) => one.sign === '#' && !one.hedged && !isGain(said, one))
    .reverse();
}

/** A longer sentence tells of other things. */
const FAR = 600;
const BOUND =
  /(?<!\p{L})(?:không (?:vượt )?quá|tối đa|nhiều nhất|dưới|ít nhất|tối thiểu|không dưới|từ|trên) $/u;
const EXPECTING = /(?<!\p{L})(?:nếu|dự kiến|phấn đấu|sẽ|riêng|cùng kỳ|trước khi)(?!\p{L})/u;

/** `Như vậy, tỷ lệ sạp nhận mã QR vẫn chưa đạt mục tiêu 90%`: what a sentence names is said to meet its goal, or not to. */
export interface NamedVerdict {
  readonly subject: string;
  readonly goal: Figure;
  readonly isMet: boolean;
  readonly text: string;
}

const NAMED = new RegExp(
  String.raw`(?<=^|[;.] )(?:(?:như vậy|theo đó|vì vậy|do đó|vì thế|tuy nhiên|nhưng),? )?((?:\p{L}+,? ){2,14}?)(?:(?:đã|vẫn|còn|cũng|nay|hiện|được coi là) ){0,2}((?:chưa |không )?)(?:đạt|hoàn thành|vượt)(?: và vượt| được)? ${NOUN}(?: (?:đề ra|được giao|tỉnh giao|năm))*(?: là)? \(?([#%])(?=[^#%÷;.]{0,30}(?:[;.]|$))`,
  'gu',
);

/** What a sentence with no other number says so. */
export const namedVerdictsIn = memo((said: Said): readonly NamedVerdict[] => {
  const { line } = said;
  if (!new RegExp(NOUN).test(line)) return [];
  return [...line.matchAll(NAMED)].flatMap(({ index, 0: found, 1: subject = '', 2: not = '' }) => {
    const [goal] = figuresIn(said, index + found.length - 1, index + found.length);
    if (!goal || goal.hedged || OF_OTHERS.test(subject)) return [];
    const text = quoted(said, index, index + found.length);
    return [{ subject, goal, isMet: not === '', text }];
  });
});

/** Of a part, another time, or what is not so. */
const OF_OTHERS =
  /(?<!\p{L})(?:năm|quý|tháng|tuần|kỳ|ngày|riêng|từng|mỗi|một số|nhiều|các|những|còn|nếu|khi|để|sẽ|phải|cần|phấn đấu|dự kiến|mới|chỉ|nhóm|khu|thôn|xóm|ấp|bản|tổ|không|chưa|trước|lĩnh vực|có)(?!\p{L})/u;
