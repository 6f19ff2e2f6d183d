import type { Rule } from '../rule';
import { ct01NoResult } from './ct01NoResult';
import { ct02NoGoalOrUnit } from './ct02NoGoalOrUnit';
import { ct03UnreadableResult } from './ct03UnreadableResult';
import { ct04NotMet } from './ct04NotMet';
import { ct05StatusContradicts } from './ct05StatusContradicts';
import { ct06DirectionUnclear } from './ct06DirectionUnclear';
import { ct07PercentTwice } from './ct07PercentTwice';
import { ct08DoubleTarget } from './ct08DoubleTarget';
import { ct09NumberingJumps } from './ct09NumberingJumps';
import { ct10DecimalDot } from './ct10DecimalDot';
import { ct11WordsAgainstTable } from './ct11WordsAgainstTable';
import { ct12PraiseBesideMissed } from './ct12PraiseBesideMissed';
import { ct13QuantityWithoutNumber } from './ct13QuantityWithoutNumber';
import { ct14OnTheWrongSheet } from './ct14OnTheWrongSheet';
import { ct15DecimalsDiffer } from './ct15DecimalsDiffer';
import { ct16MetWithoutNumber } from './ct16MetWithoutNumber';
import { ct17NoneBesideAll } from './ct17NoneBesideAll';
import { ct18DistanceToGoal } from './ct18DistanceToGoal';
import { ct19FractionAgainstWords } from './ct19FractionAgainstWords';

/** Chỉ tiêu (CT). */
export const TARGETS_RULES: readonly Rule[] = [
  ct01NoResult,
  ct02NoGoalOrUnit,
  ct03UnreadableResult,
  ct04NotMet,
  ct05StatusContradicts,
  ct06DirectionUnclear,
  ct07PercentTwice,
  ct08DoubleTarget,
  ct09NumberingJumps,
  ct10DecimalDot,
  ct11WordsAgainstTable,
  ct12PraiseBesideMissed,
  ct13QuantityWithoutNumber,
  ct14OnTheWrongSheet,
  ct15DecimalsDiffer,
  ct16MetWithoutNumber,
  ct17NoneBesideAll,
  ct18DistanceToGoal,
  ct19FractionAgainstWords,
];
