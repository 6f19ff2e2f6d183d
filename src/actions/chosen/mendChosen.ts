export type { MendedWorkbook } from '../../file/mendWorkbook';
export { mendWorkbook as mendChosen } from '../../file/mendWorkbook';
