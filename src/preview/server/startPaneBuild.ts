import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The task pane while it is being built. */
export interface PaneBuild {
  readonly folder: string;
  /** Settled when the pane is there for the first time. */
  readonly built: Promise<void>;
  stop(): void;
}

/**
 * Builds the pane by webpack in a process of its own, so that this one stays free to serve the page, and again
 * whenever a source changes. Previews on other ports have folders of their own.
 */
export function startPaneBuild(
  root: string,
  port: number,
  mode: 'development' | 'production' = 'development',
): PaneBuild {
  const folder = join(root, `.cache/preview-${port}/pane`);
  const cache = join(root, `.cache/preview-${port}/webpack`);
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const kept = ['--cache-type', 'filesystem', '--cache-cache-directory', cache];
  // With its input, this process, the watcher ends too.
  const watch = ['--watch', '--watch-options-stdin'];
  const flags = ['--mode', mode, '--env', 'preview', '--output-path', folder];
  const child = spawn(process.execPath, [webpack, ...flags, ...kept, ...watch], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const built = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const told = chunk.toString();
      if (/\berror\b/i.test(told)) console.error(told);
      if (told.includes('compiled')) resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`webpack ended (${code})`));
    });
  });
  return { folder, built, stop: () => child.kill() };
}
