export type { OfficeProblem, Outcome, ProblemCode } from '../excel/requests/outcome';
export type { Press, Progress, Stage } from '../excel/requests/press';
