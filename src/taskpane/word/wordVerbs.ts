/** All that does something in Word, in one piece of the bundle that follows at the first press. */
export { openChosenWorkbook } from '../../actions/chosenWorkbook';
export { openReportInWord } from '../../actions/reportInWord';
export { openRefreshed, planRefreshHere, refreshInPlace } from '../../actions/refreshInWord';
export { openWaitingReport } from '../../actions/openWaiting';
