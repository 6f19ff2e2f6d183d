import type * as Accept from '../actions/acceptFinding';
import type * as Check from '../actions/checkWorkbook';
import type * as Export from '../actions/exportReport';
import type * as Imposed from '../actions/imposedProfile';
import type * as GoTo from '../actions/goToFinding';
import type * as Make from '../actions/makeTemplate';
import type * as Mend from '../actions/mendFindings';
import type * as Watching from '../actions/watchWorkbook';
import type { Profile } from '../domain/profiles/profile';
import type { Rule } from '../domain/rules/rule';

/** All that the pane can have done: the project's actions, and what the catalogues say. */
export interface PaneActions {
  readonly profiles: () => Promise<readonly Profile[]>;
  readonly rules: () => Promise<readonly Rule[]>;
  readonly imposedProfile: typeof Imposed.imposedProfile;
  readonly prepareTemplate: typeof Make.prepareTemplate;
  readonly applyTemplate: typeof Make.applyTemplate;
  readonly checkWorkbook: typeof Check.checkWorkbook;
  readonly goToFinding: typeof GoTo.goToFinding;
  readonly mendFindings: typeof Mend.mendFindings;
  readonly undoMending: typeof Mend.undoMending;
  readonly acceptFinding: typeof Accept.acceptFinding;
  readonly exportReport: typeof Export.exportReport;
  readonly watchWorkbook: typeof Watching.watchWorkbook;
}

/** The real ones, each loaded when first needed: the pane opens on React and Fluent alone. */
export const ACTIONS: PaneActions = {
  profiles: async () => (await import('../domain/profiles')).PROFILES,
  rules: async () => (await import('../domain/rules')).RULES,
  imposedProfile: async () => (await import('../actions/imposedProfile')).imposedProfile(),
  prepareTemplate: async (...args) =>
    (await import('../actions/makeTemplate')).prepareTemplate(...args),
  applyTemplate: async (...args) =>
    (await import('../actions/makeTemplate')).applyTemplate(...args),
  checkWorkbook: async (...args) =>
    (await import('../actions/checkWorkbook')).checkWorkbook(...args),
  goToFinding: async (...args) => (await import('../actions/goToFinding')).goToFinding(...args),
  mendFindings: async (...args) => (await import('../actions/mendFindings')).mendFindings(...args),
  undoMending: async (...args) => (await import('../actions/mendFindings')).undoMending(...args),
  acceptFinding: async (...args) =>
    (await import('../actions/acceptFinding')).acceptFinding(...args),
  exportReport: async (...args) => (await import('../actions/exportReport')).exportReport(...args),
  watchWorkbook: async (...args) =>
    (await import('../actions/watchWorkbook')).watchWorkbook(...args),
};
