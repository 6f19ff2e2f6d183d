import type { Verb } from './commands';

let waiting: Verb | undefined;
let listener: ((verb: Verb) => void) | undefined;

/** A press from the ribbon; while no pane listens the last one is kept until one does. */
export function pressVerb(verb: Verb): void {
  if (listener) listener(verb);
  else waiting = verb;
}

/** Hears presses from now on, first the one that came before. Call the result to stop. */
export function hearPresses(hear: (verb: Verb) => void): () => void {
  listener = hear;
  const kept = waiting;
  waiting = undefined;
  if (kept) hear(kept);
  return () => {
    if (listener === hear) listener = undefined;
  };
}
