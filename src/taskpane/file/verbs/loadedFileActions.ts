/** All that does something with a chosen file, in one piece of the bundle. */
export { openChosenWorkbook } from '../../../actions/chosen/chosenWorkbook';
export { readSources } from '../../../actions/periods/readSources';
export { copyOfChosen, exportChosen, previewChosen } from '../../../actions/chosen/exportChosen';
export { loadWriter } from '../../../actions/export/loadWriter';
export {
  gatherInChosen,
  ownTablesInChosen,
  planInChosen,
} from '../../../actions/chosen/gatherChosen';
export { mendChosen } from '../../../actions/chosen/mendChosen';
export {
  acceptInChosen,
  renameInChosen,
  reportedInChosen,
  weighedInChosen,
  weighInChosen,
} from '../../../actions/chosen/settleChosen';
export { historySeries } from '../../../domain/periods/history/historySeries';
