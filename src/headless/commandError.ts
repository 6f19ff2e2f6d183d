/** A command that cannot go on: its one clear line goes to stderr, and the exit code is 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
