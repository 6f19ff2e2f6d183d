import { tidy } from '../../number/decimal';
import { printNumber } from '../../vietnamese';
import { wrongSums } from '../annexes/columnSums';
import { figureNumber } from '../text/figureNumber';
import { freeTables, type FreeTable } from '../../tables/freeTables';
import { figureRows } from '../rows/dataRows';
import type { Facts } from '../../facts';
import type { Remark, Rule } from '../rule';
import { sentencesOf } from '../text/prose';
import { quote } from '../text/quote';
import type { Split } from '../text/splitOf';
import { splitsIn } from '../text/splits';

export const th18PartsAndTotal: Rule = {
  id: 'TH18',
  title: 'Tổng không bằng các phần',
  severity: 'Lỗi',
  example:
    '“64 máy tính (trong đó khối Đảng 24; HĐND và UBND xã 41)”; biên chế giao 45, đã bố trí 1, còn thiếu 0.',
  remedy: 'Sửa tổng hoặc một trong các phần.',
  *check(facts) {
    yield* inWords(facts);
    yield* receivedAndSettled(facts);
    yield* postsInWords(facts);
    for (const table of freeTables(facts)) {
      yield* staffing(table);
      yield* columnTotals(table);
    }
  },
};

/** Parts that leave nothing out must make the total; of others, a small difference is a slip and a large one is not meant. */
function* inWords(facts: Facts): Iterable<Remark> {
  for (const { at, text } of sentencesOf(facts)) {
    for (const split of splitsIn(text)) {
      const sum = tidy(split.parts.reduce((total, part) => total + part, 0));
      const rest = tidy(split.total - sum);
      if (isRestKnown(split, rest, facts) || isRestDerived(text, rest, facts)) continue;
      if (sum !== split.total && (split.complete || isNear(sum, split)))
        yield { at, ...remarkOn(split, sum) };
    }
  }
}

function remarkOn(split: Split, sum: number): Pick<Remark, 'severity' | 'message'> {
  const parts = split.parts.map((part) => printNumber(part)).join(' + ');
  const away = printNumber(tidy(Math.abs(split.total - sum)));
  return {
    severity: split.complete ? 'Lỗi' : 'Cảnh báo',
    message: `Tổng ${printNumber(split.total)} ≠ ${parts} = ${printNumber(sum)} (lệch ${away}) trong ${quote(split.text, 80)}.`,
  };
}

/** What the parts leave out may be a figure of its own: procedures that are not online, tasks that did not occur. */
function isRestKnown({ unit, parts }: Split, rest: number, facts: Facts): boolean {
  if (unit === undefined || rest <= 0) return false;
  return figureRows(facts).some(({ cells }) => {
    const { meaning } = cells.current;
    return (
      meaning.kind === 'number' &&
      meaning.number === rest &&
      !parts.includes(meaning.number) &&
      cells.unit.text.toLowerCase().split(' ')[0] === unit.toLowerCase()
    );
  });
}

/** Tasks that did not occur or have no status, targets without data: often left out of the sentence. */
const RESTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/nhiệm vụ/iu, ['nv.khong_phat_sinh', 'nv.chua_ro', 'nv.qua_han']],
  [/chỉ tiêu/iu, ['ct.khong_phat_sinh', 'ct.chua_co_so_lieu']],
];

function isRestDerived(text: string, rest: number, facts: Facts): boolean {
  const names = RESTS.find(([about]) => about.test(text))?.[1] ?? [];
  return rest > 0 && names.some((name) => figureNumber(facts, name) === rest);
}

function isNear(sum: number, { total, parts, exhaustive }: Split): boolean {
  const slack = total * (exhaustive ? 0.2 : 0.1);
  return parts.every((part) => part < total) && Math.abs(sum - total) <= slack;
}

const FLOW =
  /tiếp nhận (\d+(?:\.\d{3})*) hồ sơ[;,] (?:đã )?giải quyết (?:xong )?(\d+(?:\.\d{3})*)(?: hồ sơ)?[;,] (\d+(?:\.\d{3})*) hồ sơ (?:đang|còn)/iu;

function* receivedAndSettled(facts: Facts): Iterable<Remark> {
  for (const { at, text } of sentencesOf(facts)) {
    const match = FLOW.exec(text);
    if (!match) continue;
    const [received = 0, settled = 0, open = 0] = match
      .slice(1)
      .map((digits) => Number(digits.replaceAll('.', '')));
    if (received === settled + open) continue;
    yield {
      at,
      message: `Tiếp nhận ${printNumber(received)} ≠ đã giải quyết ${printNumber(settled)} + đang giải quyết ${printNumber(open)} (lệch ${printNumber(Math.abs(received - settled - open))}): sửa một trong ba số.`,
    };
  }
}

/** `được giao 71 biên chế, đã bố trí 68 người, còn thiếu 03 người`; missing men of one profession are another count. */
const POSTS =
  /(?<!\p{L})giao (\d+) biên chế[,;]? (?:đã |hiện |mới )*(?:bố trí|có mặt|có)(?: được)? (\d+)(?: (?:người|biên chế|đồng chí))?[,;]? (?:còn |hiện )*thiếu (\d+)(?: (?:người|biên chế|đồng chí))?(?=\s*(?:[;()]|[.,](?!\d)|$))/giu;

function* postsInWords(facts: Facts): Iterable<Remark> {
  for (const { at, text } of sentencesOf(facts)) {
    for (const [, ...digits] of text.matchAll(POSTS)) {
      const [given = 0, filled = 0, open = 0] = digits.map(Number);
      if (given - filled === open) continue;
      yield {
        at,
        message: `Được giao ${given} biên chế − đã bố trí ${filled} = ${given - filled}, lời ghi còn thiếu ${open}: sửa một trong ba số.`,
      };
    }
  }
}

/** The row `Cộng` of an annex. */
function* columnTotals(table: FreeTable): Iterable<Remark> {
  for (const { total, value, parts, sum } of wrongSums(table)) {
    const shown =
      parts.length > 8 ? 'tổng các dòng' : parts.map((part) => printNumber(part)).join(' + ');
    yield {
      at: total.at,
      message: `Dòng cộng ghi ${printNumber(value)} ≠ ${shown} = ${printNumber(sum)} (lệch ${printNumber(tidy(Math.abs(value - sum)))}): sửa dòng cộng, hoặc một trong các dòng.`,
    };
  }
}

/** Posts given, filled and still open, as the annex on staff has them. */
function* staffing({ headers, rows }: FreeTable): Iterable<Remark> {
  const given = headers.findIndex((header) => /được giao/iu.test(header));
  const filled = headers.findIndex(
    (header) => /bố trí/iu.test(header) && !/chưa|lý do/iu.test(header),
  );
  const open = headers.findIndex((header) => /còn thiếu/iu.test(header));
  if (given < 0 || filled < 0 || open < 0) return;
  for (const { cells } of rows) {
    const [a, b, c] = [cells[given], cells[filled], cells[open]];
    if (typeof a?.raw !== 'number' || typeof b?.raw !== 'number' || typeof c?.raw !== 'number')
      continue;
    const left = tidy(a.raw - b.raw);
    if (left === tidy(c.raw)) continue;
    yield {
      at: c.at,
      also: [a.at, b.at],
      message: `Được giao ${a.text} − đã bố trí ${b.text} = ${printNumber(left)}, ô này ghi còn thiếu ${c.text}: sửa một trong ba số.`,
    };
  }
}
