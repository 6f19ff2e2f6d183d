import type { DateSpan, Day } from '../../number/dates/date';
import type { InfoField } from '../../sheets/info';
import type { Entries } from '../entries';

/** Text of an item of `Thông tin`; empty when it is missing or blank. */
export function infoText({ info }: Entries, field: InfoField): string {
  return info.items.get(field)?.entry.text ?? '';
}

/** Days of an item that holds a date. */
export function infoDate({ info }: Pick<Entries, 'info'>, field: InfoField): DateSpan | undefined {
  const meaning = info.items.get(field)?.entry.meaning;
  return meaning?.kind === 'date' ? meaning.span : undefined;
}

/** The cut-off: Ngày chốt số liệu, else Đến ngày. */
export function cutOff(entries: Pick<Entries, 'info'>): DateSpan | undefined {
  return infoDate(entries, 'chot_so_lieu') ?? infoDate(entries, 'den_ngay');
}

/** The day up to which the report counts: the last of the cut-off. */
export function measuringDay(entries: Pick<Entries, 'info'>): Day | undefined {
  return cutOff(entries)?.to;
}
