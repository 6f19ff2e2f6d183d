/** Lets the event loop run: painting, presses, the host's messages. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
