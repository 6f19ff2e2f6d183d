import { fromDay, printDay, toDay, type Day } from '../../../number/dates/date';
import { passages } from '../../../words/passages';
import { cutOff, infoDate, infoPlace } from '../../info/infoItem';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

const UNTIL =
  /(?<!\p{L})(?:tính đến(?: hết)?|đến hết|(?<!trước |hạn |kéo dài )đến|số liệu (?:chốt|đến))(?: ngày)? (\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4})(?![\d/])/giu;
/** What lies ahead or was before has days of its own. */
const OTHERWISE =
  /thời hạn|hạn (?:chót|cuối|nộp|hoàn)|gia hạn|kế hoạch|dự kiến|sẽ|phấn đấu|năm trước|cùng kỳ|kỳ trước|từ ngày|từ \d/iu;

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
    for (const { at, text, subject, generated, annex } of passages(facts, 'body')) {
      if (generated || subject === 'plans' || annex !== undefined) continue;
      for (const match of text.matchAll(UNTIL)) {
        const [found, day, month, year] = match;
        const said = toDay({ year: Number(year), month: Number(month), day: Number(day) });
        if (
          said === undefined ||
          ends.includes(said) ||
          !isSlip(said, ends, facts, text, match.index)
        )
          continue;
        const meant = ends.find((end) => isOtherYear(said, end)) ?? own;
        yield {
          at,
          also: [infoPlace(facts, 'den_ngay')],
          message: `Lời ghi ${quote(found)}, Thông tin ghi ${printDay(meant)}: sửa một trong hai nơi.`,
        };
      }
    }
  },
};

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
    return !OTHERWISE.test(text.slice(Math.max(0, index - 60), index));
  const before = text.slice(Math.max(0, index - 40), index);
  const first = infoDate(facts, 'tu_ngay')?.from;
  const paired = first !== undefined && before.includes(printDay(first));
  const near = ends.some((end) => Math.abs(end - said) <= 2);
  const cut = /^(?:tính đến|số liệu)/iu.test(text.slice(index)) && !OTHERWISE.test(before);
  const unreached = /^tính đến/iu.test(text.slice(index)) && said > Math.max(...ends);
  return (near && (paired || cut)) || (unreached && !OTHERWISE.test(before));
}

function isOtherYear(said: Day, end: Day): boolean {
  const [a, b] = [fromDay(said), fromDay(end)];
  return a.day === b.day && a.month === b.month && Math.abs(a.year - b.year) === 1;
}
