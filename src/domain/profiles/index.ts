import type { Profile } from './profile';
import { SO_KET } from './soKet';

/** The profiles in the order in which Tạo mẫu offers them. */
export const PROFILES: readonly Profile[] = [SO_KET];
