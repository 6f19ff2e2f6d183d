/** What kept Office from doing what was asked. */
export type ProblemCode =
  | 'editing'
  | 'protected'
  | 'read-only'
  | 'protected-view'
  | 'other-workbook'
  | 'too-old'
  | 'too-large'
  | 'marks'
  | 'silent'
  | 'network'
  | 'session'
  | 'busy'
  | 'gone'
  | 'garbled'
  | 'cancelled'
  | 'unknown';

/** One refusal of Office, ready to be shown. */
export interface OfficeProblem {
  readonly code: ProblemCode;
  /** Vietnamese: what happened, and what to do. */
  readonly sentence: string;
  /** For `Chép thông tin lỗi`: Office's code and place, host, API level; no figure of the workbook. */
  readonly details: string;
}

/** What became of a press that needs Office. Errors of our own are thrown, not returned. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: OfficeProblem };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}
