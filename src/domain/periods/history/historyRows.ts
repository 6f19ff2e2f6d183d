import type { Entries } from '../../entries/entries';
import { infoText, measuringDay } from '../../entries/info/infoItems';
import type { CellValue } from '../../grid';
import { headerKey } from '../../letters/vietnamese';
import { figureTaken, resultTaken } from '../next/takenOver';
import type { PeriodMove, DatedPeriod } from '../next/periodMove';
import { type HistoryRow, HISTORY_HEADS, MOST_HISTORY } from './historyForm';
import { periodDates } from '../../figures/period/periodDates';
import type { Day } from '../../number/dates/date';

/** The old history with the values of the period that ends; a row of the same period and code is replaced. */
export function historyRows(
  entries: Entries,
  move: PeriodMove,
  before: readonly HistoryRow[],
): readonly (readonly CellValue[])[] {
  const added = [...figureValues(entries), ...targetValues(entries)].map((one) => ({
    ...periodOfRow(entries, move),
    ...one,
  }));
  const fresh = new Map(added.map((row) => [keyOf(row), row]));
  const kept = before.filter((row) => !fresh.has(keyOf(row)));
  const all = [...kept, ...fresh.values()].slice(-MOST_HISTORY);
  return [
    [...HISTORY_HEADS],
    ...all.map(({ kind, number, year, to, code, value, goal }) => [
      kind,
      number,
      year,
      to ?? '',
      code,
      value,
      goal,
    ]),
  ];
}

/** Name and unit, by which a target is known over the periods. */
export function targetCode(name: string, unit: string): string {
  return unit === '' ? name : `${name} (${unit})`;
}

type Value = Pick<HistoryRow, 'code' | 'value' | 'goal'>;

function figureValues({ figures }: Entries): readonly Value[] {
  return figures.rows.flatMap(({ cells }) => {
    const value = figureTaken(cells.current, cells.unit.text);
    const code = cells.code.text;
    return value === '' || code === '' ? [] : [{ code, value, goal: '' }];
  });
}

function targetValues({ targets }: Entries): readonly Value[] {
  return targets.rows.flatMap(({ group, cells }) => {
    const value = group ? '' : resultTaken(cells);
    if (value === '') return [];
    const goal = cells.goal.meaning.kind === 'number' ? cells.goal.meaning.number : cells.goal.text;
    return [{ code: targetCode(cells.name.text, cells.unit.text), value, goal }];
  });
}

function periodOfRow(
  entries: Entries,
  { old }: PeriodMove,
): Pick<HistoryRow, 'kind' | 'number' | 'year' | 'to'> {
  const typed = infoText(entries, 'ky_so');
  const to = lastDayOf(entries, old);
  return {
    kind: old.period.kind,
    number: /^\d+$/u.test(typed) ? Number(typed) : typed,
    year: old.period.year,
    ...(to !== undefined && { to }),
  };
}

/** Of open periods the last day tells one from another. */
function keyOf({ kind, number, year, to, code }: HistoryRow): string {
  const open = kind === 'Sơ kết' || kind === 'Đột xuất';
  const period = open ? String(to ?? '') : headerKey(String(number));
  return [headerKey(kind), period, year, headerKey(code)].join('\n');
}

/** The last day of a period: as typed, else the cut-off's, else by the calendar. */
function lastDayOf(entries: Entries, { period, span }: DatedPeriod): Day | undefined {
  return span?.to ?? measuringDay(entries) ?? periodDates(period, 'calendar')?.to;
}
