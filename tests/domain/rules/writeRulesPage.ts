import { writeFileSync } from 'node:fs';
import { rulesPage } from './rulesPage';

/** Writes docs/rules.md anew: `npm run docs`. */
writeFileSync('docs/rules.md', rulesPage());
