/** Số liệu thủ tục hành chính (TH). */
export { th06PartAboveWhole } from './parts/th06PartAboveWhole';
export { th08RateDisagrees } from './rates/th08RateDisagrees';
export { th09ZeroWhole } from './rates/th09ZeroWhole';
export { th10RateAboveHundred } from './rates/th10RateAboveHundred';
export { th11SharesNotHundred } from './rates/th11SharesNotHundred';
export { th12TwoValues } from './th12TwoValues';
export { th16ScoreMaximum } from './rates/th16ScoreMaximum';
export { th17ScoreCalledRate } from './rates/th17ScoreCalledRate';
export { th18PartsAndTotal } from './parts/th18PartsAndTotal';
export { th19CountAndList } from './parts/th19CountAndList';
export { th21GrowthDisagrees } from './changes/th21GrowthDisagrees';
export { th22NoneLateButLate } from './parts/th22NoneLateButLate';
export { th23PaymentsBeyondFiles } from './parts/th23PaymentsBeyondFiles';
export { th24MeanDisagrees } from './th24MeanDisagrees';
export { th25GainAgainstPrevious } from './changes/th25GainAgainstPrevious';
export { th26PercentForPoints } from './changes/th26PercentForPoints';
