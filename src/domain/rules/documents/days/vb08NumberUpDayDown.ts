import { addTo } from '../../../groupBy';
import { fromDay, printDay, type Day } from '../../../number/dates/date';
import type { Place } from '../../../place';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { codedRows } from '../codes/codedRows';

interface Issued {
  readonly number: number;
  readonly day: Day;
  readonly code: string;
  readonly at: Place;
}

export const vb08NumberUpDayDown: Rule = {
  id: 'VB08',
  title: 'Số văn bản tăng nhưng ngày giảm',
  severity: 'Cảnh báo',
  example: '72/KH-UBND ngày 10/4/2026 nhưng 75/KH-UBND ngày 03/3/2026.',
  remedy: 'Kiểm tra số hoặc ngày của văn bản.',
  *check(facts) {
    for (const series of seriesOf(facts)) {
      const ordered = [...series].sort((a, b) => a.number - b.number);
      for (const [index, next] of ordered.entries()) {
        const before = ordered[index - 1];
        if (!before || before.number === next.number || before.day <= next.day) continue;
        yield {
          at: next.at,
          also: [before.at],
          message: `${next.code} ngày ${printDay(next.day)} lại trước ${before.code} ngày ${printDay(before.day)}: kiểm tra số hoặc ngày.`,
        };
      }
    }
  },
};

/** Documents of one type, body and year: their numbers run with the calendar. */
function seriesOf(facts: Facts): Iterable<readonly Issued[]> {
  const series = new Map<string, Issued[]>();
  for (const { cells, read, issued } of codedRows(facts)) {
    const { code, issuedOn, type, issuer } = cells;
    if (!read || issued?.precision !== 'day') continue;
    const day = issued.to;
    const body = read.body.split('-', 1)[0] ?? '';
    const year = fromDay(day).year;
    const key = `${read.kind}|${read.type ?? ''}|${type.text}|${body}|${issuer.text}|${year}`;
    const numbered = { number: read.number, day, code: code.text, at: issuedOn.at };
    addTo(series, key, numbered);
  }
  return series.values();
}
