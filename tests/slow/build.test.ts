import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { manifestProblems } from '../manifest/manifestProblems';
import { SURROUNDINGS } from '../manifest/surroundings';

type Build = (
  env: Readonly<Record<string, unknown>>,
  argv: { readonly mode: string },
) => Configuration[];

const root = path.join(__dirname, '../..');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own way of sharing its configuration
const configurations = require('../../webpack.config.js') as Build;
const folder = mkdtempSync(path.join(tmpdir(), 'bao-cao-57-'));
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function build(env: Readonly<Record<string, unknown>>, mode: string): Promise<void> {
  const [configuration] = configurations(env, { mode });
  const output = { ...configuration?.output, path: folder };
  return new Promise((resolve, reject) => {
    webpack({ ...configuration, output }, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}

describe('the production build', () => {
  beforeAll(() => build({ host: 'https://baocao.thainguyen.example/57/' }, 'production'), 240_000);

  it('writes a manifest whose every address is the one given, and nothing else of it changes', () => {
    const manifest = read('manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('"https://baocao.thainguyen.example/57/taskpane.html"');
    expect(manifestProblems(manifest, SURROUNDINGS)).toEqual([]);
    const back = manifest.replaceAll(
      'https://baocao.thainguyen.example/57',
      'https://localhost:3000',
    );
    expect(back).toBe(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
  });

  it('holds every file that the manifest names', () => {
    const named = read('manifest.xml').matchAll(
      /"https:\/\/baocao\.thainguyen\.example\/57\/([^"]+)"/g,
    );
    for (const [, file = ''] of named) expect(read(file).length).toBeGreaterThan(0);
  });

  it("loads office.js from Microsoft's servers, in the head, after the notice for old Excel", () => {
    const page = read('taskpane.html');
    const head = page.slice(0, page.indexOf('</head>'));
    expect(head).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(head.indexOf('startup.js')).toBeLessThan(head.indexOf('office.js'));
    expect(page).not.toContain('/office-js/');
    expect(page).toMatch(/<html lang="?vi/);
  });

  it('runs under its own content security policy: no eval, and no request to anybody', () => {
    const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(2);
    for (const script of scripts) expect(read(script)).not.toMatch(/\beval\(|new Function\(/);
    expect(read('taskpane.html')).toContain("connect-src 'self'");
  });

  it('loads the Word writer and the simulated Excel no sooner than asked, and the latter never', () => {
    const [first] = readdirSync(folder).filter((file) => /^taskpane\..*\.js$/.test(file));
    expect(read(first ?? '')).not.toContain('w:document');
    const all = readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map(read)
      .join('');
    expect(all).toContain('w:document');
    expect(all).not.toContain('ApiNotAvailableInSimulator');
  });
});

it('a development build takes office.js from this machine', async () => {
  await build({}, 'development');
  expect(read('taskpane.html')).toContain('"/office-js/office.js"');
}, 240_000);

it('an address without https is refused in one sentence', () => {
  expect(() => configurations({ host: 'http://x' }, { mode: 'production' })).toThrow(
    /must be an https address/,
  );
});
