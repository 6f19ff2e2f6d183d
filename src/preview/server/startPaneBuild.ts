import { fork } from 'node:child_process';
import { join } from 'node:path';

/** The task pane while it is being built. */
export interface PaneBuild {
  readonly folder: string;
  /** Settled when the pane is there for the first time. */
  readonly built: Promise<void>;
  stop(): void;
}

/** Builds the pane beside this process, which stays free to serve the page; previews on other ports have their own. */
export function startPaneBuild(root: string, port: number): PaneBuild {
  const folder = join(root, `.cache/preview-${port}/pane`);
  const child = fork(join(__dirname, 'buildPane.ts'), [root, folder]);
  const built = new Promise<void>((resolve, reject) => {
    child.once('message', () => {
      resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`the pane was not built (${code})`));
    });
  });
  return { folder, built, stop: () => child.kill() };
}
