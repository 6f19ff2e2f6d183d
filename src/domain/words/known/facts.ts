import type { Row } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import type { Facts } from '../../facts';
import { plainAmount, resultOf } from '../../figures/targets/result';
import { memo } from '../../memo/memo';
import type { Place } from '../../place';
import type { FigureKey } from '../../sheets/figures';
import type { TargetKey } from '../../sheets/targets';
import { freeTables, type FreeTable } from '../../tables/freeTables';
import { bareNumber } from '../../tables/reading/amountOf';
import { headerKey } from '../../letters/vietnamese';
import { moneyScale } from '../units';
import { tokensOf } from './tokens';
import { isOrdinalHeader, isUnitHeader, labelColumn } from './headers';

/** In which of its columns a number stands. */
export type Role = 'now' | 'cumulative' | 'previous' | 'goal';

/** A number that the workbook states, under the words that name it. */
export interface Fact {
  readonly sheet: 'figures' | 'targets' | 'annexes';
  readonly name: string;
  /** One for all numbers of a row, or of a cell of an annex. */
  readonly subject: string;
  readonly words: ReadonlySet<string>;
  /** Of an annex, the words of its column apart; else none. */
  readonly column: ReadonlySet<string>;
  /** Of an annex, what all of its table is about. */
  readonly table?: ReadonlySet<string>;
  /** In small letters; `%` for shares. */
  readonly unit: string;
  /** The unit's first word. */
  readonly first?: string | undefined;
  readonly value: number;
  /** What one of the unit is in đồng; 1 for what is no money. */
  readonly scale: number;
  readonly of: Role;
  readonly at: Place;
  /** What the last period had, for a number of this one or one counted up to now. */
  readonly previous?: number;
  /** What this period has, for a number of the last one. */
  readonly now?: number;
  /** A count behind a target's share. */
  readonly behind?: 'part' | 'whole';
  /** The other of the two: of a part its whole, of a whole its part. */
  readonly beside?: number;
}

/** A number with that of the last period. */
export type Changed = Fact & { readonly previous: number };

/** The cell's row: one for all numbers of a target or figure. */
export const rowOf = ({ at }: Fact): string => at.cell.replace(/^[A-Z]+/u, '');

/** More facts than a report can speak of are not worth the time. */
const MOST = 3000;

/** Every number of every sheet that words may repeat. */
export const knownFacts = memo((facts): readonly Fact[] => {
  const known: Fact[] = [];
  for (const fact of allFacts(facts)) {
    if (known.length === MOST) break;
    known.push({ ...fact, first: fact.unit.split(/[ ,/]/u)[0] });
  }
  return known;
});

function* allFacts(facts: Facts): Iterable<Fact> {
  for (const row of facts.entries.figures.rows) yield* ofFigure(row);
  for (const row of facts.entries.targets.rows) yield* ofTarget(row);
  for (const table of freeTables(facts)) yield* ofAnnex(table);
}

/** Words that sentences leave out before a name. */
export const LEADS =
  /^(?:duy trì )?(?:(?:tỷ lệ|tỉ lệ|mức độ|điểm số|số lượng|tổng số|số)(?!\p{L}) ?)?/iu;
const NO_WORDS: ReadonlySet<string> = new Set();

function numberOf({ meaning }: Entry): number | undefined {
  return meaning.kind === 'number' || meaning.kind === 'bound' ? meaning.number : undefined;
}

function named(sheet: 'figures' | 'targets', name: string, { text: unit, at }: Entry) {
  const words = new Set(tokensOf(name.replace(LEADS, '')));
  const key = headerKey(unit);
  const subject = `${at.sheet} ${at.cell}`;
  return { sheet, name, subject, words, column: NO_WORDS, unit: key, scale: moneyScale(key) };
}

type Columns = readonly (readonly [Role, Entry])[];

function inRoles(base: Omit<Fact, 'value' | 'of' | 'at'>, columns: Columns): readonly Fact[] {
  return columns.flatMap(([of, entry]): readonly Fact[] => {
    const value = numberOf(entry);
    return value === undefined ? [] : [{ ...base, value, of, at: entry.at }];
  });
}

function ofFigure({ group, cells }: Row<FigureKey>): readonly Fact[] {
  if (group) return [];
  const base = named('figures', cells.content.text || cells.code.text, cells.unit);
  const previous = numberOf(cells.previous);
  const now = { ...base, ...(previous !== undefined && { previous }) };
  const [added, sum] = [numberOf(cells.current), numberOf(cells.cumulative)];
  const before = added !== undefined && sum !== undefined && sum > added;
  return [
    ...inRoles(now, [['now', cells.current]]),
    ...inRoles({ ...base, ...(before && { previous: sum - added }) }, [
      ['cumulative', cells.cumulative],
    ]),
    ...inRoles({ ...base, ...(added !== undefined && { now: added }) }, [
      ['previous', cells.previous],
    ]),
  ];
}

