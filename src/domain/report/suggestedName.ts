import type { Entries } from '../entries/entries';
import { infoText } from '../entries/info/infoItems';
import { fromDay, twoDigits } from '../number/dates/date';
import type { InfoField } from '../sheets/info';
import { withoutMarks } from '../letters/vietnamese';

/**
 * The download's name, such as `BC-UBND_Kha-Son_so-ket_2026-04.docx`: symbol, unit, period, month of issue (else of the
 * data). A draft's ends in `_DU-THAO`, so that it is not handed in for the report.
 */
export function suggestedName(
  entries: Entries,
  { draft, addressee = '' }: { readonly draft: boolean; readonly addressee?: string },
): string {
  const unit = plain(infoText(entries, 'ten_don_vi'));
  const kind = plain(infoText(entries, 'loai_ky')).toLowerCase();
  const period = joined('-', kind, plain(infoText(entries, 'ky_so')).toLowerCase());
  const name = joined(
    '_',
    plain(infoText(entries, 'ky_hieu')),
    unit,
    period,
    monthOf(entries),
    plain(addressee),
  );
  return `${name || 'Bao-cao'}${draft ? '_DU-THAO' : ''}.docx`;
}

const DATES: readonly InfoField[] = ['ngay_ban_hanh', 'chot_so_lieu', 'den_ngay'];

function monthOf(entries: Entries): string {
  for (const field of DATES) {
    const meaning = entries.info.items.get(field)?.entry.meaning;
    if (meaning?.kind !== 'date') continue;
    const { year, month } = fromDay(meaning.span.to);
    return `${year}-${twoDigits(month)}`;
  }
  return plain(infoText(entries, 'nam'));
}

/** Letters that every file system and mail server takes. */
function plain(text: string): string {
  const letters = withoutMarks(text).replace(/[^A-Za-z0-9]+/g, '-');
  return letters.replace(/^-|-$/g, '');
}

function joined(separator: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(separator);
}
