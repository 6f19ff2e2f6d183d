/** One refusal of Word, ready to be shown. */
export interface WordProblem {
  readonly code: 'read-only' | 'too-old' | 'unknown';
  /** Vietnamese: what happened, and what to do. */
  readonly sentence: string;
  /** For `Chép thông tin lỗi`: Office's code and place, host; no word of the document. */
  readonly details: string;
}

/** What became of a press that needs Word. Errors of our own are thrown, not returned. */
export type WordOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WordProblem };
