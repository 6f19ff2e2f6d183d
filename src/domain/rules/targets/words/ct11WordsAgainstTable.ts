import { figureNumber } from '../../../figures/figureNumber';
import { headerKey, printNumber } from '../../../letters/vietnamese';
import { targetRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { orphans } from '../../../words/known/numbers/orphans';
import { opensWithAnotherPeriod } from '../../text/isOfSome';
import { orphanRemark } from '../../text/remarks/orphanRemark';
import { quote } from '../../text/quote';
import { rowCountRemarks, tallyRemarks } from '../../text/remarks/rowCountRemarks';
import { readNumber } from '../../../number/typed/readNumber';
import { isTurned } from '../../../words/printed/slips';
import { roundPercent } from '../../../number/percent';
import { nameRemarks } from '../../text/remarks/nameRemarks';
import { targetStatuses } from '../status/targetStatuses';
import { isOfRow } from './isOfRow';
import { goalsInWords } from './goalsInWords';
import { verdictsInWords } from './verdictsInWords';
import { namedTarget, saidOfTarget, type NamedTarget, type Said } from './saidOfTarget';
import { restsAhead, type WrongRest } from '../../../words/known/restsAhead';
import { toldByRows, type ToldByRow } from '../../../words/known/toldByRows';
import { inAnyCase } from '../../../words/inAnyCase';
import { AT_THAT_TIME } from '../../../words/lexicon';
import { clauses } from '../../../words/passages';
import { placeKey } from '../../../place';

export const ct11WordsAgainstTable: Rule = {
  id: 'CT11',
  title: 'Số trong lời khác số trong bảng',
  severity: 'Lỗi',
  example:
    'Bảng: tỷ lệ thanh toán trực tuyến 99,67; lời: “tỷ lệ thanh toán trực tuyến … đạt 96,67%”. Bảng có 21 nhiệm vụ, lời ghi 20.',
  remedy: 'Sửa nơi sai; trong lời nên chèn số liệu thay cho số gõ tay.',
  *prepare(facts) {
    yield* orphans.steps(facts);
    yield* toldByRows.steps(facts);
  },
  *check(facts) {
    const known = new Set<string>();
    for (const remark of targetsInWords(facts)) {
      known.add(placeKey(remark.at));
      yield remark;
    }
    const goals = [...goalsInWords(facts)];
    yield* goals;
    const counted = [...tallyRemarks(facts)];
    counted.push(...tasksInWords(facts, counted));
    counted.push(...rowCountRemarks(facts, ['tasks', 'targets'], counted));
    for (const { at } of [...goals, ...counted]) known.add(placeKey(at));
    yield* counted;
    const named = [
      ...nameRemarks(facts, 'targets', (row) => {
        const target = targetRows(facts).find((one) => one.row === row);
        const status = targetStatuses(facts).get(row);
        return target && status && { entry: target.cells.result, status };
      }),
    ];
    yield* named;
    const isNamed = new Set(named.map(({ at }) => placeKey(at)));
    for (const verdict of verdictsInWords(facts))
      if (!isNamed.has(placeKey(verdict.at))) yield verdict;
    for (const orphan of orphans(facts)) {
      const { at } = orphan.passage;
      if (orphan.fact.sheet === 'targets' && !known.has(placeKey(at))) yield orphanRemark(orphan);
    }
    for (const one of toldByRows(facts)) yield rowRemark(one);
    for (const one of restsAhead(facts)) yield restRemark(one);
  },
};

/** A number that the Kết quả or Ghi chú of the row spoken of has otherwise. */
function rowRemark({ passage, said, figure, right, name, at }: ToldByRow): Remark {
  const { digits, whole, from, to } = figure;
  const number = whole > 0 ? `${digits}/${printNumber(whole)}` : digits;
  const words = said.text.slice(Math.max(0, from - 30), to + 30);
  return {
    at: passage.at,
    also: [at],
    severity: 'Cảnh báo',
    message: `Lời ghi ${number} (trong ${quote(words)}), ${at.sheet} (ô ${at.cell}, ${quote(name)}) ghi ${right}: sửa một trong hai nơi.`,
  };
}

/** What a plan calls the rest of a target, which has another left. */
function restRemark({ passage, said, figure, fact, rest }: WrongRest): Remark {
  const words = said.text.slice(Math.max(0, figure.from - 30), figure.to + 40);
  return {
    at: passage.at,
    also: [fact.at],
    severity: 'Cảnh báo',
    message: `Lời ghi còn lại ${figure.digits} (trong ${quote(words)}), theo Chỉ tiêu (ô ${fact.at.cell}) ${quote(fact.name)} còn ${printNumber(rest)}: sửa một trong hai nơi.`,
  };
}

/** A target that a claim names in full, with another result than the table’s. */
function* targetsInWords(facts: Facts): Iterable<Remark> {
  const spoken = [
    ...clauses(facts, 'told').map((claim) => ({ owned: false, ...claim })),
    ...clauses(facts, 'owned').map((claim) => ({ owned: true, ...claim })),
  ];
  const counting = spoken.filter(({ text }) => /\d/u.test(text));
  if (counting.length === 0) return;
  const named = alone(targetRows(facts).flatMap(namedTarget));
  if (named.length === 0) return;
  for (const { owned, ...passage } of counting) {
    const { at, text } = passage;
    const key = headerKey(text);
    const meant = named.filter(({ words }) => key.includes(words));
    for (const target of meant) {
      const said = saidOfTarget(text, target, owned);
      if (!said || said.agrees || meant.some((other) => isLonger(other, target))) continue;
      if (isOfRow(facts, passage, said.printed)) continue;
      const { result, numerator } = target.row.cells;
      if (opensWithAnotherPeriod(facts, text)) {
        yield* turnedPrevious(at, text, said, target);
        continue;
      }
      const entry = result.meaning.kind === 'blank' ? numerator : result;
      yield {
        at,
        also: [entry.at],
        message: `Lời ghi ${said.printed} (${quote(text)}), bảng Chỉ tiêu ghi ${tableText(target)}: sửa một trong hai nơi.`,
      };
    }
  }
}

/** `Tháng 6, tỷ lệ … là 99,54%` beside 99,45 of Kỳ trước: of another period, only its digits can be wrong. */
function* turnedPrevious(
  at: Remark['at'],
  text: string,
  { printed }: Said,
  { row }: NamedTarget,
): Iterable<Remark> {
  const { previous } = row.cells;
  const value = readNumber(printed.split(/[ %]/u)[0] ?? '')?.number;
  const { meaning } = previous;
  if (meaning.kind === 'number' && value !== undefined && isTurned(value, meaning.number))
    yield {
      at,
      also: [previous.at],
      message: `Lời ghi ${printed} (${quote(text)}), bảng Chỉ tiêu ghi Kỳ trước ${printNumber(meaning.number)}: sửa một trong hai nơi.`,
    };
}

/** Of two targets of one name, no sentence says which it means. */
function alone(named: readonly NamedTarget[]): readonly NamedTarget[] {
  const counts = new Map<string, number>();
  for (const { words } of named) counts.set(words, (counts.get(words) ?? 0) + 1);
  return named.filter(({ words }) => counts.get(words) === 1);
}

function isLonger(other: NamedTarget, { words }: NamedTarget): boolean {
  return other.words.length > words.length && other.words.includes(words);
}

function tableText({ row, amount }: NamedTarget): string {
  const { result, numerator, denominator } = row.cells;
  const typed =
    result.meaning.kind === 'blank' ? `${numerator.text}/${denominator.text}` : result.text;
  if (result.meaning.kind === 'number') return printNumber(result.meaning.number);
  return typeof amount === 'number' ? typed : `${typed} = ${printNumber(roundPercent(amount))}%`;
}

const MAY_COUNT_TASKS = new RegExp(inAnyCase('nhiệm vụ'));
const DONE = /hoàn thành\s+(\d+)\s?\/\s?(\d+)\s+nhiệm vụ/iu;
/** `(khi đó hoàn thành 4/16 nhiệm vụ)`: of another report. */
const EARLIER = new RegExp(
  String.raw`(?:${AT_THAT_TIME}|(?:kỳ|tuần|tháng|quý) trước) (?:mới |chỉ |đã )?hoàn thành`,
  'iu',
);
const GIVEN = /tổng số nhiệm vụ(?: được giao)?[^\d.;/]{0,30}(?<![\d/])(\d{1,3})(?![\d/%])/iu;

/** Counts of tasks against the sheet of tasks, where there is one and nothing is said of the cell yet. */
function* tasksInWords(facts: Facts, counted: readonly Remark[]): Iterable<Remark> {
  const total = figureNumber(facts, 'nv.tong') ?? 0;
  const done = figureNumber(facts, 'nv.hoan_thanh') ?? 0;
  if (total === 0) return;
  const isSaid = (at: Remark['at']) => counted.some((one) => one.at.cell === at.cell);
  for (const { at, text } of clauses(facts, 'told')) {
    if (!MAY_COUNT_TASKS.test(text) || isSaid(at)) continue;
    const [, part, whole] = EARLIER.test(text) ? [] : (DONE.exec(text) ?? []);
    const given = GIVEN.exec(text)?.[1];
    if (part !== undefined && Number(whole) === total && Number(part) !== done) {
      yield {
        at,
        message: `Lời ghi hoàn thành ${part}/${whole ?? ''} nhiệm vụ, trang tính Nhiệm vụ có ${done}/${total}: sửa một trong hai nơi.`,
      };
    }
    if (given !== undefined && Number(given) !== total) {
      yield {
        at,
        severity: 'Cảnh báo',
        message: `Lời ghi tổng số nhiệm vụ ${Number(given)}, trang tính Nhiệm vụ có ${total}: sửa một trong hai nơi.`,
      };
    }
  }
}
