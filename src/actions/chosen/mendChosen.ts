export type { MendedWorkbook } from '../../file/copy/mendWorkbook';
export { mendWorkbook as mendChosen } from '../../file/copy/mendWorkbook';
