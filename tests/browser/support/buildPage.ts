import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './preview';

/** Builds the page for production into a folder, as `npm run build` does. */
export function buildPage(folder: string): void {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const flags = ['--mode', 'production', '--output-path', folder];
  const { status, stdout } = spawnSync(process.execPath, [webpack, ...flags], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`webpack ended (${status}): ${stdout}`);
}
