import type { Place } from '../../place';
import { freeCells } from '../../tables/freeCells';
import { figureRows } from '../rows/dataRows';
import { rowNames } from '../rows/rowNames';
import type { Facts } from '../../facts';
import type { Rule } from '../rule';
import { passages } from '../../words/passages';

const START =
  /(?:lũy kế|luỹ kế|cộng dồn|tính)[^.;]{0,60}(?:từ|kể từ)\s+(?:ngày\s+)?(?:\d{1,2}\/\d{1,2}|\d{1,2}\/\d{4}|đầu năm|tháng|khi)|từ\s+(?:ngày\s+)?\d{1,2}\/\d{1,2}\/\d{4}[^.;]{0,40}(?:đến nay|lũy kế)/iu;

export const ky12CumulativeWithoutStart: Rule = {
  id: 'KY12',
  title: 'Số lũy kế chưa ghi ngày bắt đầu tính',
  severity: 'Gợi ý',
  example: 'Hồ sơ trực tuyến lũy kế 8452, không rõ tính từ ngày nào.',
  remedy: 'Ghi ở Ghi chú hoặc trong lời: “lũy kế từ 01/7/2025”.',
  *check(facts) {
    if (saysStart(facts)) return;
    const rows = figureRows(facts).filter(
      ({ cells }) => cells.cumulative.meaning.kind === 'number',
    );
    const inFigures = rows[0]?.cells.cumulative.at;
    const at = inFigures ?? annexCumulative(facts);
    if (!at) return;
    const where = inFigures ? ` ở ${rowNames(rows.map(({ row }) => row))}` : '';
    yield {
      at,
      message: `Số lũy kế${where} chưa ghi ngày bắt đầu tính: ghi ở Ghi chú hoặc trong lời, ví dụ “lũy kế từ 01/7/2025”.`,
    };
  },
};

function saysStart(facts: Facts): boolean {
  return (
    passages(facts, 'printed').some(({ text }) => START.test(text)) ||
    figureRows(facts).some(({ cells: { note } }) => note.text && START.test(`lũy kế ${note.text}`))
  );
}

/** A column of a free annex headed `Lũy kế` with a number below. */
function annexCumulative(facts: Facts): Place | undefined {
  const cells = freeCells(facts);
  const heads = cells.filter(({ text }) => /^(?:lũy|luỹ) kế/iu.test(text));
  return heads.find((head) =>
    cells.some(
      (cell) =>
        cell.at.sheet === head.at.sheet &&
        cell.column === head.column &&
        cell.row > head.row &&
        typeof cell.raw === 'number',
    ),
  )?.at;
}
