import { PERIODS_WITH_NUMBER, type InfoSpec } from '../../sheets/info';
import { headerKey } from '../../letters/vietnamese';
import type { Entries } from '../entries';
import { infoText } from './infoItems';

/** Whether a report of this period cannot do without an item of `Thông tin`: Kỳ số only where the kind has one. */
export function isNeededItem({ field, required }: InfoSpec, entries: Entries): boolean {
  if (field !== 'ky_so') return required === true;
  const kind = headerKey(infoText(entries, 'loai_ky'));
  return PERIODS_WITH_NUMBER.some((one) => headerKey(one) === kind);
}
