import { join } from 'node:path';
import webpack from 'webpack';

type ConfigFactory = (env: object, options: object) => webpack.Configuration[];

/**
 * A process of its own: builds the task pane as webpack.config.js says, only with this machine's office.js,
 * into the folder given, and again whenever a source changes. Tells its parent after each build.
 */
function buildPane(root: string, folder: string): void {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack.config.js is CommonJS
  const configs = require(join(root, 'webpack.config.js')) as ConfigFactory;
  const [config] = configs({ preview: true }, { mode: 'development' });
  if (!config) throw new Error('webpack.config.js describes no add-in');
  const compiler = webpack({
    ...config,
    output: { ...config.output, path: folder },
    cache: { type: 'filesystem', cacheDirectory: join(folder, '../webpack') },
  });
  compiler.watch({ aggregateTimeout: 300 }, (problem, stats) => {
    if (problem || stats?.hasErrors()) console.error(problem ?? stats?.toString('errors-only'));
    process.send?.('built');
  });
}

const [root = '', folder = ''] = process.argv.slice(2);
process.once('disconnect', () => process.exit());
buildPane(root, folder);
