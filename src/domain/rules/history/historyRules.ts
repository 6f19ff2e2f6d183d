/** So với kỳ trước (LS). */
export { ls01CumulativeFalls } from './ls01CumulativeFalls';
export { ls02ThousandTimes } from './ls02ThousandTimes';
export { ls03TaskVanished } from './ls03TaskVanished';
export { ls04WordsUntouched } from './ls04WordsUntouched';
export { ls05ResultsUnchanged } from './ls05ResultsUnchanged';
export { ls06UnusualValue } from './ls06UnusualValue';
export { ls07OutcomeRepeated } from './ls07OutcomeRepeated';
export { ls08CumulativeShownOtherwise } from './ls08CumulativeShownOtherwise';
export { ls09SumOfPeriods } from './ls09SumOfPeriods';
export { th20Jump } from './th20Jump';
