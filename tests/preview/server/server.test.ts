import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../src/preview/server/findBrowser';
import { freePort } from '../../../src/preview/server/freePort';

test('a browser is found where the system keeps programs, and none where there is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trinh-duyet-'));
  expect(findBrowser({ PATH: folder })).toBeNull();
  const chosen = join(folder, 'my-browser');
  writeFileSync(chosen, '');
  expect(findBrowser({ PATH: folder, CHROME_PATH: chosen })).toBe(chosen);
  rmSync(folder, { recursive: true });
});

test('a port that is taken is passed over', async () => {
  const server = createServer();
  const taken = await new Promise<number>((resolve) => {
    server.listen(0, 'localhost', () => {
      resolve((server.address() as { port: number }).port);
    });
  });
  expect(await freePort(taken)).toBeGreaterThan(taken);
  server.close();
});
