import type { Facts } from '../../../facts';
import { normalize } from '../../../letters/vietnamese';
import { infoText } from '../infoItem';

/** The province that Thông tin declares, without what it is: `Lào Cai`, `Hải Phòng`. */
export function ownProvince(facts: Facts): string {
  return normalize(infoText(facts, 'tinh')).replace(/^(?:tỉnh|thành phố|tp\.?) /iu, '');
}
