import type { Profile } from '../../profiles/profile';
import { PERIODS_WITH_NUMBER, type InfoSpec } from '../../sheets/info';

/** Kỳ số is required where the profile's period has one: the template marks it like what is required always. */
export function asNeeded(item: InfoSpec, { info }: Profile): InfoSpec {
  const numbered = PERIODS_WITH_NUMBER.some((kind) => kind === info.loai_ky);
  return item.field === 'ky_so' && numbered ? { ...item, required: true } : item;
}
