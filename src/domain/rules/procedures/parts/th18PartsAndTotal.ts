import { tidy } from '../../../number/decimal';
import { sumOf } from '../../../number/sumOf';
import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import { tableFaults } from '../../../tables/tableFaults';
import { printNumber } from '../../../letters/vietnamese';
import { splitsIn, type Split } from '../../../words/claims/parts/splits';
import type { Reckoned } from '../../../words/derive/derive';
import { isNearMiss } from '../../../words/printed/nearMiss';
import type { Figure } from '../../../words/read';
import { looksMistyped } from '../../../words/printed/looksMistyped';
import { faultRemark } from '../../annexes/cells/faultRemark';
import { claims } from '../../../words/sentences';
import { derivedRemarks, numberIn, numberKey } from '../../text/remarks/derivedRemarks';
import { figureRows } from '../../rows/dataRows';
import type { Remark, Rule } from '../../rule';
import { figureNumber } from '../../../figures/figureNumber';
import { quote } from '../../text/quote';

export const th18PartsAndTotal: Rule = {
  id: 'TH18',
  title: 'Tổng không bằng các phần',
  severity: 'Lỗi',
  example:
    '“64 máy tính (trong đó khối Đảng 24; HĐND và UBND xã 41)”; biên chế giao 45, đã bố trí 1, còn thiếu 0.',
  remedy: 'Sửa tổng hoặc một trong các phần.',
  *check(facts) {
    yield* splits(facts);
    yield* inTables(facts);
    yield* ofParagraphs(facts);
  },
};

const SUMS: ReadonlySet<string> = new Set(['column', 'group', 'row', 'rest']);

/** Totals of rows and columns in the free annexes, and what is left of them. */
function* inTables(facts: Facts): Iterable<Remark> {
  for (const fault of tableFaults(facts)) {
    if (SUMS.has(fault.relations[0]?.kind ?? '')) yield faultRemark(fault);
  }
}

/** Parts that leave nothing out must make the total; of others, what looks like a slip is one, and a large difference is not meant. */
function* splits(facts: Facts): Iterable<Remark> {
  for (const { at, claim, isRight } of judgedSplits(facts))
    if (!isRight) yield { at, ...remarkOn(claim, tidy(sumOf(claim.parts))) };
}

/** Splits that are right for sure, or wrong. */
const judgedSplits = memo((facts) =>
  claims(facts, 'arithmetic', splitsIn).flatMap(({ at, claim, said }) => {
    const sum = tidy(sumOf(claim.parts));
    const rest = tidy(claim.total - sum);
    const isRight =
      rest === 0 || isRestKnown(claim, rest, facts) || isRestDerived(said.line, rest, facts);
    const isWrong =
      claim.complete ||
      ((isNear(sum, claim) || isSlip(sum, claim)) && !isOtherwiseMade(claim, sum, said.figures));
    return isRight || isWrong ? [{ at, claim, isRight }] : [];
  }),
);

/**
 * `Nhận mới 1.190 hồ sơ, nâng lên 1.250: hai ngày đầu 118, tuần sau 296, …`: the list of another number; `486 lao động: 6
 * doanh nghiệp dùng 408 người, 3 doanh nghiệp dùng 78 người`: every other of them makes it.
 */
function isOtherwiseMade(
  { total, parts }: Split,
  sum: number,
  figures: readonly Figure[],
): boolean {
  const everyOther = [0, 1].map((first) => parts.filter((_, at) => at % 2 === first));
  return (
    (!parts.includes(sum) && figures.some(({ sign, value }) => sign === '#' && value === sum)) ||
    (parts.length > 3 && everyOther.some((some) => tidy(sumOf(some)) === total))
  );
}

function remarkOn(
  { total, parts, complete, text }: Split,
  sum: number,
): Pick<Remark, 'severity' | 'message'> {
  const shown = parts.map((part) => printNumber(part)).join(' + ');
  const away = printNumber(tidy(Math.abs(total - sum)));
  const mends = mendsOf(total, parts, sum);
  const mend = mends.length > 0 ? `; hoặc sửa ${mends.join(', ')}` : '';
  return {
    severity: complete ? 'Lỗi' : 'Cảnh báo',
    message: `Tổng ${printNumber(total)} ≠ ${shown} = ${printNumber(sum)} (lệch ${away}) trong ${quote(text, 80)}${mend}.`,
  };
}

