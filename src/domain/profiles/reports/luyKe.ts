import { PROFILE_NAMES } from '../profileNames';
import { DOCUMENTS, FIGURES, OUTLINE, RELATIONS, TASKS } from '../../sheets';
import { LUY_KE_ANNEXES } from './luyKeAnnexes';
import { LUY_KE_OUTLINE } from './luyKeOutline';
import type { Profile } from '../profile';

/** Báo cáo lũy kế, 6 tháng, năm: three parts and ten annexes, six of them tables on free sheets. */
export const LUY_KE: Profile = {
  ...PROFILE_NAMES['luy-ke'],
  sheets: [TASKS, DOCUMENTS, FIGURES, RELATIONS, OUTLINE],
  info: {
    loai_ky: 'Lũy kế',
    trich_yeu:
      'Tình hình triển khai thực hiện Nghị quyết số 57-NQ/TW {{ky}}; nhiệm vụ, giải pháp trọng tâm thời gian tới',
  },
  outline: LUY_KE_OUTLINE,
  freeSheets: LUY_KE_ANNEXES,
};
