import type { Facts } from '../../../facts';
import { dayLike } from '../../../number/dates/dayLike';
import { passages } from '../../../words/passages';
import { reportPeriod } from '../../period/reportPeriod';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { fromDay, type Day } from '../../../number/dates/date';
import { type DaySaid, daysSaid } from './daysSaid';
import { dueListsInWords, isSlip } from './dueListsInWords';
import { daysNear, taskCounted, taskMeant, taskSaid, type DatedTask } from './taskSaid';

export const nv18DeadlineInWords: Rule = {
  id: 'NV18',
  title: 'Thời hạn, ngày xong của nhiệm vụ trong lời khác trang tính Nhiệm vụ',
  severity: 'Cảnh báo',
  example: 'Nhiệm vụ có thời hạn 15/9/2026, lời ghi “phải hoàn thành trước ngày 25/9/2026”.',
  remedy: 'Sửa ngày ở một trong hai nơi.',
  *check(facts) {
    yield* dueListsInWords(facts);
    const { to: end = 0 } = reportPeriod(facts);
    for (const { at, text, generated } of passages(facts, 'body')) {
      if (generated || !text.includes('/')) continue;
      const days = daysSaid(text).map((one) => ({ ...one, named: taskSaid(facts, one.piece) }));
      for (const one of days) {
        const { day: said, role, piece, sentence, passage = '', named } = one;
        const own = named ?? (role === 'due' ? taskOfDeadline(facts, piece) : undefined);
        const planned = own || role === 'done' ? undefined : taskCounted(facts, piece);
        const task =
          own ??
          planned ??
          (isWhole(piece) || isOfItsOwn(one) ? undefined : taskOfSentence(facts, one, days));
        const right = task?.[role];
        if (!task || right === undefined || right === said) continue;
        const isEarlier = role === 'due' && said < right && !/(?<!\p{L})hạn(?!\p{L})/iu.test(piece);
        if (isEarlier && !(planned ? isMisread(said, right, piece) : isSlip(said, right))) continue;
        if (role === 'done' && !FINISHED.test(piece) && !isSlip(said, right)) continue;
        // What is held on a day may be reported later, unless both days of the task are that one.
        const isHeld = role === 'done' && HELD.test(piece);
        if (isHeld && (SPAN.test(piece) || mayBeHeld(said, task, piece, text))) continue;
        // What is due on a day is late from the next; what another task's day is may be meant of that.
        if (right + 1 === said && /quá hạn/iu.test(piece)) continue;
        const near = [piece, sentence, passage];
        if (near.some((words) => daysNear(facts, words, task).includes(said))) continue;
        // What was due within the period and is not done gets a new day.
        if (role === 'due' && right <= end && said > end && !LATE_BY.test(piece)) continue;
        const { name, deadline, doneOn } = task.cells;
        const entry = role === 'due' ? deadline : doneOn;
        const what = role === 'due' ? ['thời hạn', 'thời hạn'] : ['xong', 'ngày hoàn thành'];
        yield {
          at,
          also: [entry.at],
          message: `Lời ghi ${quote(name.text, 50)} ${what[0] ?? ''} ${dayLike(said, piece)}, trang tính Nhiệm vụ ghi ${what[1] ?? ''} ${dayLike(right, piece)}: sửa một trong hai nơi.`,
        };
      }
    }
  },
};

/** The task that all of a sentence names, unless another clause names it and tells its day: `A xong ngày 22/10, diễn tập xong ngày 27/10`. */
function taskOfSentence(
  facts: Facts,
  { role, piece, sentence, passage }: DaySaid,
  days: readonly (DaySaid & { readonly named: DatedTask | undefined })[],
): DatedTask | undefined {
  const task = taskSaid(facts, sentence);
  // `Đây là nhiệm vụ có thời hạn …` tells it of the one that the passage is about.
  if (!task && passage !== undefined) return taskSaid(facts, passage);
  const isTold = days.some(
    (other) => other.piece !== piece && other.role === role && other.named === task,
  );
  return isTold ? undefined : task;
}

