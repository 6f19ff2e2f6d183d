import type { Entries } from '../../entries/entries';
import { infoText } from '../../entries/info/infoItems';
import { periodNumber, periodOf } from '../../figures/period/period';
import { printMonth } from '../../number/dates/date';
import { figureTaken, resultTaken } from '../next/takenOver';
import { toldRange, usualRange, type UsualRange } from '../outlier';
import { earlierRows } from './earlierValues';
import type { HistoryRow } from './historyForm';
import { targetCode } from './historyRows';

/** One value of a series. */
export interface HistoryPoint {
  /** `tuần 15/2026`. */
  readonly label: string;
  readonly value: number;
  /** The target of that period, where it was a number. */
  readonly goal?: number;
  /** The value of the same period a year before. */
  readonly yearAgo?: number;
  /** This period's own: it stands in the sheet, not in the history. */
  readonly now?: true;
}

/** A figure or target over the periods of this kind, oldest first. */
export interface HistorySeries {
  /** Mã; of a target name and unit. */
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** The row in which it stands: sheet, and one-based number. */
  readonly sheet: string;
  readonly row: number;
  readonly points: readonly HistoryPoint[];
  /** Where the earlier values usually lie; none from fewer than six. */
  readonly range?: UsualRange;
}

/** Every figure and target of which an earlier period left a number. */
export function historySeries(entries: Entries): readonly HistorySeries[] {
  return items(entries).flatMap((item) => {
    const earlier = earlierRows(entries, item.code);
    const points = pointsOf(earlier);
    if (points.length === 0) return [];
    const { value, goal, ...known } = item;
    const values = points.map((point) => point.value);
    const range = usualRange(values);
    const own = typeof value === 'number' ? [nowPoint(entries, value, goal, earlier)] : [];
    return [
      { ...known, points: [...points, ...own], ...(range && { range: toldRange(range, values) }) },
    ];
  });
}

interface Item extends Omit<HistorySeries, 'points' | 'range'> {
  readonly value: unknown;
  readonly goal?: number;
}

function items({ figures, targets }: Entries): readonly Item[] {
  const ofFigures = figures.rows.map(({ row, cells }) => ({
    code: cells.code.text,
    name: cells.content.text || cells.code.text,
    unit: cells.unit.text,
    ...{ sheet: figures.sheet, row },
    value: figureTaken(cells.current, cells.unit.text),
  }));
  const ofTargets = targets.rows
    .filter(({ group }) => !group)
    .map(({ row, cells }) => ({
      code: targetCode(cells.name.text, cells.unit.text),
      name: cells.name.text,
      unit: cells.unit.text,
      ...{ sheet: targets.sheet, row },
      value: resultTaken(cells),
      ...(cells.goal.meaning.kind === 'number' && { goal: cells.goal.meaning.number }),
    }));
  return [...ofFigures, ...ofTargets].filter(({ code }) => code !== '');
}

function pointsOf(rows: readonly HistoryRow[]): readonly HistoryPoint[] {
  const ordered = [...rows].sort((a, b) => orderOf(a) - orderOf(b));
  return ordered.flatMap((row): readonly HistoryPoint[] => {
    const { value, goal } = row;
    if (typeof value !== 'number') return [];
    return [
      {
        label: labelOf(row),
        value,
        ...(typeof goal === 'number' && { goal }),
        ...yearBefore(rows, row),
      },
    ];
  });
}

function nowPoint(
  entries: Entries,
  value: number,
  goal: number | undefined,
  rows: readonly HistoryRow[],
): HistoryPoint {
  const period = periodOf(entries);
  const now = {
    kind: period?.kind ?? '',
    number: infoText(entries, 'ky_so'),
    year: period?.year ?? 0,
  };
  return {
    label: labelOf(now),
    value,
    ...(goal !== undefined && { goal }),
    ...yearBefore(rows, now),
    now: true,
  };
}

type Dated = Pick<HistoryRow, 'kind' | 'number' | 'year'>;

function yearBefore(rows: readonly HistoryRow[], { number, year }: Dated): { yearAgo?: number } {
  const same = rows.find(
    (one) => one.year === year - 1 && numberOf(one.number) === numberOf(number),
  );
  return typeof same?.value === 'number' ? { yearAgo: same.value } : {};
}

/** By year and number; open periods by their last day. */
function orderOf({ kind, number, year, to }: HistoryRow): number {
  const open = kind === 'Sơ kết' || kind === 'Đột xuất';
  return year * 100_000 + (open ? (to ?? 0) % 100_000 : numberOf(number) * 100);
}

function numberOf(number: HistoryRow['number']): number {
  return periodNumber(String(number)) ?? 0;
}

/** `tuần 15/2026`, `tháng 01/2027`, `quý IV/2025`, `5 tháng 2026`; kinds without a number by their year. */
function labelOf({ kind, number, year }: Dated): string {
  const typed = String(number).replace(/^\p{L}+\s+/u, '');
  if (kind === 'Lũy kế') return `${typed} tháng ${year}`;
  if (kind === 'Tháng') return `tháng ${printMonth(numberOf(number))}/${year}`;
  if (kind === '6 tháng') return `6 tháng ${typed === '2' ? 'cuối' : 'đầu'} năm ${year}`;
  return typed === '' ? `${kind.toLowerCase()} ${year}` : `${kind.toLowerCase()} ${typed}/${year}`;
}
