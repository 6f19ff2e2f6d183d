import type { Rule } from '../rule';
import { ls01CumulativeFalls } from './ls01CumulativeFalls';
import { ls02ThousandTimes } from './ls02ThousandTimes';
import { ls03TaskVanished } from './ls03TaskVanished';
import { th20Jump } from './th20Jump';

/** So với kỳ trước (LS). */
export const HISTORY_RULES: readonly Rule[] = [
  ls01CumulativeFalls,
  ls02ThousandTimes,
  ls03TaskVanished,
  th20Jump,
];
