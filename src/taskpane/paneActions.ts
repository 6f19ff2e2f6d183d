import type * as Consolidating from '../actions/consolidate/consolidateFiles';
import type * as SelfTesting from '../actions/selfTest';
import type { RULES } from '../domain/rules';
import type { ProfileName } from '../domain/profiles/profileNames';
import type * as Loaded from './loadedActions';
import type * as Offering from './offerActions';
import type * as Starting from './startActions';

type Verbs = typeof Loaded & typeof Offering & Omit<typeof Starting, 'PROFILE_NAMES'>;

/** Many communes into one, in a piece of its own: it is needed above the communes only. */
type WholeVerbs = Pick<typeof Consolidating, 'consolidateFiles' | 'writeWhole' | 'reportWhole'>;

/** All that the pane can have done: the project's actions, and what the catalogues say. */
export interface PaneActions extends Verbs, WholeVerbs {
  /** Whether paragraphs can be edited in the pane: a chosen file has no rows to stand in. */
  readonly editsSentences: () => boolean;
  readonly profiles: () => Promise<readonly ProfileName[]>;
  /** In a piece of the bundle of its own: hardly anybody asks for it. */
  readonly selfTest: typeof SelfTesting.selfTest;
  readonly rules: () => Promise<typeof RULES>;
}

/** Loaded once, when first needed: the pane opens on React and Fluent alone. */
const load = () => import(/* webpackChunkName: "actions" */ './loadedActions');

/** Fetched as the pane opens over a template. */
const loadOffer = () => import(/* webpackChunkName: "offer" */ './offerActions');

/** Fetched as the pane opens. */
const loadStart = () => import(/* webpackChunkName: "start" */ './startActions');

export const loadWhole = () =>
  import(/* webpackChunkName: "whole" */ '../actions/consolidate/consolidateFiles');

/** The real ones. */
export const ACTIONS: PaneActions = {
  selfTest: async (...args) =>
    (await import(/* webpackChunkName: "selfTest" */ '../actions/selfTest')).selfTest(...args),
  editsSentences: () => true,
  profiles: async () => Object.values((await loadStart()).PROFILE_NAMES),
  rules: async () => (await import(/* webpackChunkName: "rules" */ '../domain/rules')).RULES,
  acceptFinding: async (...args) => (await load()).acceptFinding(...args),
  checkWorkbook: async (...args) => (await load()).checkWorkbook(...args),
  chosenSentence: async (...args) => (await load()).chosenSentence(...args),
  addReport: async (...args) => (await load()).addReport(...args),
  addSentence: async (...args) => (await load()).addSentence(...args),
  removeSentence: async (...args) => (await load()).removeSentence(...args),
  restoreSentence: async (...args) => (await load()).restoreSentence(...args),
  exportReport: async (...args) => (await load()).exportReport(...args),
  goToFinding: async (...args) => (await load()).goToFinding(...args),
  keepCopies: async (...args) => (await load()).keepCopies(...args),
  leaveReport: async (...args) => (await load()).leaveReport(...args),
  imposedProfile: async () => (await loadStart()).imposedProfile(),
  applyTemplate: async (...args) => (await load()).applyTemplate(...args),
  prepareTemplate: async (...args) => (await load()).prepareTemplate(...args),
  mendFindings: async (...args) => (await load()).mendFindings(...args),
  undoMending: async (...args) => (await load()).undoMending(...args),
  previousFromReport: async (...args) => (await load()).previousFromReport(...args),
  noteReported: async (...args) => (await load()).noteReported(...args),
  readHistory: async (...args) => (await load()).readHistory(...args),
  periodOffer: async () => (await loadOffer()).periodOffer(),
  undoWhole: async (...args) => (await load()).undoWhole(...args),
  previewReport: async (...args) => (await load()).previewReport(...args),
  applyNextPeriod: async (...args) => (await load()).applyNextPeriod(...args),
  prepareNextPeriod: async (...args) => (await load()).prepareNextPeriod(...args),
  consolidateFiles: async (...args) => (await loadWhole()).consolidateFiles(...args),
  writeWhole: async (...args) => (await loadWhole()).writeWhole(...args),
  reportWhole: async (...args) => (await loadWhole()).reportWhole(...args),
  applyGathering: async (...args) => (await load()).applyGathering(...args),
  prepareGathering: async (...args) => (await load()).prepareGathering(...args),
  undoGathering: async (...args) => (await load()).undoGathering(...args),
  readOwnTables: async (...args) => (await load()).readOwnTables(...args),
  readSources: async (...args) => (await load()).readSources(...args),
  proposePeriod: async (...args) => (await load()).proposePeriod(...args),
  proposeUnit: async () => (await load()).proposeUnit(),
  allowUnitMemory: async (...args) => (await load()).allowUnitMemory(...args),
  readFilling: async (...args) => (await load()).readFilling(...args),
  renameSheet: async (...args) => (await load()).renameSheet(...args),
  removeSamples: async (...args) => (await load()).removeSamples(...args),
  rememberExport: async (...args) => (await load()).rememberExport(...args),
  sinceExport: async () => (await loadStart()).sinceExport(),
  selectedCell: async () => (await loadStart()).selectedCell(),
  watchSelectedCell: async (...args) => (await loadStart()).watchSelectedCell(...args),
  watchWorkbook: async (...args) => (await loadStart()).watchWorkbook(...args),
  weighedRules: async () => (await load()).weighedRules(),
  weighRule: async (...args) => (await load()).weighRule(...args),
};
