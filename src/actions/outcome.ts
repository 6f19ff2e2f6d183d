export type { OfficeProblem, Outcome, ProblemCode } from '../excel/outcome';
export type { Press, Progress, Stage } from '../excel/press';
