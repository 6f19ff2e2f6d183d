/** All that does something, in one piece of the bundle that follows once the pane stands. */
export { acceptFinding } from '../actions/acceptFinding';
export { checkWorkbook } from '../actions/checkWorkbook';
export { chosenSentence } from '../actions/editSentence';
export { exportReport } from '../actions/exportReport';
export { goToFinding } from '../actions/goToFinding';
export { leaveReport } from '../actions/handOver';
export { imposedProfile } from '../actions/imposedProfile';
export { applyTemplate, prepareTemplate } from '../actions/makeTemplate';
export { mendFindings, undoMending } from '../actions/mendFindings';
export { previewReport } from '../actions/previewReport';
export { proposePeriod } from '../actions/proposePeriod';
export { readFilling } from '../actions/readFilling';
export { removeSamples } from '../actions/removeSamples';
export { renameSheet } from '../actions/renameSheet';
export { selectedCell, watchSelectedCell, watchWorkbook } from '../actions/watchWorkbook';
export { weighedRules, weighRule } from '../actions/weighRule';
export { PROFILES } from '../domain/profiles';
export { RULES } from '../domain/rules';
