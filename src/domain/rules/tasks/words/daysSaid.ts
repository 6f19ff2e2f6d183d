import type { Day } from '../../../number/dates/date';
import { FULL_DAY, writtenDay } from '../../../number/dates/writtenDay';
import { perText } from '../../../memo/perText';
import { isDue } from '../../../words/printed/isDue';

/** A full day in a sentence with what it is said to be. */
export interface DaySaid {
  readonly day: Day;
  readonly role: 'due' | 'done';
  /** What stands about it, and the sentence up to it; of a bracket, what it stands behind. */
  readonly piece: string;
  readonly sentence: string;
  /** … with all that the passage tells before it, where it speaks of a task told there: `Đây là nhiệm vụ có thời hạn …`. */
  readonly passage?: string;
}

const FULL = new RegExp(String.raw`(?<![\d./])${FULL_DAY}`, 'gu');
const UPON = /(?:^|(?<!\p{L})(?:vào |từ |hôm )?)ngày $|(?<!\p{L})(?:xong|hoàn thành) $/iu;
const DONE =
  /(?<!\p{L})(?:xong|hoàn thành|khai trương|khánh thành|bàn giao|nghiệm thu|công bố|khai thác|vận hành|đưa vào|ra mắt|phê duyệt|tổ chức|diễn ra|diễn tập|kết thúc|bế mạc)(?!\p{L})/iu;
/** What is not done yet, was moved, or is the day of a document. */
const OPEN =
  /(?<!\p{L})(?:chưa|sẽ|lẽ ra|đáng (?:lẽ|ra)|dự kiến|phấn đấu|từ ngày [^.;]{5,40} đến)(?!\p{L})/iu;
const MOVED = /gia hạn|điều chỉnh|lùi|thời hạn mới|kéo dài|chuyển sang/iu;
const THIS =
  /(?:^|^đây là |hạn [^,;.]{0,40}(?<!\p{L}))(?:nhiệm vụ|việc|phần việc) (?:này|nói trên|đó)(?!\p{L})|^(?:đây (?:cũng )?là (?:một )?)?(?:nhiệm vụ|việc|công việc|phần việc)(?: này| được giao)? (?:có |với )?(?:thời )?hạn(?!\p{L})|^việc (?:\p{L}+ ){1,2}(?:đã |được )*(?:hoàn thành|xong)(?!\p{L})/iu;
/** `6 hồ sơ sẽ đến hạn trả trước ngày 05/10`: of what is received and given back. */
const OF_FILES = /\d hồ sơ [^,;.]{0,40}hạn trả(?!\p{L})/iu;
/** Not `Bình dân học vụ số (hạn ngày …`. */
const OF_DOCUMENT = /(?:\d[\d/-]*\p{Lu}[\p{L}\d/-]*|số [^\s\p{L}(]\S*),? ngày $/u;

/** Deadlines and days of completion that a passage names, each with the words that it belongs to. */
export const daysSaid = perText((text): readonly DaySaid[] =>
  text.split(/(?<=[.!?])\s+/u).flatMap((sentence, place, all) => {
    // `Thời hạn tỉnh giao cho việc này là …`: of what the sentence before tells.
    const isTold = place > 0 && THIS.test(sentence);
    const told = isTold ? `${all[place - 1] ?? ''} ` : '';
    const passage = isTold ? all.slice(0, place).join(' ') : undefined;
    const found = [...sentence.matchAll(FULL)];
    return found.flatMap((match, at): DaySaid[] => {
      const [, day, month, year] = match;
      const date = writtenDay(day, month, year);
      const from = endOf(found[at - 1]);
      const next = found[at + 1];
      const end = endOf(match);
      const before = sentence.slice(from, match.index);
      const leads = before.trim().length < 8;
      const clause = sentence.indexOf(';', end);
      const close = clause < 0 ? sentence.length : clause;
      const bracket = bracketEnd(sentence, match.index);
      const until = Math.min(next ? (leads ? next.index : end) : close, close, bracket ?? close);
      const others = countedBefore(sentence, match.index);
      const piece = sentence.slice(
        Math.max(from, sentence.lastIndexOf(';', match.index) + 1, others),
        until,
      );
      const role = date === undefined ? undefined : roleOf(before, piece);
      return date === undefined || role === undefined
        ? []
        : [
            {
              day: date,
              role,
              piece,
              sentence: told + aboutOf(sentence, match.index, others, until),
              ...(passage !== undefined && { passage }),
            },
          ];
    });
  }),
);

/** `A (hạn 30/6/2026, xong ngày 06/7/2026) và B (hạn 14/9/2026, …)`: each bracket is of the name before it. */
function aboutOf(sentence: string, at: number, from: number, until: number): string {
  const close = bracketEnd(sentence, at);
  if (close === undefined) return sentence.slice(from, until);
  return sentence.slice(sentence.lastIndexOf(')', at) + 1, close);
}

/** Where the bracket closes that a day stands in. */
function bracketEnd(sentence: string, at: number): number | undefined {
  if (sentence.lastIndexOf('(', at) <= sentence.lastIndexOf(')', at)) return undefined;
  const close = sentence.indexOf(')', at);
  return close < 0 ? undefined : close;
}

/** `… 2 nhiệm vụ sớm hơn hạn (A, B), 2 nhiệm vụ xong đúng hạn 02/10/2026`: where others begin to be told of. */
export const OTHERS_COUNTED =
  /(?<=\)), (?=(?:\d+|\p{L}+) nhiệm vụ(?!\p{L})|(?:\d+|hai|ba|bốn|năm) việc(?!\p{L}))/gu;

function countedBefore(sentence: string, at: number): number {
  return at - (sentence.slice(0, at).split(OTHERS_COUNTED).at(-1)?.length ?? at);
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

function roleOf(before: string, piece: string): DaySaid['role'] | undefined {
  if (OF_DOCUMENT.test(before) || OF_FILES.test(before)) return undefined;
  if (isDue(before)) return MOVED.test(before) ? undefined : 'due';
  return UPON.test(before) && DONE.test(piece) && !OPEN.test(piece) ? 'done' : undefined;
}
