import type { InfoField } from '../../../sheets/info';
import type { Rule } from '../../rule';
import { infoBlank, infoPlace } from '../infoItem';

const NEEDED: readonly (readonly [InfoField, string])[] = [
  ['chuc_vu', 'chức vụ người ký'],
  ['nguoi_ky', 'họ tên người ký'],
];

export const tt11NoSigner: Rule = {
  id: 'TT11',
  title: 'Thiếu họ tên hoặc chức vụ người ký',
  severity: 'Lỗi',
  example: 'Mục Người ký để trống.',
  remedy: 'Điền họ tên ở Người ký và chức vụ (ví dụ PHÓ CHỦ TỊCH) ở Chức vụ người ký.',
  *check(facts) {
    for (const [field, name] of NEEDED) {
      if (!infoBlank(facts, field)) continue;
      yield {
        at: infoPlace(facts, field),
        message: `Thiếu ${name}: điền vào ô này để in ở phần ký.`,
      };
    }
  },
};
