/** What the pane in Word asks as it opens, in a small piece of the bundle: all else follows at the first press. */
export { waitingReport } from '../../actions/export/handOver';
export { traceChosenFigure, watchChosenFigure } from '../../actions/word/traceInWord';
