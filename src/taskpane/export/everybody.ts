/** Stands for all reports of the workbook among the addressees. */
export const EVERYBODY = '*';
