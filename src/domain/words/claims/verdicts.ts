import { memo } from '../../memo/memo';
import { figuresIn, quoted, type Figure, type Said } from '../read';

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
const MEETS = String.raw`(?<!\p{L})(?<!(?:để|sẽ|phải|cần|phấn đấu|dự kiến|chỉ|mới) )((?:chưa |không )?)(?:hoàn thành|đạt|đáp ứng|bảo đảm|vượt)(?: và vượt| được| vượt)? ${NOUN}`;
/** Of another time, body or part than the goal of the sheet. */
const OTHER =
  /(?<!\p{L})(?:năm|quý|tháng|tuần|kỳ|ngày|của|cho|so|riêng|nội bộ|tối thiểu|từng|mỗi|này|khác|toàn|cả|đến|▤|·)(?!\p{L})/u;
/** `đạt 94,53%, hoàn thành chỉ tiêu đăng ký với tỉnh`, … */
const BEHIND = new RegExp(
  String.raw`%\)?,? (?:(?:đã|và|như vậy|cơ bản|nên|vẫn|còn) ){0,2}${MEETS}((?: \p{L}+){0,6})(?=[,;.:)]|$| và | nhưng | song | do | vì )`,
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
