import type { Outcome } from '../actions/outcome';
import { CommandError } from './commandError';

/** What an action came to; a refusal of the simulated Excel is the command's one line. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new CommandError(`${outcome.problem.sentence} (${outcome.problem.details})`);
}
