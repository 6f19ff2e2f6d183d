import { fromDay, printDay, toDay, type Day, twoDigits } from '../../../number/dates/date';
import { cutOff, infoDate } from '../../info/infoItem';
import { changedDigits } from '../../../words/printed/fingers';
import { documentRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { mentions } from '../mentions/mentions';

export const vb07DatedAfterReport: Rule = {
  id: 'VB07',
  title: 'Ngày văn bản sau ngày báo cáo',
  severity: 'Cảnh báo',
  example: 'Báo cáo chốt số liệu 26/4/2026 mà văn bản ngày 31/5/2026.',
  remedy: 'Sửa ngày của văn bản, hoặc chuyển sang báo cáo sau.',
  *check(facts) {
    const last = lastDay(facts);
    if (!last) return;
    for (const { cells } of documentRows(facts)) {
      const { meaning, at } = cells.issuedOn;
      if (meaning.kind !== 'date' || meaning.span.from <= last.day) continue;
      yield {
        at,
        message: `Ngày văn bản ${printDay(meaning.span.from)} sau ${last.name} ${printDay(last.day)}: ${mendOf(meaning.span.from, last)}, hoặc chuyển sang báo cáo sau.`,
      };
    }
    yield* inWords(facts, last);
  },
};

interface Last {
  readonly day: Day;
  readonly name: string;
}

/** A document that the words name cannot be of a day to come; the report may follow its cut-off by some weeks. */
const WEEKS = 45;

function* inWords(facts: Facts, last: Last): Iterable<Remark> {
  const slack = infoDate(facts, 'ngay_ban_hanh') ? 0 : WEEKS;
  for (const { code, day, at } of mentions(facts)) {
    if (day === undefined || day <= last.day + slack) continue;
    yield {
      at,
      severity: 'Gợi ý',
      message: `Văn bản số ${code} ghi ngày ${printDay(day)}, sau ${last.name} ${printDay(last.day)}: ${mendOf(day, last)}.`,
    };
  }
}

/** The day of the only month gone by that one figure of its month makes: `18/11` → `18/01`. */
function mendOf(said: Day, { day: last }: Last): string {
  const { year, month, day } = fromDay(said);
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const [only, ...more] = months
    .filter((one) => changedDigits(twoDigits(one), twoDigits(month)) === 1)
    .map((one) => toDay({ year, month: one, day }))
    .filter((one) => one !== undefined && one <= last);
  return only === undefined || more.length > 0 ? 'sửa ngày' : `có lẽ là ${printDay(only)}`;
}

/** The day of issue where it is given in full, else the cut-off or, with a month alone, the end of that month. */
function lastDay(facts: Facts): Last | undefined {
  const issued = infoDate(facts, 'ngay_ban_hanh');
  if (issued)
    return {
      day: issued.to,
      name:
        issued.precision === 'day' ? 'ngày ban hành báo cáo' : 'tháng ban hành báo cáo, hết ngày',
    };
  const cut = cutOff(facts);
  return cut && { day: cut.to, name: 'ngày chốt số liệu' };
}
