/**
 * Lets the event loop run: painting, presses, the host's messages. By a message, for a timer waits at least 4 ms each
 * time, and a whole second in a window that is covered.
 */
export function turn(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
