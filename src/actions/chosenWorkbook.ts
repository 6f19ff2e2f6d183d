export type { ChosenWorkbook } from '../file/open/chosenWorkbook';
export type { OpenedWorkbook } from '../file/open/openWorkbook';
export { openWorkbook as openChosenWorkbook } from '../file/open/openWorkbook';
