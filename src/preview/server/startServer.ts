import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { bundlePage } from './bundlePage';
import type { Certificate } from './certificate';

type Handler = (request: { url?: string }, response: Answer, next: () => void) => void;

interface Answer {
  setHeader(name: string, value: string): void;
  end(content: string | Uint8Array): void;
  statusCode: number;
}

/** A preview that is being served. */
export interface PreviewServer {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Serves the page, the task pane as webpack builds it, office.js and the examples over https on this
 * machine only. The page is there at once; the pane's first answer waits until it is built.
 */
export async function startServer(
  root: string,
  port: number,
  certificate: Certificate,
): Promise<PreviewServer> {
  const page = bundlePage(root);
  const require_ = require as unknown as (path: string) => ConfigFactory;
  const [config] = require_(join(root, 'webpack.config.js'))(
    { preview: true },
    { mode: 'development' },
  );
  if (!config) throw new Error('webpack.config.js describes no add-in');
  const compiler = webpack({
    ...config,
    infrastructureLogging: { level: 'none' },
    stats: 'errors-only',
  });
  const server = new WebpackDevServer(
    {
      ...config.devServer,
      host: 'localhost',
      port,
      server: { type: 'https', options: { cert: certificate.cert, key: certificate.key } },
      hot: false,
      liveReload: false,
      client: false,
      setupMiddlewares: (others) => [
        { name: 'preview', middleware: pageHandler(root, page) as never },
        ...others,
      ],
    },
    compiler,
  );
  // The page first: both want all of a small machine.
  await page;
  await server.start();
  return { address: `https://localhost:${port}/preview.html`, stop: () => server.stop() };
}

type ConfigFactory = (
  env: object,
  options: object,
) => (webpack.Configuration & { devServer?: object })[];

/** Answers for the page's own addresses and leaves the others to webpack. */
function pageHandler(root: string, page: Promise<ReadonlyMap<string, Uint8Array>>): Handler {
  const examples = join(root, 'assets/examples');
  return (request, response, next) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const file = /^\/examples\/([\w-]+\.xlsx)$/.exec(path)?.[1];
    if (path === '/' || path === '/preview.html')
      send(response, 'text/html', readFileSync(join(root, 'src/preview/page/page.html')));
    else if (path === '/preview/page.js')
      void page.then((files) => {
        send(response, 'text/javascript', files.get('page.js'));
      });
    else if (path === '/preview/page.css')
      void page.then((files) => {
        send(response, 'text/css', files.get('page.css'));
      });
    else if (path === '/examples/index.json')
      send(response, 'application/json', JSON.stringify(listed(examples)));
    else if (file && listed(examples).includes(file))
      send(response, 'application/octet-stream', readFileSync(join(examples, file)));
    else next();
  };
}

function listed(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^[\w-]+\.xlsx$/.test(name))
    .sort();
}

function send(response: Answer, type: string, content: string | Uint8Array | undefined): void {
  response.statusCode = content === undefined ? 404 : 200;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(content ?? '');
}
