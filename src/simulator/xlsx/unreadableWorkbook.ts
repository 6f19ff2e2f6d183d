/** Why a file could not be opened. */
export type Unreadable = 'notExcel' | 'oldFormat' | 'damaged';

/** The one error of `readXlsx`: the file is no .xlsx workbook, is one of before 2007 or encrypted, or is damaged. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly reason: Unreadable,
    options?: ErrorOptions,
  ) {
    super(`unreadable workbook: ${reason}`, options);
    this.name = 'UnreadableWorkbook';
  }
}
