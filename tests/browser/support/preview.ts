import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** `npm start -- --no-open` in a process of its own. */
export interface RunningPreview {
  readonly address: string;
  /** All that it printed. */
  printed(): string;
  stop(): void;
}

export const ROOT = resolve(__dirname, '../../..');

/** Starts the preview and waits until it prints its address. */
export function startPreview(): Promise<RunningPreview> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/preview/start.ts', '--no-open', '--port', '3900'],
    { cwd: ROOT },
  );
  let printed = '';
  return new Promise((found, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /https:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (address)
        found({
          address,
          printed: () => printed,
          stop: () => {
            stop(child);
          },
        });
    });
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.once('exit', (code) => {
      failed(new Error(`the preview ended (${code}): ${printed}`));
    });
  });
}

function stop(child: ChildProcess): void {
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.kill();
}
