import { exactDay } from '../../../entries/exactDay';
import { taskStatusOf } from '../../../figures/taskClass';
import { fromDay, printDay, toDay, type Day } from '../../../number/dates/date';
import { dayLike } from '../../../number/dates/dayLike';
import { FULL_DAY, writtenDay } from '../../../number/dates/writtenDay';
import type { Facts } from '../../../facts';
import { clauses } from '../../../words/passages';
import { cutOff, infoDate } from '../../info/infoItem';
import type { Remark, Rule } from '../../rule';
import { periodsIn } from '../../../words/claims/periods';
import { taskRows } from '../../rows/dataRows';
import { quote } from '../../text/quote';
import { reportPeriod } from '../reportPeriod';
import { likelyDays } from './likelyDays';

/** `Mở 2 lớp tập huấn cho 86 người: ngày 19/8/2026 tại thôn Bến Đá 46 người, ngày …`. */
const HELD = String.raw`(?<=(?:mở|tổ chức)(?: được)? \d+ (?:lớp|buổi|hội nghị|cuộc|phiên)(?!\p{L})[^;.]{0,200}[:(,] )`;
const DONE = new RegExp(
  String.raw`quá hạn từ(?: ngày)? ${FULL_DAY}|^ngày ${FULL_DAY}(?=, .{0,60}(?:ký|ban hành|đã|tổ chức|khai trương|công bố)(?!\p{L}))|(?<!\p{L})đã (?:hoàn thành|tổ chức|khai trương|ban hành|bàn giao|nghiệm thu|khánh thành|công bố)(?! kế hoạch)[^,;.\d]{0,40} ngày ${FULL_DAY}|${HELD}ngày ${FULL_DAY}(?= (?:tại|ở) [^,;\d]{2,60} \d+ (?:lượt )?(?:người|học viên|đại biểu))`,
  'giu',
);
const AHEAD =
  /(?<!\p{L})(?:sẽ|dự kiến|phấn đấu|chuẩn bị|đăng ký|hoãn|lùi|dời|chuyển sang|trước ngày|hạn đến)(?!\p{L})/iu;
const DUE = new RegExp(
  String.raw`(?<!(?:lập|cấp|ký|sinh|hành|đọng|có|từ|nhận|nộp|giao|lắp) )(?:trước|chậm nhất(?: là| vào)?)(?: ngày)? ${FULL_DAY}`,
  'giu',
);
const WITHIN = /(?:trong|xong|hoàn thành)\s$/iu;
/** What is to be done begins with what one does. */
const WORK =
  /^[-+•\s]*(?:hoàn thành|xong|lắp|đưa|trình|tổ chức|báo cáo|nghiệm thu|bàn giao|ban hành|khắc phục|xây dựng|triển khai|số hóa|nâng cấp|kiện toàn|mở|tập huấn|phấn đấu|rà soát|cập nhật|cấp|hoàn thiện|dứt điểm|giải quyết|xử lý|kéo|kết nối)(?!\p{L})/iu;

export const ky20DeedAfterCutOff: Rule = {
  id: 'KY20',
  title: 'Việc đã làm ghi ngày chưa tới, việc sắp làm ghi ngày đã qua',
  severity: 'Cảnh báo',
  example:
    'Báo cáo quý II mà “quá hạn từ ngày 15/8/2026”; nhiệm vụ quý III “trước ngày 15/5/2026”.',
  remedy: 'Sửa ngày hoặc năm trong câu.',
  yieldsTo: ['NV18', 'KY09'],
  *check(facts) {
    const cut = cutOff(facts)?.to;
    if (cut === undefined) return;
    yield* tooLate(facts, Math.max(cut, infoDate(facts, 'ngay_ban_hanh')?.to ?? cut));
    yield* tooEarly(facts, cut);
  },
};

