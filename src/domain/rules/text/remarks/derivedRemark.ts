import type { Place } from '../../../place';
import type { Derived } from '../../../words/claims/derived';
import type { Remark } from '../../rule';
import { quote } from '../quote';

/** Rules that tell the same slip more surely. */
const DOUBTED_BESIDE = ['TH08', 'TH24', 'CT18', 'CH05', 'CT10', 'ND24', 'CT11', 'TH12', 'TH25'];

/** What a paragraph's own numbers make otherwise; only where nothing else can be meant a `Lỗi`. */
export function derivedRemark(at: Place, { said, right, how, certain, text }: Derived): Remark {
  return {
    at,
    ...(!certain && { yieldsTo: DOUBTED_BESIDE }),
    severity: certain ? 'Lỗi' : 'Cảnh báo',
    message: `Ghi ${said} (trong ${quote(text, 80)}), mà ${how}: ${certain ? 'phải' : 'có lẽ'} là ${right}; xem lại các số trong đoạn này.`,
  };
}
