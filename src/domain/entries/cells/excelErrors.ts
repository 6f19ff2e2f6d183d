/** Stands for the result of a formula in a file that some program wrote without calculating: it is no blank cell. */
export const NO_RESULT = '#CHƯA TÍNH!';

/** What Excel hands over for a formula that failed; `#LỖI!` stands for a name in another language. */
export const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  NO_RESULT,
  '#LỖI!',
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#GETTING_DATA',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);
