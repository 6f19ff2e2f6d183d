import type { DateSpan, Day } from '../number/date';
import type { InfoField } from '../sheets/info';
import type { Entries } from './entries';

/** Text of an item of `Thông tin`; empty when it is missing or blank. */
export function infoText({ info }: Entries, field: InfoField): string {
  return info.items.get(field)?.entry.text ?? '';
}

/** Days of an item that holds a date. */
export function infoDate({ info }: Entries, field: InfoField): DateSpan | undefined {
  const meaning = info.items.get(field)?.entry.meaning;
  return meaning?.kind === 'date' ? meaning.span : undefined;
}

/** The day up to which the report counts: the end of Ngày chốt số liệu, else of Đến ngày. */
export function measuringDay(entries: Entries): Day | undefined {
  return (infoDate(entries, 'chot_so_lieu') ?? infoDate(entries, 'den_ngay'))?.to;
}
