import { printDay } from '../../../number/dates/date';
import { normalize } from '../../../letters/vietnamese';
import { cutOff } from '../../info/infoItem';
import { taskRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { figuresOfNext } from './figuresOfNext';
import { leadingPeriod } from './leadingPeriod';
import { reportPeriod } from '../reportPeriod';
import { passages } from '../../../words/passages';

export const ky08OtherPeriod: Rule = {
  id: 'KY08',
  title: 'Lời nhắc kỳ khác kỳ báo cáo',
  severity: 'Cảnh báo',
  example:
    'Báo cáo 5 tháng mà câu viết “Trong 6 tháng đầu năm 2026, … được bố trí 200 triệu đồng”.',
  remedy: 'Sửa kỳ trong câu, hoặc kiểm tra lại con số.',
  *check(facts) {
    yield* figuresOfLater(facts);
    yield* figuresOfNext(facts);
    yield* outcomesOfEarlier(facts);
  },
};

/** A figure of a period that is not over when the data are closed cannot be known; nor what was done in one to come. */
function* figuresOfLater(facts: Facts): Iterable<Remark> {
  const { year } = reportPeriod(facts);
  const cut = cutOff(facts)?.to;
  if (cut === undefined) return;
  for (const { at, text, subject } of passages(facts, 'body')) {
    const period = subject === 'plans' ? undefined : leadingPeriod(text, year);
    if (!period || period.to <= cut || !hasFigure(text.slice(period.text.length + 6))) continue;
    if (period.from > cut ? !DONE.test(text) : coversReport(period, facts)) continue;
    yield {
      at,
      message: `Câu nói số liệu của ${quote(period.text)} (đến ${printDay(period.to)}) trong khi số liệu chốt ${printDay(cut)}: sửa kỳ hoặc kiểm tra con số.`,
    };
  }
}

const DONE = /(?<!\p{L})đã(?!\p{L})/iu;

/** The report's own period may be named in full though its data were closed early. */
function coversReport(period: { from: number; to: number }, facts: Facts): boolean {
  const { kind, number } = reportPeriod(facts);
  const months = Math.round((period.to - period.from) / 30.4);
  if (kind === 'Lũy kế') return number === months;
  if (kind === '6 tháng') return months === 6;
  return (
    (kind === 'Quý' && months === 3) ||
    (kind === 'Tháng' && months === 1) ||
    (kind === 'Năm' && months === 12) ||
    (kind === '9 tháng' && months === 9)
  );
}

/** A task's outcome as of a period that ended before the cut-off may be out of date. */
function* outcomesOfEarlier(facts: Facts): Iterable<Remark> {
  const { year } = reportPeriod(facts);
  const cut = cutOff(facts)?.to;
  if (cut === undefined) return;
  for (const { cells } of taskRows(facts)) {
    if (!/rong /i.test(cells.outcome.text)) continue;
    const from = /trong (?:quý|tháng|\d{1,2} tháng)/iu.exec(cells.outcome.text)?.index;
    if (from === undefined) continue;
    const period = leadingPeriod(normalize(cells.outcome.text.slice(from)), year);
    if (!period || period.to >= cut) continue;
    yield {
      at: cells.outcome.at,
      severity: 'Gợi ý',
      message: `Kết quả nói về ${quote(period.text)} (đến ${printDay(period.to)}) trong khi số liệu chốt ${printDay(cut)}: cập nhật nếu đã khác.`,
    };
  }
}

function hasFigure(rest: string): boolean {
  return /\d/u.test(rest.replace(/\d{1,2}\/\d{1,2}\/\d{4}|\d{4}/gu, ''));
}
