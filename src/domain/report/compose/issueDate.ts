import type { Entries } from '../../entries/entries';
import { fromDay, printMonth, twoDigits } from '../../number/dates/date';
import type { InfoTexts } from './infoText';

/** Ngày ban hành in parts as printed; what is not given yet is absent and prints as blanks. */
export interface IssueDate {
  /** Two digits. */
  readonly day?: string;
  /** Two digits for 01 and 02 only. */
  readonly month?: string;
  readonly year?: string;
}

/** Day, month and year of `Ngày ban hành`; a month alone leaves the day open, nothing at all leaves the report's year. */
export function issueDate({ info }: Entries, texts: InfoTexts): IssueDate {
  const meaning = info.items.get('ngay_ban_hanh')?.entry.meaning;
  const year = /^\d{4}$/.exec(texts.text('nam'))?.[0];
  if (meaning?.kind !== 'date') return year === undefined ? {} : { year };
  const date = fromDay(meaning.span.from);
  const month = printMonth(date.month);
  if (meaning.span.precision === 'day')
    return { day: twoDigits(date.day), month, year: String(date.year) };
  return { ...(meaning.span.precision === 'month' && { month }), year: String(date.year) };
}