/** `đối soát nốt 720 thửa đất, bảo đảm đúng hạn tỉnh giao là ngày …`: what is called its deadline, no day of a plan. */
function taskOfDeadline(facts: Facts, piece: string): DatedTask | undefined {
  const at = piece.search(/(?<!\p{L})(?:thời )?hạn(?: \p{L}+){0,8} (?:ngày )?\d/iu);
  return at < 0 ? undefined : taskMeant(facts, piece.slice(0, at));
}

/** `; sửa 3 camera hỏng trước ngày 15/9/2026`: a clause with a deed and a number of its own says itself what is due. */
const isWhole = (piece: string): boolean =>
  [OWN_DEED, COUNTED_DEED, SEVERAL].some((deed) => deed.test(piece));

/** `A có 12 máy; qua quét, phát hiện 03 máy nhiễm mã độc và xử lý xong ngày 11/8`: a clause that counts what was done is of no name before it. */
function isOfItsOwn({ role, piece, sentence }: DaySaid): boolean {
  const isClause = sentence.endsWith(`;${piece}`);
  return role === 'done' && isClause && OWN_COUNT.test(piece);
}

const OWN_COUNT =
  /(?<!\p{L})(?!(?:tháng|quý|năm|tuần|ngày|chậm|sớm|trễ|muộn|hạn) )\p{Ll}+ \d[\d.]* (?!(?:ngày|tháng|năm|tuần|giờ)(?!\p{L}))\p{Ll}/u;

const OWN_DEED =
  /^[\s;,]*(?:và )?(?:sửa|thay|lắp|mua|mở|tổ chức|vận động|số hóa|rà soát|cấp|xây|ban hành|tập huấn|kiểm tra|gửi|trình|lập|đưa|nâng) \p{L}*\d*/iu;
const COUNTED_DEED =
  /^[\s;,]*(?:và )?(?:(?!ngày|hạn|trước|đến|tháng|quý|năm)\p{Ll}+ ){1,4}\d[\d.,]* \p{Ll}/iu;

/** `, hai việc cùng hạn 15/12/2026`: of others than the one named before. */
const SEVERAL =
  /^[\s;,]*(?:và |còn )?(?:các|hai|ba|bốn|năm|sáu|bảy|tám|\d+) (?:việc|nhiệm vụ)(?!\p{L})/iu;

/** Only these are the very day of completion; what is opened or handed over may be so some days later. */
const FINISHED = /(?<!\p{L})(?:xong|hoàn thành)(?!\p{L})/iu;

const HELD = /(?<!\p{L})(?:tổ chức|diễn ra|diễn tập)(?!\p{L})/iu;

/** What is done when the work is. */
const AFTERWARDS =
  /(?<!\p{L})(?:bàn giao|nghiệm thu|khai trương|khánh thành|ra mắt|công bố|vận hành|tổng kết|trao giải|bế mạc)(?!\p{L})/iu;

/** … before its task was reported done; not behind that day, nor before a deadline that it is said to be late for. */
function mayBeHeld(
  said: Day,
  { due, done = said }: DatedTask,
  piece: string,
  text: string,
): boolean {
  const isLate = /(?<!\p{L})(?:chậm|trễ) \d+ ngày/iu.test(text) && said <= (due ?? 0);
  return AFTERWARDS.test(piece) || (due !== done && said <= done && !isLate);
}

/** `Nhiệm vụ quá hạn là A (hạn 25/12/2026)` in November: what is late has no deadline to come. */
const LATE_BY = /kịp|(?<!\p{L})quá hạn(?: (?:mà )?chưa \p{L}+(?: \p{L}+)?)? là(?!\p{L})[^,;.]*\(/iu;

/** What must be done by a day may be planned earlier; the same day of another month is likely the deadline, but at its end. */
function isMisread(said: Day, right: Day, piece: string): boolean {
  const { day } = fromDay(said);
  return /(?<!\p{L})phải(?!\p{L})/iu.test(piece) && day === fromDay(right).day && day < 28;
}

/** `tổ chức từ ngày 10/3 đến ngày 14/3`. */
const SPAN = /(?<!\p{L})từ (?:(?:thứ \p{L}+|chủ nhật),? )?(?:ngày )?\d{1,2}(?! giờ|\d)/iu;
