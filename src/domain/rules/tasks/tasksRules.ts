import type { Rule } from '../rule';
import { nv01NoSuchStatus } from './status/nv01NoSuchStatus';
import { nv03NoTotal } from './words/nv03NoTotal';
import { nv05ClaimAgainstTasks } from './words/nv05ClaimAgainstTasks';
import { nv06TaskWithinTask } from './nv06TaskWithinTask';
import { nv07Overdue } from './status/nv07Overdue';
import { nv08DoneBeforeDue } from './status/nv08DoneBeforeDue';
import { nv09NoLeadOrSource } from './nv09NoLeadOrSource';
import { nv10NotStartedWithoutReason } from './status/nv10NotStartedWithoutReason';
import { nv11PlannedAsDone } from './status/nv11PlannedAsDone';
import { nv12NotStartedButReached } from './status/nv12NotStartedButReached';
import { nv13SourceBeyondTitle } from './nv13SourceBeyondTitle';
import { nv14SelfRating } from './status/nv14SelfRating';
import { nv15DoneAfterCutOff } from './status/nv15DoneAfterCutOff';
import { nv16DoneLate } from './status/nv16DoneLate';
import { nv17DaysOfTask } from './words/nv17DaysOfTask';
import { nv18DeadlineInWords } from './words/nv18DeadlineInWords';
import { nv19DaysFromDeadline } from './words/nv19DaysFromDeadline';
import { nv20DueInPeriod } from './words/nv20DueInPeriod';

/** Nhiệm vụ (NV). */
export const TASKS_RULES: readonly Rule[] = [
  nv01NoSuchStatus,
  nv03NoTotal,
  nv05ClaimAgainstTasks,
  nv06TaskWithinTask,
  nv07Overdue,
  nv08DoneBeforeDue,
  nv09NoLeadOrSource,
  nv10NotStartedWithoutReason,
  nv11PlannedAsDone,
  nv12NotStartedButReached,
  nv13SourceBeyondTitle,
  nv14SelfRating,
  nv15DoneAfterCutOff,
  nv16DoneLate,
  nv17DaysOfTask,
  nv18DeadlineInWords,
  nv19DaysFromDeadline,
  nv20DueInPeriod,
];
