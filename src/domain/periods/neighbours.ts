import { mostOf, nextPeriod, type Period } from '../figures/period/period';
import { isoWeeks } from '../number/dates/week';
import { type Span, weekOf } from './span';

/** The next period: the days given decide on a week's year, else the calendar. After Lũy kế 12 comes 1 of the next year. */
export function periodAfter(period: Period, next: Span | undefined): Period | undefined {
  const { kind, number, year } = period;
  if (kind === 'Lũy kế')
    return number < 12 ? { ...period, number: number + 1 } : { kind, number: 1, year: year + 1 };
  if (kind !== 'Tuần' || !next) return nextPeriod(period);
  const week = weekOf(next.from);
  return week.year === year ? { kind, number: number + 1, year } : { kind, ...week };
}

/** The period before; a year's last week is counted by the days given, else by the calendar. */
export function periodBefore(period: Period, before: Span | undefined): Period | undefined {
  const { kind, number, year } = period;
  if (kind === 'Sơ kết' || kind === 'Đột xuất') return undefined;
  if (number > 1) return { kind, number: number - 1, year };
  if (kind === 'Lũy kế') return undefined;
  if (kind !== 'Tuần') return { kind, number: mostOf(kind, year - 1) ?? 1, year: year - 1 };
  const last = before ? weekOf(before.from).number : isoWeeks(year - 1);
  return { kind, number: last, year: year - 1 };
}