function* tooLate(facts: Facts, last: Day): Iterable<Remark> {
  for (const { at, text, subject, generated } of clauses(facts, 'body')) {
    if (generated || subject === 'plans' || !text.includes('/') || AHEAD.test(text)) continue;
    for (const match of text.matchAll(DONE)) {
      const said = dayOf(match);
      if (said === undefined || said <= last) continue;
      const meant = likelyDays(facts, fromDay(said), { text, fits: (day) => day <= last });
      const mend = meant.length > 0 ? `có lẽ là ${meant.join(' hoặc ')}` : 'sửa ngày';
      const message = `${quote(match[0])}: ngày này chưa tới, báo cáo đến ${printDay(last)}: ${mend}.`;
      yield { at, message };
    }
  }
}

function* tooEarly(facts: Facts, cut: Day): Iterable<Remark> {
  const { nextFrom = cut + 1, nextTo } = reportPeriod(facts);
  const next =
    nextTo === undefined ? `sau ${printDay(cut)}` : `${printDay(nextFrom)}–${printDay(nextTo)}`;
  for (const { at, text, subject, generated } of clauses(facts, 'body')) {
    if (generated || subject !== 'plans') continue;
    const yearBack = [...text.matchAll(DUE)].find((match) => isYearBack(match, cut));
    if (yearBack) {
      const { day, month, year } = fromDay(dayOf(yearBack) ?? cut);
      const right = toDay({ day, month, year: year + 1 }) ?? cut;
      yield {
        at,
        message: `Việc sắp làm ghi ${quote(yearBack[0])}, đã qua từ năm trước: có lẽ là ${printDay(right)}.`,
      };
      continue;
    }
    if (!WORK.test(text)) continue;
    const months = periodsIn(text).filter(
      ({ index, span }) => span.to <= cut && WITHIN.test(text.slice(0, index)),
    );
    const days = [...text.matchAll(DUE)].filter((match) => isOver(facts, text, match, cut));
    const meant = days[0] && months.length === 0 ? inNext(days[0], nextFrom, nextTo) : undefined;
    const mend = meant === undefined ? 'sửa ngày' : `có lẽ là ${dayLike(meant, text)}`;
    const [first] = [...months.map((one) => one.text), ...days.map(([found]) => found)];
    if (first === undefined) continue;
    yield {
      at,
      message: `Việc sắp làm ghi ${quote(first)}, đã qua khi số liệu chốt ${printDay(cut)}: kỳ sau là ${next}, ${mend}.`,
    };
  }
}

/** A day that is over, and not the one by which some tasks were due: `dứt điểm 2 nhiệm vụ đã quá hạn trước ngày 31/5`. */
function isOver(facts: Facts, text: string, match: RegExpMatchArray, cut: Day): boolean {
  const said = dayOf(match);
  if (said === undefined || said > cut) return false;
  if (!/(?:quá|trễ) hạn $/iu.test(text.slice(0, match.index))) return true;
  return taskRows(facts).every(
    ({ cells: { deadline, status } }) =>
      taskStatusOf(status) === 'Đã hoàn thành' || (exactDay(deadline) ?? 0) >= said,
  );
}

/** The same day of a month of the next period, where only one of them has it. */
function inNext(match: RegExpMatchArray, from: Day, to: Day | undefined): Day | undefined {
  const said = dayOf(match);
  if (said === undefined || to === undefined || to - from > 100) return undefined;
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const [only, ...more] = days.filter((day) => fromDay(day).day === fromDay(said).day);
  return more.length === 0 ? only : undefined;
}

/** A day that is over, and of the coming months a year on. */
function isYearBack(match: RegExpMatchArray, cut: Day): boolean {
  const said = dayOf(match);
  return (
    said !== undefined &&
    said <= cut &&
    said + 366 > cut &&
    fromDay(said).year < fromDay(cut + 1).year &&
    said + 365 > cut + 1
  );
}

function dayOf(match: RegExpMatchArray): Day | undefined {
  const [day, month, year] = match.slice(1).filter(Boolean);
  return writtenDay(day, month, year);
}
