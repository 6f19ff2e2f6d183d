import { printDay } from '../../../number/dates/date';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { datesIn, type NamedDays } from '../../../words/claims/dates';
import { infoPlace } from '../../info/infoItem';
import { quote } from '../../text/quote';
import { headingDepth } from '../../../numbering/headingDepth';
import { reportPeriod } from '../reportPeriod';
import { passages, type Passage } from '../../../words/passages';

export const ky09PlanOutsideNext: Rule = {
  id: 'KY09',
  title: 'Hoạt động kỳ sau có ngày ngoài kỳ sau',
  severity: 'Cảnh báo',
  example: 'Nhiệm vụ tuần 16 (09/4–15/4) có việc “từ ngày 17/4 - 28/4/2026”.',
  remedy: 'Sửa ngày, hoặc chuyển việc sang kỳ có ngày đó.',
  *check(facts) {
    const { to, nextFrom, nextTo, year } = reportPeriod(facts);
    if (nextFrom === undefined || nextTo === undefined) return;
    const next = { from: nextFrom, to: nextTo };
    // Where the next period does not follow this one, Thông tin is asked about itself.
    const follows = nextFrom === (to ?? 0) + 1;
    for (const passage of passages(facts, 'body')) {
      if (passage.subject !== 'plans') continue;
      const named = datesIn(passage.text, year);
      const { level } = passage;
      if (!level || headingDepth(level) === undefined) yield* ofWork(passage, named, next);
      else if (follows) yield* ofHeading(facts, passage, named, next);
    }
  },
};

type Span = Pick<NamedDays, 'from' | 'to'>;

const printed = ({ from, to }: Span): string => `${printDay(from)}–${printDay(to)}`;

/** What is to be done on days of another period. */
function* ofWork({ at, text }: Passage, named: readonly NamedDays[], next: Span): Iterable<Remark> {
  for (const days of named) {
    const outside = days.to < next.from || days.from > next.to;
    if (!outside || !isOfWork(text, days)) continue;
    yield {
      at,
      message: `Việc kỳ sau ghi ${quote(days.text)}, ngoài kỳ sau (${printed(next)}): sửa ngày hoặc chuyển kỳ.`,
    };
  }
}

/** A heading whose one span has one end of the next period and not the other. */
function* ofHeading(
  facts: Facts,
  { at }: Passage,
  [span, ...more]: readonly NamedDays[],
  next: Span,
): Iterable<Remark> {
  if (!span || more.length > 0 || !isHalf(span, next)) return;
  yield {
    at,
    also: [infoPlace(facts, 'ky_sau_tu_ngay'), infoPlace(facts, 'ky_sau_den_ngay')],
    message: `Mục về kỳ sau ghi ${quote(span.text)}, Thông tin ghi kỳ sau ${printed(next)}: sửa một trong hai nơi.`,
  };
}

function isHalf({ from, to }: NamedDays, next: Span): boolean {
  return from !== to && (from === next.from) !== (to === next.to);
}

/** `Theo báo giá ngày 15/12/2026`: what work rests on, not when it is done; a plan may tell that too. */
const BY_DOCUMENT =
  /(?<!\p{L})(?:theo|căn cứ|trên cơ sở) (?!lịch|kế hoạch|chương trình|tiến độ)(?:\p{L}+ ){1,6}ngày\s*$/iu;

/** `Hạn ban đầu của hai nhiệm vụ là ngày 20/6/2027`, `Tại hội nghị ngày 22/4/2027, …`: what was, told beside the plan. */
const PAST =
  /(?:hạn (?:ban đầu|cũ|gốc|trước đây|đã giao)(?!\p{L})|^\s*tại (?:hội nghị|cuộc họp|buổi|phiên họp|kỳ họp|lễ) )[^.;]*$/iu;

/** The day of a document and a day up to which something runs are not days of work. */
function isOfWork(text: string, { index, from, to }: NamedDays): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  const ofDocument = /[\p{Lu}\d]\s*,?\s*ngày\s*$/u.test(before);
  const upTo =
    from === to &&
    /(?:trước|đến|hết|chậm nhất|từ|kể từ|(?:có|đến|thời) hạn)(?:\s+(?:\d+ (?:giờ|h)|hết|là|vào|ngày))*\s*$/iu.test(
      before,
    );
  // `sớm hơn hai tháng so với thời hạn (15/12/2026)`.
  const against = /(?:so với|thời hạn)[^.;()]{0,20}\(\s*$/iu.test(before);
  // `hai nhiệm vụ có hạn muộn hơn (20/10/2026 và 30/11/2026)`.
  const later = /(?<!\p{L})(?:muộn|xa) hơn[^.;()]{0,20}\([^.;()]*$/iu.test(before);
  const told = PAST.test(
    text
      .slice(0, index)
      .split(/[.;]\s/u)
      .at(-1) ?? '',
  );
  return !ofDocument && !BY_DOCUMENT.test(before) && !upTo && !against && !later && !told;
}
