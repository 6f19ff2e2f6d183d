import type { Rule } from '../rule';
import { th06PartAboveWhole } from './parts/th06PartAboveWhole';
import { th08RateDisagrees } from './rates/th08RateDisagrees';
import { th09ZeroWhole } from './rates/th09ZeroWhole';
import { th10RateAboveHundred } from './rates/th10RateAboveHundred';
import { th11SharesNotHundred } from './rates/th11SharesNotHundred';
import { th12TwoValues } from './th12TwoValues';
import { th16ScoreMaximum } from './rates/th16ScoreMaximum';
import { th17ScoreCalledRate } from './rates/th17ScoreCalledRate';
import { th18PartsAndTotal } from './parts/th18PartsAndTotal';
import { th19CountAndList } from './parts/th19CountAndList';
import { th21GrowthDisagrees } from './changes/th21GrowthDisagrees';
import { th22NoneLateButLate } from './parts/th22NoneLateButLate';
import { th23PaymentsBeyondFiles } from './parts/th23PaymentsBeyondFiles';
import { th25GainAgainstPrevious } from './changes/th25GainAgainstPrevious';
import { th26PercentForPoints } from './changes/th26PercentForPoints';
import { th24MeanDisagrees } from './th24MeanDisagrees';

/** Số liệu thủ tục hành chính (TH). */
export const PROCEDURES_RULES: readonly Rule[] = [
  th06PartAboveWhole,
  th08RateDisagrees,
  th09ZeroWhole,
  th10RateAboveHundred,
  th11SharesNotHundred,
  th12TwoValues,
  th16ScoreMaximum,
  th17ScoreCalledRate,
  th18PartsAndTotal,
  th19CountAndList,
  th21GrowthDisagrees,
  th22NoneLateButLate,
  th23PaymentsBeyondFiles,
  th24MeanDisagrees,
  th25GainAgainstPrevious,
  th26PercentForPoints,
];
