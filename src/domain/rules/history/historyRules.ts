import type { Rule } from '../rule';
import { ls01CumulativeFalls } from './ls01CumulativeFalls';
import { ls02ThousandTimes } from './ls02ThousandTimes';
import { ls03TaskVanished } from './ls03TaskVanished';
import { ls04WordsUntouched } from './ls04WordsUntouched';
import { ls05ResultsUnchanged } from './ls05ResultsUnchanged';
import { ls06UnusualValue } from './ls06UnusualValue';
import { ls07OutcomeRepeated } from './ls07OutcomeRepeated';
import { ls08CumulativeShownOtherwise } from './ls08CumulativeShownOtherwise';
import { ls09SumOfPeriods } from './ls09SumOfPeriods';
import { th20Jump } from './th20Jump';

/** So với kỳ trước (LS). */
export const HISTORY_RULES: readonly Rule[] = [
  ls01CumulativeFalls,
  ls02ThousandTimes,
  ls03TaskVanished,
  ls04WordsUntouched,
  ls05ResultsUnchanged,
  ls06UnusualValue,
  ls07OutcomeRepeated,
  ls08CumulativeShownOtherwise,
  ls09SumOfPeriods,
  th20Jump,
];
