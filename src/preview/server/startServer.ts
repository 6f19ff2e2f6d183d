import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { extname, join } from 'node:path';
import { bundlePage } from './bundlePage';
import type { Certificate } from './certificate';
import { requestPath } from './requestPath';
import type { PaneBuild } from './startPaneBuild';
import { startPaneBuild } from './startPaneBuild';

/** A preview that is being served. */
export interface PreviewServer {
  readonly address: string;
  /** Settled when the task pane is there too. */
  readonly ready: Promise<void>;
  stop(): void;
}

/** What an address stands for; undefined where there is nothing. */
type Source = (path: string) => Promise<Uint8Array | string | undefined>;

/**
 * Serves the page, the task pane as webpack builds it, office.js and the examples over https to this machine
 * only. The page is there at once; the pane's addresses answer when it is built.
 */
export async function startServer(
  root: string,
  port: number,
  certificate: Certificate,
  mode: 'development' | 'production' = 'development',
): Promise<PreviewServer> {
  const pane = startPaneBuild(root, port, mode);
  const source = sourceOf(root, pane, bundlePage(root));
  const server = createServer(
    { cert: certificate.cert, key: certificate.key },
    (request, response) => {
      void answer(source, request, response);
    },
  );
  await new Promise<void>((resolve) => {
    server.listen(port, 'localhost', resolve);
  });
  return {
    address: `https://localhost:${port}/`,
    ready: pane.built,
    stop: () => {
      pane.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}

function sourceOf(
  root: string,
  pane: PaneBuild,
  bundle: Promise<ReadonlyMap<string, Uint8Array>>,
): Source {
  const examples = join(root, 'assets/examples');
  const folders: Readonly<Record<string, string>> = {
    '/office-js/': join(root, 'node_modules/@microsoft/office-js/dist'),
    '/examples/': examples,
  };
  return async (path) => {
    const page = PAGES[path];
    if (page !== undefined) return readFileSync(join(root, 'src/preview/page', page));
    if (path.startsWith('/preview/')) return (await bundle).get(path.slice('/preview/'.length));
    if (path === '/examples/index.json') return JSON.stringify(listed(examples));
    const prefix = Object.keys(folders).find((one) => path.startsWith(one));
    if (prefix) return fileIn(folders[prefix] ?? '', path.slice(prefix.length));
    await pane.built;
    return fileIn(pane.folder, path.slice(1));
  };
}

/** Excel's page, and Word's. */
const PAGES: Readonly<Record<string, string>> = { '/': 'page.html', '/word': 'word.html' };

function listed(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .sort();
}

/** A file below a folder; never one outside. */
function fileIn(folder: string, path: string): Uint8Array | undefined {
  if (path.split(/[\\/]/).includes('..')) return undefined;
  try {
    return readFileSync(join(folder, path));
  } catch {
    return undefined;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

async function answer(
  source: Source,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = requestPath(request);
  if (path === undefined) {
    response.writeHead(400).end();
    return;
  }
  const content = await source(path).catch(() => undefined);
  response.writeHead(content === undefined ? 404 : 200, {
    'Content-Type': `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
    'Cache-Control': 'no-cache',
  });
  response.end(content ?? '');
}
