import { headerKey } from '../../../letters/vietnamese';
import { EARLIER } from '../../lexicon';
import { isOneDigitOff, isTurned } from '../../printed/slips';
import { isGain, unitOf } from '../../units';
import { tellingOf, tokensOf } from '../tokens';
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
}

/**
 * `Tháng 4 đón 62.705 lượt khách` beside a table whose columns are months: where the one period that a sentence names
 * has another number in the line of that unit and those words, and fingers made it, or another period has it.
 */
export function ofPeriod({ passage, said, rows, figure }: Judged): readonly SaidOfRow[] {
  const turned = rows.filter(({ table }) => table.turned);
  const unit = unitOf(said, figure);
  if (turned.length === 0 || unit === undefined || figure.sign !== '#') return [];
  if (isGain(said, figure) || OTHER_TIME.test(said.line) || periodsIn(said.text).size > 1)
    return [];
  const told = new Set(tokensOf(`${passage.heading} ${passage.text}`));
  const cells = turned.flatMap((row) =>
    row.table.headers.flatMap((label, line): readonly Cell[] => {
      const own = row.numbers[line]?.value;
      if (own === undefined || !isTold(label, unit, told)) return [];
      const other = row.table.rows.find(
        (one) => one !== row && one.numbers[line]?.value === figure.value,
      );
      return [{ row, line, own, other }];
    }),
  );
  const { value } = figure;
  const [wrong, second] = cells.filter(
    ({ own, other }) =>
      (value >= LARGE && (other !== undefined || isOneDigitOff(value, own))) ||
      (value >= 10 && isTurned(value, own)),
  );
  return wrong && !second
    ? besideOwn({ passage, figure, row: wrong.row }, wrong.line, 'number', wrong.other)
    : [];
}

/** So large a number is hardly another period's by chance. */
const LARGE = 100;
const OTHER_TIME = new RegExp(
  String.raw`(?<!\p{L})(?:${EARLIER}|lũy kế|bình quân|dự kiến)(?!\p{L})`,
  'u',
);

/** The periods that a text names: `tháng 4`. */
function periodsIn(text: string): ReadonlySet<string> {
  const named = headerKey(text).match(/(?<!\p{L})(?:tuần|tháng|quý) (?:\d+|[ivx]+)(?![\p{L}\d])/gu);
  return new Set(named);
}

/** Whether a line, `Người dự tập huấn (người)`, counts in a unit and all its other words are said. */
function isTold(label: string, unit: string, told: ReadonlySet<string>): boolean {
  const [, name = label, counted = ''] = /^(.*) \(([^()]*)\)$/u.exec(headerKey(label)) ?? [];
  return (
    counted.split(' ')[0] === unit.split(' ')[0] &&
    tellingOf(tokensOf(name)).every((word) => told.has(word))
  );
}