function ofTarget({ group, cells }: Row<TargetKey>): readonly Fact[] {
  const result = group ? undefined : resultOf(cells);
  if (result?.kind !== 'amount') return [];
  const { amount } = result;
  const base = named('targets', cells.name.text, cells.unit);
  const at = cells.result.meaning.kind === 'blank' ? cells.numerator.at : cells.result.at;
  const previous = numberOf(cells.previous);
  const value = plainAmount(amount);
  return [
    { ...base, value, of: 'now', at, ...(previous !== undefined && { previous }) },
    ...countsBehind(cells).map((count, index, both): Fact => {
      const subject = `${base.subject} ${index}`;
      const beside = both[1 - index];
      const then = index === 0 ? partOf(previous, beside) : undefined;
      return {
        ...base,
        subject,
        unit: '',
        value: count,
        of: 'now',
        at,
        behind: index === 0 ? 'part' : 'whole',
        ...(then !== undefined && { previous: then }),
        ...(beside !== undefined && { beside }),
      };
    }),
    ...inRoles({ ...base, now: value }, [['previous', cells.previous]]),
    ...inRoles(base, [['goal', cells.goal]]),
  ];
}

/** Of more than so many, a share to two decimals is that of some number by chance. */
const FEW = 200;

/** How many of as many as today a share was, where its decimals tell: 94,79% of 96 were 91. */
function partOf(share: number | undefined, whole: number | undefined): number | undefined {
  if (share === undefined || whole === undefined || Number.isInteger(share) || whole > FEW)
    return undefined;
  const part = Math.round((share * whole) / 100);
  return Math.abs((part / whole) * 100 - share) <= 0.005 + 1e-9 ? part : undefined;
}

function countsBehind({
  result,
  numerator,
  denominator,
}: Readonly<Record<'result' | 'numerator' | 'denominator', Entry>>): readonly number[] {
  const { meaning } = result;
  if (meaning.kind === 'fraction') return [meaning.numerator, meaning.denominator];
  return [numerator, denominator].flatMap((entry) => numberOf(entry) ?? []);
}

const TOTAL = /^(?:tổng|cộng|cả |toàn |lũy kế)/iu;
const SHARE = /%|tỷ lệ|tỷ trọng|cơ cấu/u;
const MONEY = /(?:triệu|tỷ|nghìn|ngàn)? ?đồng/u;
const IN_BRACKETS = /\([^)]*\)/gu;

/** `Dự toán (triệu đồng) | Đã giải ngân | Còn lại`: where the first column of numbers tells money, the bare ones are money. */
function moneyOf(keys: readonly string[]): string | undefined {
  const first = keys.find((key) => MONEY.test(key));
  const isBare = keys.every(
    (key) =>
      MONEY.test(key) ||
      SHARE.test(key) ||
      !/(?<!\p{L})(?:số|tổng) (?!còn|đã|chưa|tiền|vốn|kinh)/u.test(key),
  );
  return first !== undefined && isBare ? MONEY.exec(first)?.[0] : undefined;
}

function ofAnnex({ sheet, headers, title, rows }: FreeTable): readonly Fact[] {
  const keys = headers.map(headerKey);
  const units = keys.findIndex(isUnitHeader);
  const columns = headers.map((header) => new Set(tokensOf(header.replace(IN_BRACKETS, ''))));
  const table = new Set(tokensOf(`${title} ${headers.slice(0, 3).join(' ')}`));
  const general =
    MONEY.exec(/đơn vị(?: tính)?: ?([^)]*)/u.exec(headerKey(title))?.[1] ?? '')?.[0] ??
    moneyOf(keys);
  return rows.flatMap(({ cells }): readonly Fact[] => {
    const label = cells[labelColumn(cells, units)]?.text ?? '';
    const isTotal = TOTAL.test(label.trim());
    const words = isTotal ? NO_WORDS : new Set(tokensOf(label));
    const rowUnit = headerKey(cells[units]?.text ?? '');
    return cells.flatMap((cell, column): readonly Fact[] => {
      const key = keys[column] ?? '';
      const value = bareNumber(cell);
      if (!cell || value === undefined || isOrdinalHeader(key)) return [];
      const isShare = cell.format.includes('%') || cell.text.endsWith('%');
      const money = MONEY.exec(key)?.[0] ?? general ?? '';
      const unit = isShare || SHARE.test(key) ? '%' : rowUnit || money;
      const header = headers[column] ?? '';
      return [
        {
          sheet: 'annexes',
          name: label === '' ? header : `${label}, ${header}`,
          subject: `${sheet} ${cell.at.cell}`,
          words,
          column: columns[column] ?? NO_WORDS,
          table,
          unit,
          value,
          scale: moneyScale(unit),
          of:
            /kế hoạch|chỉ tiêu|mục tiêu|dự toán/u.test(key) && !/so với/u.test(key)
              ? 'goal'
              : 'now',
          at: cell.at,
        },
      ];
    });
  });
}
