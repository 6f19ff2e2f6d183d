import type { Entries, InfoItem } from '../entries/entries';
import { infoText } from '../entries/info/infoItems';
import { fromNumber } from '../number/rational';
import { INFO_ITEMS, type InfoField } from '../sheets/info';
import type { Figure } from './figures';
import { periodMove } from '../periods/next/periodMove';
import { type Period, nextPeriod, periodOf, printPeriod } from './period/period';

/** The items of `Thông tin` as fields, and the names of this period and the next. */
export function* infoFigures(entries: Entries): Iterable<Figure> {
  for (const { field, named } of INFO_ITEMS) if (named) yield infoFigure(entries, field);
  const period = periodOf(entries);
  const next = period && periodAfter(entries, period);
  yield periodFigure('ky', entries, period && printPeriod(period));
  yield periodFigure('ky_sau', entries, next && printPeriod(next));
}

/** A week's year is told by its days, where they are given; after Lũy kế none follows. */
function periodAfter(entries: Entries, period: Period): Period | undefined {
  return period.kind === 'Tuần' ? periodMove(entries)?.next.period : nextPeriod(period);
}

function infoFigure(entries: Entries, name: InfoField): Figure {
  const item = entries.info.items.get(name);
  const text =
    item && printedText(name, item) !== '' ? printedText(name, item) : fallback(entries, name);
  const number =
    item?.entry.meaning.kind === 'number' ? item.entry.meaning.number : wholeNumber(name, text);
  return {
    name,
    kind: 'info',
    ...(item && { at: item.entry.at }),
    ...(text !== '' && { text }),
    ...(number !== undefined && { value: fromNumber(number) }),
  };
}

/** Within a sentence: the kind of unit in lower case, a single-digit number with its 0, several documents one after another. */
function printedText(name: InfoField, { entry, lines }: InfoItem): string {
  switch (name) {
    case 'loai_don_vi':
      return entry.text.toLowerCase();
    case 'so_bao_cao':
      return /^\d$/.test(entry.text) ? `0${entry.text}` : entry.text;
    case 'van_ban_yeu_cau':
      return lines.map((line) => line.replace(/[;.]$/, '')).join('; ');
    default:
      return lines.join(' ');
  }
}

/** Where Ngày chốt số liệu is empty, it is Đến ngày. */
function fallback(entries: Entries, name: InfoField): string {
  return name === 'chot_so_lieu' ? infoText(entries, 'den_ngay') : '';
}

/** Kỳ số is kept as text, and may be reckoned with (`hai_so(ky_so)`). */
function wholeNumber(name: InfoField, text: string): number | undefined {
  return name === 'ky_so' && /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}

function periodFigure(name: string, { info }: Entries, text: string | undefined): Figure {
  const at = info.items.get('loai_ky')?.entry.at;
  return { name, kind: 'info', ...(at && { at }), ...(text !== undefined && { text }) };
}
