import type { Rule } from '../rule';
import { ky01EndBeforeStart } from './days/ky01EndBeforeStart';
import { ky02NotTheUsualDays } from './days/ky02NotTheUsualDays';
import { ky03NextPeriodOverlaps } from './next/ky03NextPeriodOverlaps';
import { ky04GapBeforeNext } from './next/ky04GapBeforeNext';
import { ky05WeekNotSevenDays } from './weeks/ky05WeekNotSevenDays';
import { ky06WeekNumber } from './weeks/ky06WeekNumber';
import { ky07DaysBetweenPeriods } from './days/ky07DaysBetweenPeriods';
import { ky08OtherPeriod } from './naming/ky08OtherPeriod';
import { ky09PlanOutsideNext } from './next/ky09PlanOutsideNext';
import { ky10NoCutOff } from './ky10NoCutOff';
import { ky11ComparedWithoutFigure } from './ky11ComparedWithoutFigure';
import { ky12CumulativeWithoutStart } from './ky12CumulativeWithoutStart';
import { ky14PeriodNamedOtherwise } from './naming/ky14PeriodNamedOtherwise';
import { ky15NoSuchDay } from './days/ky15NoSuchDay';
import { ky16NoSuchNumber } from './weeks/ky16NoSuchNumber';
import { ky17DaysDisagree } from './days/ky17DaysDisagree';
import { ky18CutOffOtherwise } from './days/ky18CutOffOtherwise';
import { ky19NextPeriodTooLong } from './next/ky19NextPeriodTooLong';
import { ky20DeedAfterCutOff } from './days/ky20DeedAfterCutOff';
import { ky21YearOff } from './naming/ky21YearOff';
import { ky22LeadOfOtherKind } from './naming/ky22LeadOfOtherKind';

/** Kỳ báo cáo (KY). */
export const PERIOD_RULES: readonly Rule[] = [
  ky01EndBeforeStart,
  ky02NotTheUsualDays,
  ky03NextPeriodOverlaps,
  ky04GapBeforeNext,
  ky05WeekNotSevenDays,
  ky06WeekNumber,
  ky07DaysBetweenPeriods,
  ky08OtherPeriod,
  ky09PlanOutsideNext,
  ky10NoCutOff,
  ky11ComparedWithoutFigure,
  ky12CumulativeWithoutStart,
  ky14PeriodNamedOtherwise,
  ky15NoSuchDay,
  ky16NoSuchNumber,
  ky17DaysDisagree,
  ky18CutOffOtherwise,
  ky19NextPeriodTooLong,
  ky20DeedAfterCutOff,
  ky21YearOff,
  ky22LeadOfOtherKind,
];
