import * as annexes from './annexes/annexesRules';
import * as documents from './documents/documentsRules';
import * as entry from './entry/entryRules';
import * as history from './history/historyRules';
import * as info from './info/infoRules';
import * as letters from './letters/lettersRules';
import * as period from './period/periodRules';
import * as procedures from './procedures/proceduresRules';
import * as reading from './reading/readingRules';
import * as relations from './relations/relationsRules';
import type { Rule } from './rule';
import * as targets from './targets/targetsRules';
import * as tasks from './tasks/tasksRules';
import * as wording from './wording/wordingRules';

const FAMILIES: readonly Readonly<Record<string, Rule>>[] = [
  ...[info, period, procedures, targets, tasks, documents, wording],
  ...[annexes, relations, reading, entry, letters, history],
];

/** The catalogue, in the order in which it is checked and listed: by family, then by id. */
export const RULES: readonly Rule[] = FAMILIES.flatMap((family) =>
  Object.values(family).sort((one, other) => (one.id < other.id ? -1 : 1)),
);
