import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ON_THE_PATH = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** The path of a Chrome, Edge or Chromium on this machine, null where there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  return candidates(env).find((path) => existsSync(path)) ?? null;
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  const chosen = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (process.platform === 'darwin') return [...chosen, ...MAC];
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return [...chosen, ...WINDOWS.flatMap((path) => roots.map((root) => join(root, path)))];
  }
  const folders = (env.PATH ?? '').split(delimiter);
  return [...chosen, ...ON_THE_PATH.flatMap((name) => folders.map((folder) => join(folder, name)))];
}
