import { lockedSentence } from '../domain/fixes/lockedSentence';
import type { OfficeProblem } from '../excel/requests/outcome';
import { problem } from '../excel/requests/problem';

/** Protected sheets into which a press was to write; `then` is what the officer does once they are open. */
export function lockedProblem(sheets: readonly string[], then = 'làm lại'): OfficeProblem {
  return { ...problem('protected'), sentence: lockedSentence(sheets, then) };
}
