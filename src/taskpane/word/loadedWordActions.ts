import type * as Loaded from './wordVerbs';

/** Loaded once, when first needed. */
const load = () => import(/* webpackChunkName: "word" */ './wordVerbs');

/** What the pane in Word can have done, beside its list. */
export const WORD_ACTIONS: typeof Loaded = {
  openChosenWorkbook: async (...args) => (await load()).openChosenWorkbook(...args),
  openReportInWord: async (...args) => (await load()).openReportInWord(...args),
  openRefreshed: async (...args) => (await load()).openRefreshed(...args),
  openWaitingReport: async () => (await load()).openWaitingReport(),
  waitingReport: async (...args) => (await load()).waitingReport(...args),
  planRefreshHere: async (...args) => (await load()).planRefreshHere(...args),
  refreshInPlace: async (...args) => (await load()).refreshInPlace(...args),
  traceChosenFigure: async (...args) => (await load()).traceChosenFigure(...args),
  watchChosenFigure: async (...args) => (await load()).watchChosenFigure(...args),
};