/** The parts that may be the wrong one: what fingers make of them, one figure of another; of a few small counts, any. */
function mendsOf(total: number, parts: readonly number[], sum: number): readonly string[] {
  const all = parts
    .map((part) => [part, Number((total - (sum - part)).toFixed(DECIMALS))] as const)
    .filter(([, right]) => right > 0);
  const near = all.filter(([part, right]) => isNearMiss(part, right));
  const likely = all.filter((one) => near.includes(one) || Math.max(...one) < 10);
  const small = total < SMALL ? all : [];
  const ways = [likely, near, small];
  const [mends = []] = ways.filter(({ length }) => length > 0 && length <= MOST);
  return mends.map(([part, right]) => `${printNumber(part)} thành ${printNumber(right)}`);
}

const SMALL = 30;
/** Enough for what is counted or measured; the sum of several is off behind them. */
const DECIMALS = 6;
/** More ways to mend a sum tell nothing. */
const MOST = 4;

/** What the parts leave out may be a figure of its own: procedures that are not online, tasks that did not occur. */
function isRestKnown({ unit, parts }: Split, rest: number, facts: Facts): boolean {
  if (unit === undefined || rest <= 0) return false;
  return figureRows(facts).some(({ cells }) => {
    const { meaning } = cells.current;
    return (
      meaning.kind === 'number' &&
      meaning.number === rest &&
      !parts.includes(meaning.number) &&
      cells.unit.text.toLowerCase().split(' ')[0] === unit
    );
  });
}

/** Tasks that did not occur or have no status, targets without data: often left out of the sentence, unless it tells them. */
const RESTS: readonly (readonly [RegExp, readonly (readonly [string, RegExp])[]])[] = [
  [
    /nhiệm vụ/u,
    [
      ['nv.khong_phat_sinh', /không phát sinh/u],
      ['nv.chua_ro', /chưa rõ/u],
      ['nv.qua_han', /quá hạn chưa|chưa (?:hoàn thành|thực hiện)[^,;.]*quá hạn/u],
    ],
  ],
  [
    /chỉ tiêu/u,
    [
      ['ct.khong_phat_sinh', /không phát sinh/u],
      ['ct.chua_co_so_lieu', /chưa có số liệu/u],
    ],
  ],
];

function isRestDerived(line: string, rest: number, facts: Facts): boolean {
  const names = RESTS.find(([about]) => about.test(line))?.[1] ?? [];
  return (
    rest > 0 && names.some(([name, told]) => !told.test(line) && figureNumber(facts, name) === rest)
  );
}

const UNCOUNTED = [
  [/nhiệm vụ/u, 'nv.chua_ro'],
  [/chỉ tiêu/u, 'ct.chua_co_so_lieu'],
] as const;

/** Rows that cannot be counted yet are missing in every sum of counts. */
function isCountUnsure(words: string, facts: Facts): boolean {
  return UNCOUNTED.some(
    ([about, name]) => about.test(words) && (figureNumber(facts, name) ?? 0) > 0,
  );
}

function isNear(sum: number, { total, parts, exhaustive }: Split): boolean {
  const slack = total * (exhaustive ? 0.2 : 0.1);
  return parts.every((part) => part < total) && Math.abs(sum - total) <= slack;
}

/** Where all parts are named: the total, or one of them, is what it should be but for its digits. */
function isSlip(sum: number, { total, parts, exhaustive }: Split): boolean {
  if (!exhaustive || total > sum * 20 || parts.some((part) => part >= total)) return false;
  const others = (part: number): number => tidy(total - (sum - part));
  return looksMistyped(total, sum) || parts.some((part) => looksMistyped(part, others(part)));
}

/** What the numbers of a whole paragraph make otherwise, where its sentence alone does not say so already. */
function ofParagraphs(facts: Facts): readonly Remark[] {
  const known = judgedSplits(facts).map(({ at, claim }) => numberKey(at, claim.total));
  return derivedRemarks(
    facts,
    ['rest', 'parts'],
    new Set(known),
    ({ claim, said: { line } }) =>
      isCountUnsure(claim.text, facts) || isRestDerived(line, restOf(claim), facts),
  );
}

/** What the total says more than its parts make. */
function restOf({ said, right }: Reckoned): number {
  return tidy((numberIn(said) ?? NaN) - (numberIn(right) ?? NaN));
}
