import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';

const OFFICE = /appsforoffice\.microsoft\.com/;

/** Gzipped bytes of all scripts of ours that a page fetches until it stands and nobody has pressed anything. */
export async function firstLoad(
  context: BrowserContext,
  address: string,
  host: 'Excel' | 'Word' | undefined,
): Promise<number> {
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\.js$/.test(response.url()) && !OFFICE.test(response.url()))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.route(OFFICE, (route) =>
    host
      ? route.fulfill({ contentType: 'text/javascript', body: officeStub(host) })
      : route.abort(),
  );
  await page.goto(address);
  await page.getByRole('button').first().waitFor();
  // Longer than anything that the pane asks as it opens, shorter than what it fetches for later.
  await page.waitForTimeout(1000);
  const whole = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return whole;
}

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
