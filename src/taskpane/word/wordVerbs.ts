/** All that does something in Word, in one piece of the bundle that follows at the first press. */
export { openChosenWorkbook } from '../../actions/chosen/chosenWorkbook';
export { openReportInWord } from '../../actions/word/reportInWord';
export { openRefreshed, planRefreshHere, refreshInPlace } from '../../actions/word/refreshInWord';
export { openWaitingReport } from '../../actions/word/openWaiting';
