export type { ChosenWorkbook } from '../file/chosenWorkbook';
export type { OpenedWorkbook } from '../file/openWorkbook';
export { openWorkbook as openChosenWorkbook } from '../file/openWorkbook';
