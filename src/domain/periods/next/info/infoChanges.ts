import type { Entries } from '../../../entries/entries';
import type { Entry } from '../../../entries/entry';
import { periodDates } from '../../../figures/period/periodDates';
import { fromDay, printMonth, twoDigits, type Day } from '../../../number/dates/date';
import { formatKind } from '../../../number/numberFormat';
import type { InfoField } from '../../../sheets/info';
import { changed } from '../changed';
import { dateInForm } from './dateInForm';
import { numberInForm } from './numberInForm';
import type { PeriodMove } from '../periodMove';
import type { PlannedChange } from '../plan';

/** What moves in `Thông tin`: number, year and dates of the period, number and day of the report. */
export function infoChanges(entries: Entries, move: PeriodMove): readonly PlannedChange[] {
  const { newDays, newSequel, cutOff, open } = move;
  const item = (field: InfoField): Entry | undefined => entries.info.items.get(field)?.entry;
  const days: readonly (readonly [InfoField, Day | undefined])[] = [
    ['tu_ngay', newDays.from],
    ['den_ngay', newDays.to],
    ['chot_so_lieu', cutOff === undefined ? undefined : lastDay(move)],
    ['ky_sau_tu_ngay', newSequel?.from],
    ['ky_sau_den_ngay', newSequel?.to],
  ];
  return [
    ...emptied(item('so_bao_cao')),
    ...(open ? emptied(item('ngay_ban_hanh')) : issueMonth(item('ngay_ban_hanh'), lastDay(move))),
    ...(open ? [] : numbers(item('ky_so'), item('nam'), move)),
    ...days.flatMap(([field, day]) => dayChange(item(field), day)),
  ];
}

/** The last day of the next period; where no days are typed, by the calendar. */
export function lastDay({ newDays, next, open }: PeriodMove): Day | undefined {
  if (open) return undefined;
  return newDays.to ?? periodDates(next.period, 'calendar')?.to;
}

function numbers(
  number: Entry | undefined,
  year: Entry | undefined,
  { old, next }: PeriodMove,
): readonly PlannedChange[] {
  return [
    ...(number ? changed(number, numberInForm(number.raw, old.period, next.period)) : []),
    ...(year && next.period.year !== old.period.year
      ? changed(year, typeof year.raw === 'number' ? next.period.year : String(next.period.year))
      : []),
  ];
}

function emptied(entry: Entry | undefined): readonly PlannedChange[] {
  return entry ? changed(entry, '') : [];
}

/** A day in the form of the old one; where there is none any more the cell is emptied. A person's formula stays. */
function dayChange(entry: Entry | undefined, day: Day | undefined): readonly PlannedChange[] {
  if (!entry || entry.meaning.kind === 'blank' || entry.formula !== undefined) return [];
  if (day === undefined) return changed(entry, '');
  if (typeof entry.raw === 'number') return changed(entry, day);
  const text = dateInForm(entry.text, day);
  return text === undefined ? changed(entry, day, 'dd/mm/yyyy') : changed(entry, text, '@');
}

/** Ngày ban hành becomes month and year: the day is signed later. */
function issueMonth(entry: Entry | undefined, day: Day | undefined): readonly PlannedChange[] {
  if (!entry || entry.meaning.kind === 'blank') return [];
  if (day === undefined) return changed(entry, '');
  const { year, month, day: number } = fromDay(day);
  if (typeof entry.raw === 'number' && formatKind(entry.format) === 'month')
    return changed(entry, day - number + 1);
  const padded = /(?:^|\D)0[3-9]\s*[/.-]\s*\d{4}/u.test(entry.text);
  const text = `${padded ? twoDigits(month) : printMonth(month)}/${year}`;
  return changed(entry, text, '@');
}
