import type { Outcome } from '../actions/outcome';
import { CommandError } from './commandError';

/** What an action came to; a refusal is the command's one line, with Office's code only where it has no sentence. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { code, sentence, details } = outcome.problem;
  throw new CommandError(code === 'unknown' ? `${sentence} (${details})` : sentence);
}
