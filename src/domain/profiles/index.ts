import { LUY_KE } from './reports/luyKe';
import type { Profile } from './profile';
import { QUY } from './reports/quy';
import { QUY_RUT_GON } from './reports/quyRutGon';
import { SO_KET } from './reports/soKet';
import { THANG } from './reports/thang';
import { TUAN } from './reports/tuan';

/** The profiles in the order in which Tạo mẫu offers them. */
export const PROFILES: readonly Profile[] = [TUAN, THANG, QUY, QUY_RUT_GON, LUY_KE, SO_KET];
