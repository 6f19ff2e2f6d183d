import type { Place } from '../../../place';
import { infoText } from '../../info/infoItem';
import type { Facts } from '../../../facts';
import type { Remark } from '../../rule';
import { opening } from './opening';
import { isNext, isOwn, isPlanned, namedPeriods, type NamedOne } from './namedPeriods';
import type { ReportPeriod } from '../reportPeriod';
import { wrongly } from './wrongly';

const WHAT = 'Lời mở đầu';

/** What `… báo cáo kết quả quý I như sau:` names must be the report's own period. */
export function* inOpening(period: ReportPeriod, facts: Facts): Iterable<Remark> {
  const found = opening(facts);
  if (!found) return;
  const { at, reported } = found;
  if (period.number === undefined && period.kind !== 'Năm') {
    yield* otherYear(at, reported, period, facts);
    return;
  }
  const named = namedPeriods(reported, period.kind ?? 'Năm');
  const wrong =
    named.length > 0 ? ofOwnKind(named, reported, period) : ofOtherKind(reported, period);
  if (wrong)
    yield {
      at,
      message: wrongly(WHAT, wrong, wrong !== named[0] && isPlanned(reported, wrong), facts),
    };
}

/** None of the periods is the report's own; or the plans are not of the next. */
function ofOwnKind(
  named: readonly NamedOne[],
  reported: string,
  period: ReportPeriod,
): NamedOne | undefined {
  const [first] = named;
  if (!named.some((one) => isOwn(one, period)))
    return first && (period.kind !== 'Năm' || isSure(reported, first)) ? first : undefined;
  if (period.kind === 'Năm' || period.kind === 'Lũy kế') return undefined;
  return named
    .slice(1)
    .find((one) => isPlanned(reported, one) && !isNext(one, period) && !isOwn(one, period));
}

const KINDS = ['Tuần', 'Tháng', 'Quý'] as const;
const LAST = /^\s*(?:\([^)]*\)\s*)?,?\s*$/u;
const POINT = /(?:đến|hết|từ|các|cuối|đầu|giữa|trước|sau|trong|và|[,\d])\s*$/iu;

/** `kết quả tháng 6 như sau` in a report of a quarter, right before `như sau`. */
function ofOtherKind(reported: string, { kind }: ReportPeriod): NamedOne | undefined {
  if (!KINDS.some((one) => one === kind)) return undefined;
  return KINDS.flatMap((one) => namedPeriods(reported, one)).find(
    ({ text, index }) =>
      LAST.test(reported.slice(index + text.length)) && !POINT.test(reported.slice(0, index)),
  );
}

/** `các nhiệm vụ năm 2025 như sau` in a report of 2026 without a numbered period. */
function* otherYear(
  at: Place,
  reported: string,
  { year }: ReportPeriod,
  facts: Facts,
): Iterable<Remark> {
  const named = namedPeriods(reported, 'Năm');
  const last = named.at(-1);
  if (!last || last.year === year || named.length > 1 || !isSure(reported, last)) return;
  if (!LAST.test(reported.slice(last.index + last.text.length))) return;
  if (infoText(facts, 'trich_yeu').includes(String(last.year))) return;
  yield {
    at,
    message: `${WHAT} ghi “${last.text}” trong khi báo cáo của năm ${year ?? ''}: sửa một trong hai.`,
  };
}

/** A year behind a document's name is the document's. */
function isSure(reported: string, { index }: NamedOne): boolean {
  return !/kế hoạch|chương trình|quyết định|công văn|chỉ thị|kết luận|dự toán|đề án(?! 06)/iu.test(
    reported.slice(0, index),
  );
}
