import { fromDay, printDay, type Day } from '../../../number/dates/date';
import { readDay } from '../../../number/dates/readDate';
import { FULL_DAY, writtenDay } from '../../../number/dates/writtenDay';
import { headingDepth } from '../../../numbering/headingDepth';
import { passages, type Passage } from '../../../words/passages';
import { cutOff, infoDate, infoPlace } from '../../info/infoItem';
import type { Facts } from '../../../facts';
import { nameOfDay } from './weekdays';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';

const UNTIL = new RegExp(
  String.raw`(?<!\p{L})(?:tính đến(?: hết)?|đến hết|(?<!trước |hạn |kéo dài )đến|số liệu (?:chốt|đến))(?: ngày)? ${FULL_DAY}`,
  'giu',
);
/** What lies ahead or was before has days of its own. */
const OTHERWISE =
  /thời hạn|hạn (?:chót|cuối|nộp|hoàn)|gia hạn|kế hoạch|dự kiến|sẽ|phấn đấu|năm trước|cùng kỳ|kỳ trước|từ ngày|từ \d/iu;

/** `một năm đầu (đến 30/6/2026)`: a bracket dates the stretch before it. */
const EARLIER_STRETCH =
  /(?<!\p{L})(?:(?:năm|tháng|quý|kỳ)(?: đầu(?: tiên)?| thứ nhất| liền trước)|(?:giai đoạn|đợt|chặng|nhiệm kỳ)(?: [\p{L}\d]+){1,2}) \($/iu;

export const ky18CutOffOtherwise: Rule = {
  id: 'KY18',
  title: 'Lời nêu ngày chốt số liệu khác Thông tin',
  severity: 'Cảnh báo',
  example: 'Đến ngày 31/10/2026 mà lời ghi “đến hết ngày 30/10/2026”, hoặc “đến ngày 31/10/2025”.',
  remedy: 'Sửa ngày trong lời, hoặc sửa Đến ngày, Ngày chốt số liệu ở Thông tin.',
  *check(facts) {
    const ends = endsOf(facts);
    const [own] = ends;
    if (own === undefined) return;
    const opening = openingOf(facts);
    yield* spanInOpening(facts, ends, opening);
    for (const passage of passages(facts, 'body')) {
      const { at, text, subject, generated, annex } = passage;
      if (generated || subject === 'plans' || annex !== undefined) continue;
      for (const match of text.matchAll(UNTIL)) {
        const [found, day, month, year] = match;
        const said = writtenDay(day, month, year);
        if (said === undefined || ends.includes(said)) continue;
        const isOfReport =
          opening.includes(passage) &&
          OF_REPORT.test(text.slice(0, match.index + found.length + 1));
        if (!isOfReport && !isSlip(said, ends, facts, text, match.index)) continue;
        const closing = isOfReport ? cutOff(facts)?.to : undefined;
        const meant = closing ?? ends.find((end) => isOtherYear(said, end)) ?? own;
        yield {
          at,
          also: [infoPlace(facts, meant === own ? 'den_ngay' : 'chot_so_lieu')],
          message: `Lời ghi ${quote(found)}, Thông tin ghi ${printDay(meant)}: sửa một trong hai nơi.`,
        };
      }
    }
  },
};

/** `(số liệu tính đến hết ngày 28/6/2027)` before the first heading: of all that the report tells. */
const OF_REPORT =
  /\((?:các )?số liệu (?:trong báo cáo )?(?:được )?(?:(?:tính|chốt|tổng hợp|cập nhật) )?(?:số )?đến(?: hết)?(?: ngày)? [\d/]+[);,]$/iu;

/** What stands before the first heading. */
function openingOf(facts: Facts): readonly Passage[] {
  const prose = passages(facts, 'body');
  const heading = prose.findIndex(({ level }) => level && headingDepth(level) !== undefined);
  return prose.slice(0, Math.max(heading, 0));
}

const DAYS =
  /từ(?: hết)?(?: ngày)? (\d{1,2}\/\d{1,2}\/\d{4})(?: đến| -| –)(?: hết)?(?: ngày)? (\d{1,2}\/\d{1,2}\/\d{4})/iu;

/** `số liệu từ ngày 01/01/2026 đến ngày 30/5/2026` before the first heading: one end is the period's, the other is not. */
function* spanInOpening(
  facts: Facts,
  ends: readonly Day[],
  opening: readonly Passage[],
): Iterable<Remark> {
  const first = infoDate(facts, 'tu_ngay')?.from;
  for (const { at, text, generated } of opening) {
    const [found, from, to] = generated ? [] : (DAYS.exec(text) ?? []);
    if (found === undefined || first === undefined || OTHERS.test(text.split(found)[0] ?? ''))
      continue;
    const [begins, until] = [from, to].map((day) => readDay(day ?? ''));
    if (begins === undefined || until === undefined) continue;
    const isBegun = begins === first;
    const isEnded = ends.includes(until);
    if (isBegun === isEnded && !(isOtherYear(begins, first) && !isEnded)) continue;
    const right = isBegun ? (ends[0] ?? until) : first;
    yield {
      at,
      also: [infoPlace(facts, isBegun ? 'den_ngay' : 'tu_ngay')],
      message: `Lời mở đầu ghi ${quote(found)}, Thông tin ghi ${isBegun ? 'Đến ngày' : 'Từ ngày'} ${printDay(right)}: sửa một trong hai nơi.`,
    };
  }
}

/** What is asked for, and what another report covers, has its own days. */
const OTHERS = /kế hoạch|giai đoạn|đợt|phong trào[^.]{0,40}$/iu;

/** Days up to which the report may count: its last day, its cut-off, its day of issue. */
function endsOf(facts: Facts): readonly Day[] {
  const issued = infoDate(facts, 'ngay_ban_hanh');
  return [
    infoDate(facts, 'den_ngay')?.to,
    cutOff(facts)?.to,
    issued?.precision === 'day' ? issued.to : undefined,
  ].flatMap((day) => day ?? []);
}

/** The same day of another year; or, beside the report's own first day or in words of the cut-off, a day or two away. */
function isSlip(
  said: Day,
  ends: readonly Day[],
  facts: Facts,
  text: string,
  index: number,
): boolean {
  if (ends.some((end) => isOtherYear(said, end)))
    return (
      !OTHERWISE.test(text.slice(Math.max(0, index - 60), index)) &&
      !EARLIER_STRETCH.test(text.slice(0, index))
    );
  const before = text.slice(Math.max(0, index - 40), index);
  const first = infoDate(facts, 'tu_ngay')?.from;
  const paired = first !== undefined && before.includes(printDay(first));
  const near = ends.some((end) => Math.abs(end - said) <= 2 && !isWorkingWeek(said, end));
  const cut = /^(?:tính đến|số liệu)/iu.test(text.slice(index)) && !OTHERWISE.test(before);
  const ahead = said - Math.max(...ends);
  const unreached = /^tính đến/iu.test(text.slice(index)) && ahead > 0 && ahead < MONTHS;
  return (near && (paired || cut)) || (unreached && !OTHERWISE.test(before));
}

/** Friday of a week that ends on Sunday. */
function isWorkingWeek(said: Day, end: Day): boolean {
  return end - said === 2 && nameOfDay(end) === 'Chủ nhật';
}

/** In days: what runs for longer, a guarantee or a contract, is of no report. */
const MONTHS = 100;

function isOtherYear(said: Day, end: Day): boolean {
  const [a, b] = [fromDay(said), fromDay(end)];
  return a.day === b.day && a.month === b.month && Math.abs(a.year - b.year) === 1;
}
