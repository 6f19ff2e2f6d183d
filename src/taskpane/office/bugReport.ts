import type { Failure } from '../state/actionState';
import { TEXT } from '../strings';
import { hostDescription } from './hostDescription';

/** A mistake of ours as something to show: a plain sentence, and where it happened for the one who helps. */
export function bugReport(error: unknown): Failure {
  const name = error instanceof Error ? error.name : typeof error;
  return {
    code: 'bug',
    // A piece of the bundle that did not arrive: the network, not a mistake.
    sentence: name === 'ChunkLoadError' ? TEXT.failure.notLoaded : TEXT.failure.bug,
    details: [name, ...framesOf(error), hostDescription()].join('\n'),
  };
}

/** Code places only: an error's own message may quote a cell. */
function framesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at |@/.test(line) && /:\d+:\d+\)?$/.test(line))
    .slice(0, 6);
}
