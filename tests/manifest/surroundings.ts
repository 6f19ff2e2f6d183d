import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS } from '../../src/commands/commands';
import type { Surroundings } from './manifestProblems';

const root = path.join(__dirname, '../..');

/** The repository's own manifest, icons and ribbon functions. */
export const MANIFEST = path.join(root, 'manifest.xml');

export const SURROUNDINGS: Surroundings = {
  commands: Object.keys(COMMANDS),
  icon: (url) => {
    const file = path.join(root, 'assets/icons', path.posix.basename(url));
    return url.includes('/icons/') && existsSync(file) ? readFileSync(file) : undefined;
  },
};
