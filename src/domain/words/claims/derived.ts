import { type Said, quoted } from '../read';

/** A number that its paragraph's other numbers make, and make otherwise than it is printed. */
export interface Derived {
  /** As printed, with its sign: `102`, `97,81%`. */
  readonly said: string;
  /** What it should be. */
  readonly right: string;
  /** `240 − 175 = 65`. */
  readonly how: string;
  /** The words leave no other reading. */
  readonly certain: boolean;
  readonly text: string;
}

/** The words of a line from one place to another, and to the end of the last word. */
export function wordsOf(said: Said, from: number, to: number): string {
  const more = /^(?: \p{L}+){0,3}/u.exec(said.line.slice(to, to + 40))?.[0].length ?? 0;
  return quoted(said, from, to + more);
}
