export type { ChosenWorkbook } from '../../file/chosenWorkbook';
export type { OpenedWorkbook } from '../../file/openWorkbook';
export { openWorkbook as openChosen } from '../../file/openWorkbook';
