import type { Rule } from '../rule';
import { ct01NoResult } from './entries/ct01NoResult';
import { ct02NoGoalOrUnit } from './entries/ct02NoGoalOrUnit';
import { ct03UnreadableResult } from './entries/ct03UnreadableResult';
import { ct04NotMet } from './status/ct04NotMet';
import { ct05StatusContradicts } from './status/ct05StatusContradicts';
import { ct06DirectionUnclear } from './entries/ct06DirectionUnclear';
import { ct07PercentTwice } from './entries/ct07PercentTwice';
import { ct08DoubleTarget } from './entries/ct08DoubleTarget';
import { ct09NumberingJumps } from './entries/ct09NumberingJumps';
import { ct10DecimalDot } from './entries/ct10DecimalDot';
import { ct11WordsAgainstTable } from './words/ct11WordsAgainstTable';
import { ct12PraiseBesideMissed } from './words/ct12PraiseBesideMissed';
import { ct13QuantityWithoutNumber } from './entries/ct13QuantityWithoutNumber';
import { ct14OnTheWrongSheet } from './ct14OnTheWrongSheet';
import { ct15DecimalsDiffer } from './entries/ct15DecimalsDiffer';
import { ct16MetWithoutNumber } from './status/ct16MetWithoutNumber';
import { ct17NoneBesideAll } from './words/ct17NoneBesideAll';
import { ct18DistanceToGoal } from './words/ct18DistanceToGoal';
import { ct19FractionAgainstWords } from './words/ct19FractionAgainstWords';

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
