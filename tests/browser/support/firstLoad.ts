import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';

const OFFICE = /appsforoffice\.microsoft\.com/;

/**
 * Gzipped bytes of all scripts of ours that a page fetches before anybody presses anything: in Excel and Word whatever
 * comes by itself, on the page for files what comes until it stands, for then it fetches all else to go on without network.
 */
export async function firstLoad(
  context: BrowserContext,
  address: string,
  host: 'Excel' | 'Word' | undefined,
): Promise<number> {
  const page = await context.newPage();
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (/\.js$/.test(response.url()) && !OFFICE.test(response.url()))
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
  });
  await page.addInitScript(NOTE_WHAT_IS_FETCHED);
  await page.route(OFFICE, (route) =>
    host
      ? route.fulfill({ contentType: 'text/javascript', body: officeStub(host) })
      : route.abort(),
  );
  await page.goto(address);
  await page.getByRole('button').first().waitFor();
  // Longer than anything that the pane asks as it opens.
  await page.waitForTimeout(1000);
  const standing = new Set(await page.evaluate<string[]>('window.fetchedWhenItStood'));
  const counted = [...sizes].filter(([url]) => host !== undefined || standing.has(url));
  const whole = await Promise.all(counted.map(([, size]) => size));
  await page.close();
  return whole.reduce((sum, size) => sum + size, 0);
}

/** In the page: which files had come when the first thing to press was there. */
const NOTE_WHAT_IS_FETCHED = `new MutationObserver((_, observer) => {
  if (!document.querySelector('button')) return;
  observer.disconnect();
  window.fetchedWhenItStood = performance.getEntriesByType('resource').map(({ name }) => name);
}).observe(document, { childList: true, subtree: true });`;

/** An Office that says which host it is, and never answers a request: only what is fetched counts here. */
function officeStub(host: string): string {
  return `
    const info = { host: '${host}', platform: 'OfficeOnline' };
    const none = () => undefined;
    window.Office = {
      onReady: (ready) => { if (ready) ready(info); return Promise.resolve(info); },
      actions: { associate: none }, addin: {}, AsyncResultStatus: {}, EventType: {}, FileType: {},
      context: {
        requirements: { isSetSupported: () => true },
        diagnostics: { ...info, version: '16.0' },
        document: { addHandlerAsync: none, customXmlParts: { getByNamespaceAsync: none } },
      },
    };
    window.Excel = { run: () => new Promise(none) };
    window.Word = { run: () => new Promise(none) };`;
}
