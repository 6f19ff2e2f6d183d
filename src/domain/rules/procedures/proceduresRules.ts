import type { Rule } from '../rule';
import { th06PartAboveWhole } from './th06PartAboveWhole';
import { th08RateDisagrees } from './th08RateDisagrees';
import { th09ZeroWhole } from './th09ZeroWhole';
import { th10RateAboveHundred } from './th10RateAboveHundred';
import { th11SharesNotHundred } from './th11SharesNotHundred';
import { th12TwoValues } from './th12TwoValues';
import { th16ScoreMaximum } from './th16ScoreMaximum';
import { th17ScoreCalledRate } from './th17ScoreCalledRate';
import { th18PartsAndTotal } from './th18PartsAndTotal';
import { th19CountAndList } from './th19CountAndList';
import { th21GrowthDisagrees } from './th21GrowthDisagrees';
import { th22NoneLateButLate } from './th22NoneLateButLate';
import { th23PaymentsBeyondFiles } from './th23PaymentsBeyondFiles';
import { th25GainAgainstPrevious } from './th25GainAgainstPrevious';
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
];
