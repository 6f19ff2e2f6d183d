/** All that does something in Word, in one piece of the bundle that follows once the pane stands. */
export { openChosenWorkbook } from '../../actions/chosenWorkbook';
export { openReportInWord } from '../../actions/reportInWord';
export { openRefreshed, planRefreshHere, refreshInPlace } from '../../actions/refreshInWord';
export { traceChosenFigure, watchChosenFigure } from '../../actions/traceInWord';
export { waitingReport } from '../../actions/handOver';
export { openWaitingReport } from '../../actions/openWaiting';
