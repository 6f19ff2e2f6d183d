import type { Place } from '../../../place';
import type { PeriodKind } from '../../../sheets/info';
import { normalize } from '../../../letters/vietnamese';
import { infoEntry } from '../../info/infoItem';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { headingDepth } from '../../../numbering/headingDepth';
import { inOpening } from './inOpening';
import { isNext, isOwn, isPlanned, namedPeriods } from './namedPeriods';
import { otherPeriod } from './otherPeriod';
import { reportPeriod, type ReportPeriod } from '../reportPeriod';
import { earlierSpan, isAhead, spansNamed, wrongSpan } from './spansNamed';
import { usualSpans } from '../days/usualSpans';
import { weekNumbers } from '../weeks/weekNumbers';
import { wrongly } from './wrongly';
import { type Passage, passages } from '../../../words/passages';

export const ky14PeriodNamedOtherwise: Rule = {
  id: 'KY14',
  title: 'Trích yếu, lời mở đầu, đề mục hoặc câu kết nêu kỳ khác',
  severity: 'Cảnh báo',
  example: 'Báo cáo quý II/2026 mà đề mục ghi “Phương hướng, nhiệm vụ quý II năm 2026”.',
  remedy: 'Sửa kỳ trong câu, hoặc sửa Loại kỳ, Kỳ số, Năm ở Thông tin.',
  *check(facts) {
    const period = reportPeriod(facts);
    if (period.kind === undefined || period.year === undefined) return;
    if (isContradicted(period)) return;
    yield* inOpening(period, facts);
    if (period.number === undefined && !WITHOUT_NUMBER.has(period.kind)) return;
    yield* inTitle(period, facts);
    yield* inWords(period, facts);
    yield* ofOtherSpans(period, facts);
  },
};

const WITHOUT_NUMBER: ReadonlySet<PeriodKind> = new Set(['9 tháng', 'Năm']);

/** A number or year that the period's own days deny is KY02's or KY06's: the words may well be right. */
function isContradicted(period: ReportPeriod): boolean {
  const { kind, number = 0, from, to } = period;
  if (from === undefined || to === undefined) return false;
  if (kind === 'Tuần') return !weekNumbers(from, to).includes(number);
  const fits = usualSpans(period).some((span) => span.from === from && span.to === to);
  return !fits && otherPeriod(period) !== undefined;
}

function* inTitle(period: ReportPeriod, facts: Facts): Iterable<Remark> {
  const title = infoEntry(facts, 'trich_yeu');
  if (title) yield* whole('Trích yếu', normalize(title.text), title.at, period, facts);
}

function* inWords(period: ReportPeriod, facts: Facts): Iterable<Remark> {
  for (const prose of passages(facts, 'body')) {
    const { text, at, level } = prose;
    if (/^trên đây là/iu.test(text)) yield* whole('Câu kết', text, at, period, facts);
    const depth = level && headingDepth(level);
    if (depth !== undefined && depth < 2) yield* inHeading(prose, period, facts);
  }
}

/** What speaks of the whole report: its first period is the report's own, any other the next. */
function* whole(
  what: string,
  text: string,
  at: Place,
  period: ReportPeriod,
  facts: Facts,
): Iterable<Remark> {
  const named = namedPeriods(text, period.kind ?? 'Năm');
  const [first] = named;
  const wrong =
    first && !isOwn(first, period) && !named.some((one) => isOwn(one, period))
      ? first
      : period.kind === 'Năm'
        ? undefined
        : named.find((one) => !isOwn(one, period) && !isNext(one, period));
  if (wrong)
    yield { at, message: wrongly(what, wrong, wrong !== first && isPlanned(text, wrong), facts) };
}

/** `Việc tuần 40` may well be what lies ahead. */
const OF_RESULTS = /kết quả|tình hình|đã |thực hiện/iu;

/** A heading of results names the report's own period, one of plans the next. */
function* inHeading(
  { text, at, subject }: Passage,
  period: ReportPeriod,
  facts: Facts,
): Iterable<Remark> {
  const named = namedPeriods(text, period.kind ?? 'Năm');
  const [first] = named;
  if (!first) return;
  const planned = subject === 'plans' && period.kind !== 'Lũy kế';
  const fits = named.some((one) => (planned ? isNext(one, period) : isOwn(one, period)));
  const isAhead = !OF_RESULTS.test(text) && named.some((one) => isNext(one, period));
  if (fits || isAhead || (subject === 'plans' && !planned)) return;
  yield { at, message: wrongly('Đề mục', first, planned, facts) };
}

/** Spans of another kind: `9 tháng đầu năm` in a heading of 6 months, plans of a quarter that is over. */
function* ofOtherSpans(period: ReportPeriod, facts: Facts): Iterable<Remark> {
  const right = facts.figures.byName.get('ky')?.text ?? '';
  const title = normalize(infoEntry(facts, 'trich_yeu')?.text ?? '');
  const next = spansNamed(title, period.year ?? 0).find(({ from }) => from > (period.to ?? from));
  for (const { at, text, level, subject, generated, annex } of passages(facts, 'body')) {
    const depth = level && headingDepth(level);
    const isHeading = depth !== undefined && depth < 2;
    const isWhole =
      /^trên đây là/iu.test(text) ||
      /(?:UBND|ủy ban nhân dân|đảng ủy) [^,;.]{0,40}báo cáo/iu.test(text);
    if (generated || annex !== undefined || !(isHeading || isWhole)) continue;
    const speaks = isHeading
      ? text
      : text.slice(
          Math.max(
            0,
            text.search(/trên đây là|(?<=(?:UBND|ủy ban nhân dân|đảng ủy) [^,;.]{0,40})báo cáo/iu),
          ),
        );
    const planned = isAhead(speaks, isHeading ? subject : undefined);
    const wrong =
      wrongSpan(speaks, period, planned) ??
      (isHeading || namesOwn(speaks, period) ? undefined : earlierSpan(speaks, period));
    if (!wrong || namedPeriods(wrong.text, period.kind ?? 'Năm').length > (isHeading ? 0 : 1))
      continue;
    const sequel = next?.text ?? facts.figures.byName.get('ky_sau')?.text ?? '';
    const meant = planned(wrong) ? sequelNamed(sequel, facts) : `kỳ báo cáo là ${right}`;
    yield { at, message: `Câu ghi “${wrong.text}” trong khi ${meant}: sửa kỳ trong câu.` };
  }
}

/** Its own kind of period is KY14's affair above; `9 tháng năm 2026` has no number. */
function namesOwn(text: string, { kind = 'Năm' }: ReportPeriod): boolean {
  return namedPeriods(text, kind).length > 0 || /(?<!\d)0?9 tháng(?!\p{L})/iu.test(text);
}

/** Behind the last month of Lũy kế no period has a name. */
function sequelNamed(name: string, { figures }: Facts): string {
  return name === ''
    ? `số liệu đã tính đến ngày ${figures.byName.get('den_ngay')?.text ?? ''}`
    : `kỳ sau là ${name}`;
}
