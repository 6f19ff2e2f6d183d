import { readFileSync } from 'node:fs';
import { manifestProblems } from './manifestProblems';
import { MANIFEST, SURROUNDINGS } from './surroundings';

/** `npm run manifest`: checks manifest.xml without asking any server. */
const problems = manifestProblems(readFileSync(MANIFEST, 'utf8'), SURROUNDINGS);
for (const problem of problems) console.error(`manifest.xml: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
