import { ANNEXES_RULES } from './annexes/annexesRules';
import { DOCUMENTS_RULES } from './documents/documentsRules';
import { ENTRY_RULES } from './entry/entryRules';
import { HISTORY_RULES } from './history/historyRules';
import { INFO_RULES } from './info/infoRules';
import { LETTERS_RULES } from './letters/lettersRules';
import { PERIOD_RULES } from './period/periodRules';
import { PROCEDURES_RULES } from './procedures/proceduresRules';
import { READING_RULES } from './reading/readingRules';
import { RELATIONS_RULES } from './relations/relationsRules';
import { TARGETS_RULES } from './targets/targetsRules';
import { TASKS_RULES } from './tasks/tasksRules';
import { WORDING_RULES } from './wording/wordingRules';
import type { Rule } from './rule';

/** The catalogue, in the order in which it is checked and listed. */
export const RULES: readonly Rule[] = [
  ...INFO_RULES,
  ...PERIOD_RULES,
  ...PROCEDURES_RULES,
  ...TARGETS_RULES,
  ...TASKS_RULES,
  ...DOCUMENTS_RULES,
  ...WORDING_RULES,
  ...ANNEXES_RULES,
  ...RELATIONS_RULES,
  ...READING_RULES,
  ...ENTRY_RULES,
  ...LETTERS_RULES,
  ...HISTORY_RULES,
];
