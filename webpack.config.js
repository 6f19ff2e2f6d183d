const { execFile } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** The address that manifest.xml carries in the repository. */
const DEVELOPMENT_HOST = 'https://localhost:3000';
/** Microsoft supports office.js from its own servers only; the preview has no Office and serves the npm copy. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const LOCAL_OFFICE_JS = '/office-js/office.js';

/**
 * `npm run build -- --env host=https://tenmien.vn/baocao57` sets the addresses in manifest.xml.
 * Development builds, and any build with `--env preview`, load office.js from this machine.
 */
module.exports = (env = {}, { mode = 'development' } = {}) => {
  const local = mode !== 'production' || Boolean(env.preview);
  return [addIn(mode, addressOf(env.host), local)];
};
module.exports.base = base;

function addIn(mode, host, local) {
  return {
    ...base(mode),
    name: 'add-in',
    entry: { taskpane: './src/taskpane/index.tsx' },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        officeJs: local ? LOCAL_OFFICE_JS : OFFICE_JS,
        version: require('./package.json').version,
      }),
      ...(mode === 'production' ? [templates] : []),
      new CopyPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            transform: (text) => withHost(text.toString(), host),
          },
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'assets/ho-tro.html' },
          { from: 'assets/startup.js', to: 'startup.js', info: { minimized: true } },
        ],
      }),
    ],
  };
}

/** The page in a plain browser offers the templates beside it, made by the add-in itself (`npm run templates`). */
const templates = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('templates', (compilation) => {
      compilation.hooks.processAssets.tapPromise('templates', async () => {
        const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bao-cao-57-mau-'));
        const script = ['--import', 'tsx', 'src/headless/template/templates.ts', '--out', folder];
        await promisify(execFile)(process.execPath, script, { cwd: __dirname });
        for (const file of fs.readdirSync(folder)) {
          const bytes = fs.readFileSync(path.join(folder, file));
          compilation.emitAsset(`templates/${file}`, new compiler.webpack.sources.RawSource(bytes));
        }
        fs.rmSync(folder, { recursive: true });
      });
    });
  },
};

/** What every bundle of this project shares. */
function base(mode) {
  const production = mode === 'production';
  return {
    mode,
    context: __dirname,
    // Never an eval kind: the pane's content security policy refuses eval.
    devtool: production ? 'source-map' : 'cheap-module-source-map',
    target: ['web', 'es2020'],
    output: {
      path: path.join(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
    performance: { hints: false },
  };
}

/** Types are checked by `npm run types`; ES2020 is what the oldest web view above ExcelApi 1.14 understands. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'esbuild-loader',
  options: { target: 'es2020' },
};

/** The manifest with the host that was asked for. */
function withHost(manifest, host) {
  return manifest.replaceAll(DEVELOPMENT_HOST, host);
}

/** The place where the built add-in will be served, without a final slash. */
function addressOf(host = DEVELOPMENT_HOST) {
  const address = String(host).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s/]+/.test(address)) {
    throw new Error(`--env host must be an https address, not ${JSON.stringify(host)}`);
  }
  return address;
}
