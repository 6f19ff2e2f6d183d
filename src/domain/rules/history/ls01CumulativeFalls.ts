import { CUMULATIVE_ENDING } from '../../contract';
import type { Facts } from '../../facts';
import { periodOf } from '../../figures/period/period';
import { accumulates, isOwnCumulative, isSummable } from '../../periods/cumulative';
import { INFO } from '../../sheets';
import { headerKey, printNumber } from '../../letters/vietnamese';
import { figureRows, relationRows } from '../rows/dataRows';
import type { Remark, Rule } from '../rule';
import { quote } from '../text/quote';

/** The office's own rows on `.luy_ke` (KY13) come first: what they compare is not said twice. */
export const ls01CumulativeFalls: Rule = {
  id: 'LS01',
  title: 'Lũy kế nhỏ hơn số của một kỳ',
  severity: 'Lỗi',
  example: 'Kỳ này 3.199, Lũy kế 2.452; hoặc Lũy kế nhỏ hơn Kỳ trước.',
  remedy: 'Sửa số lũy kế hoặc số của kỳ.',
  *check(facts) {
    const ruled = relationRows(facts)
      .map(({ cells }) => `${cells.left.text} ${cells.right.text}`.toLowerCase())
      .join(' ');
    const anew = startsAnew(facts);
    for (const row of figureRows(facts)) {
      const { code } = row.cells;
      const said = code.text !== '' && saysOf(ruled, code.text);
      // A stock may shrink from one period to the next; a share, score or rank is never added up.
      if (isSummable(row.cells.unit.text))
        yield* remarks(row, said, anew || !accumulates(row) || STATE.test(row.cells.content.text));
    }
  },
};

/** `Hồ sơ đang giải quyết`: what there is on a day is not added up. */
const STATE = /(?<!\p{L})(?:đang|còn|tồn|hiện có)(?!\p{L})/iu;

function saysOf(ruled: string, code: string): boolean {
  return (
    ruled.includes(CUMULATIVE_ENDING) && ruled.includes(`${code.toLowerCase()}${CUMULATIVE_ENDING}`)
  );
}

/** Whether the last period lies in another year: what is added up then began anew. */
function startsAnew({ entries }: Facts): boolean {
  const period = periodOf(entries);
  const [row] =
    entries.previous?.get(headerKey(INFO.name))?.filter(({ key }) => key === 'Năm') ?? [];
  const before = row?.cells.get(headerKey(INFO.headers[1]))?.value;
  if (period && before !== undefined) return Number(before) !== period.year;
  return (
    period !== undefined &&
    ['Tuần', 'Tháng', 'Quý', '6 tháng', 'Năm'].includes(period.kind) &&
    period.number === 1
  );
}

type FigureRow = ReturnType<typeof figureRows>[number];

function* remarks({ cells }: FigureRow, ruled: boolean, anew: boolean): Iterable<Remark> {
  const { cumulative, current, previous, content, code } = cells;
  if (cumulative.meaning.kind !== 'number') return;
  const total = cumulative.meaning.number;
  const name = (): string => quote(content.text || code.text);
  if (!ruled && current.meaning.kind === 'number' && total < current.meaning.number) {
    yield {
      at: cumulative.at,
      also: [current.at],
      message: `${name()}: lũy kế ${printNumber(total)} nhỏ hơn số trong kỳ ${printNumber(current.meaning.number)}: sửa một trong hai số.`,
    };
  } else if (!anew && previous.meaning.kind === 'number' && total < previous.meaning.number) {
    // The add-in's own sum over a Kỳ này that is still to come says nothing yet.
    if (current.meaning.kind === 'blank' && isOwnCumulative(cumulative)) return;
    yield {
      at: cumulative.at,
      also: [previous.at],
      severity: 'Cảnh báo',
      message: `${name()}: lũy kế ${printNumber(total)} nhỏ hơn số kỳ trước ${printNumber(previous.meaning.number)}: kiểm tra lại (sang năm mới thì lũy kế tính lại từ đầu).`,
    };
  }
}
