import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Opens a window with a profile of its own that accepts our certificate and no other unknown one. */
export function openBrowser(browser: string, address: string, pin: string, root: string): void {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = [
    `--user-data-dir=${join(root, '.cache/browser')}`,
    `--ignore-certificate-errors-spki-list=${pin}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...asRoot,
  ];
  const window = spawn(browser, [...flags, `--app=${address}`], {
    detached: true,
    stdio: 'ignore',
  });
  // The address stands in the terminal: whoever sees no window can still open it.
  window.once('error', () => undefined);
  window.unref();
}
