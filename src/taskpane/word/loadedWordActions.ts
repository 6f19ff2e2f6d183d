import type * as Starting from './wordStartVerbs';
import type * as Loaded from './wordVerbs';

/** Loaded once, when first needed. */
const load = () => import(/* webpackChunkName: "word" */ './wordVerbs');

/** Fetched as the pane opens. */
const loadStart = () => import(/* webpackChunkName: "word-start" */ './wordStartVerbs');

/** What the pane in Word can have done, beside its list. */
export const WORD_ACTIONS: typeof Loaded & typeof Starting = {
  openChosenWorkbook: async (...args) => (await load()).openChosenWorkbook(...args),
  openReportInWord: async (...args) => (await load()).openReportInWord(...args),
  openRefreshed: async (...args) => (await load()).openRefreshed(...args),
  openWaitingReport: async () => (await load()).openWaitingReport(),
  waitingReport: async (...args) => (await loadStart()).waitingReport(...args),
  planRefreshHere: async (...args) => (await load()).planRefreshHere(...args),
  refreshInPlace: async (...args) => (await load()).refreshInPlace(...args),
  traceChosenFigure: async (...args) => (await loadStart()).traceChosenFigure(...args),
  watchChosenFigure: async (...args) => (await loadStart()).watchChosenFigure(...args),
};
