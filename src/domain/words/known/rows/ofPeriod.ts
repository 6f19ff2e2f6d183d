import { headerKey } from '../../../letters/vietnamese';
import { EARLIER } from '../../lexicon';
import { isOneDigitOff, isTurned } from '../../printed/slips';
import { isGain, unitOf } from '../../units';
import { wordsOfPassage } from '../context';
import { isSamePeriod, type PeriodNamed, periodNamed, periodsIn } from '../numbers/periodNamed';
import { tellingOf, tokensOf } from '../tokens';
import { clauseAround } from './columns/columnsOf';
import type { Judged, SaidOfRow } from './judged';
import type { NamedRow } from './rows';
import { besideOwn } from './wrongAt';

/** A cell of a table whose columns are months, quarters or weeks. */
interface Cell {
  readonly row: NamedRow;
  readonly line: number;
  readonly own: number;
  /** The period that has the number said. */
  readonly other: NamedRow | undefined;
  /** How many words of its line stand around the number, and whether the passage has them all. */
  readonly near: number;
  readonly isTold: boolean;
}

/**
 * `Tháng 4 đón 62.705 lượt khách` beside a table whose columns are months: where the one period that a sentence names
 * has another number in the line of that unit and those words, and fingers made it, or another period has it.
 */
export function ofPeriod({ passage, said, rows, figure }: Judged): readonly SaidOfRow[] {
  const turned = rows.filter(({ table }) => table.turned);
  const unit = unitOf(said, figure);
  if (turned.length === 0 || unit === undefined || figure.sign !== '#') return [];
  if (isGain(said, figure) || OTHER_TIME.test(said.line)) return [];
  // `so với tháng 5, tháng 6 đón 90 lượt`: of the period that is named last.
  const last = periodsIn(said.text.slice(0, figure.from)).at(-1);
  if (!last || turned.some(({ key }) => !isNamedAs(key, last))) return [];
  const told = wordsOfPassage(passage);
  const clause = new Set(tokensOf(clauseAround(said, figure)));
  const cells = turned.flatMap((row) =>
    row.table.headers.flatMap((label, line): readonly Cell[] => {
      const own = row.numbers[line]?.value;
      if (own === undefined || !isCountedIn(label, unit)) return [];
      const other = row.table.rows.find(
        (one) => one !== row && one.numbers[line]?.value === figure.value,
      );
      const words = tellingOf(tokensOf(nameOf(label)));
      const near = words.filter((word) => clause.has(word)).length;
      return [{ row, line, own, other, near, isTold: words.every((word) => told.has(word)) }];
    }),
  );
  const nearest = Math.max(...cells.map(({ near }) => near));
  const isElsewhere = ({ own }: Cell): boolean => said.figures.some((one) => one.value === own);
  const { value } = figure;
  const [wrong, second] = cells.filter(
    (cell) => cell.isTold && cell.near === nearest && !isElsewhere(cell) && isMistaken(cell, value),
  );
  return wrong && !second
    ? besideOwn({ passage, figure, row: wrong.row }, wrong.line, 'number', wrong.other)
    : [];
}
/** Whether fingers made a number of a cell's own, or another period has it. */
function isMistaken({ own, other }: Cell, value: number): boolean {
  if (value >= 10 && isTurned(value, own)) return true;
  return value >= LARGE && (other !== undefined || isOneDigitOff(value, own));
}

/** So large a number is hardly another period's by chance. */
const LARGE = 100;
const OTHER_TIME = new RegExp(
  String.raw`(?<!\p{L})(?:${EARLIER}|lũy kế|bình quân|dự kiến)(?!\p{L})`,
  'u',
);

/** `tháng 02` is `tháng 2`. */
function isNamedAs(key: string, period: PeriodNamed): boolean {
  const own = periodNamed(key);
  return own !== undefined && isSamePeriod(own, period);
}

/** `Người dự tập huấn (người)`: what a line counts, and in what. */
const LINE = /^(.*?)(?: \(([^()]*)\))?$/u;

const nameOf = (label: string): string =>
  (LINE.exec(headerKey(label))?.[1] ?? label).replace(/^trong đó:? /u, '');

function isCountedIn(label: string, unit: string): boolean {
  const counted = LINE.exec(headerKey(label))?.[2] ?? '';
  return counted.split(' ')[0] === unit.split(' ')[0];
}
