import { writeFileSync } from 'node:fs';
import { rulesPage } from './rulesPage';

/** Writes docs/rules.md anew: `npx tsx tests/domain/rules/writeRulesPage.ts` from the project's root. */
writeFileSync('docs/rules.md', rulesPage());
