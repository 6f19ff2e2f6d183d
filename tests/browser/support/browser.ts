import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../src/preview/server/findBrowser';

const NEEDED =
  'The browser tests need Chrome, Edge or Chromium: install one of them (Debian: apt-get install chromium), or set CHROME_PATH.';

/** The machine's browser. Without one these tests are left out, saying what is needed; in CI that is a failure. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findBrowser() !== null) describe(name, tests);
  else if (process.env.CI)
    test(name, () => {
      throw new Error(NEEDED);
    });
  else {
    console.warn(NEEDED);
    describe.skip(name, tests);
  }
}

/** Starts the browser as `npm start` does: it accepts the certificate with this pin and no other unknown one. */
export function launch(pin: string): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser() ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--ignore-certificate-errors-spki-list=${pin}`,
    ],
  });
}
