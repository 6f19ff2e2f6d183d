import { LUY_KE } from './luyKe';
import type { Profile } from './profile';
import { QUY } from './quy';
import { QUY_RUT_GON } from './quyRutGon';
import { SO_KET } from './soKet';
import { THANG } from './thang';
import { TUAN } from './tuan';

/** The profiles in the order in which Tạo mẫu offers them. */
export const PROFILES: readonly Profile[] = [TUAN, THANG, QUY, QUY_RUT_GON, LUY_KE, SO_KET];
