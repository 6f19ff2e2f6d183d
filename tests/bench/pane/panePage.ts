import { gzipSync } from 'node:zlib';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { developmentCertificate } from '../../../src/preview/server/certificate';
import { freePort } from '../../../src/preview/server/freePort';
import { startServer } from '../../../src/preview/server/startServer';
import { launch } from '../../browser/support/browser';
import { paneOf } from '../../browser/support/page';
import { ROOT } from '../../browser/support/preview';

/** The preview in a browser without a window, the pane built as it ships. */
export interface PanePage {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly pane: Frame;
  /** Opens a workbook in a browser that has seen nothing: the gzipped bytes of every script of the pane's, by address. */
  readonly fetched: (name: string, book: Buffer) => Promise<ReadonlyMap<string, number>>;
  /** Opens a workbook and waits until the pane has nothing more to do by itself. */
  readonly open: (name: string, book: Buffer) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const PORT = 3970;
/** Longer than anything that the pane does by itself as it opens. */
const REST_MS = 3000;

export async function openPanePage(): Promise<PanePage> {
  const certificate = await developmentCertificate(ROOT);
  const server = await startServer(ROOT, await freePort(PORT), certificate, 'production');
  await server.ready;
  const browser = await launch(certificate.pin);
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(server.address, { timeout: 120_000 });
  let pane = await paneOf(page);
  return {
    page,
    devtools,
    get pane() {
      return pane;
    },
    open: async (name, book) => {
      pane = await openBook(page, name, book);
    },
    fetched: async (name, book) => {
      const fresh = await browser.newContext();
      const other = await fresh.newPage();
      await other.goto(server.address, { timeout: 120_000 });
      await paneOf(other);
      const sizes = scriptSizes(other);
      await openBook(other, name, book);
      const found = await sizes();
      await fresh.close();
      return found;
    },
    stop: async () => {
      await browser.close();
      server.stop();
    },
  };
}

async function openBook(page: Page, name: string, buffer: Buffer): Promise<Frame> {
  await page.setInputFiles('#file', { name, mimeType: '', buffer });
  await page.getByText(`Đã mở ${name}.`).waitFor({ timeout: 120_000 });
  const pane = await paneOf(page);
  await page.waitForTimeout(REST_MS);
  return pane;
}

/** Counts the pane's own scripts from now on; Excel's client and the preview's page are none. */
function scriptSizes(page: Page): () => Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js') || /^\/(?:office-js|preview)\//.test(pathname)) return;
    sizes.set(
      pathname,
      response.body().then((body) => gzipSync(body).length),
    );
  });
  return async () => {
    const bytes = await Promise.all(sizes.values());
    return new Map([...sizes.keys()].map((name, index) => [name, bytes[index] ?? 0]));
  };
}
