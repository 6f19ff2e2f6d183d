/** Key, among the add-in's settings in the workbook, of what the report exported last said. */
export const EXPORTED = 'exported';
