/** Abbreviations of the field: the usual one first, then other ways to write it. */
export const ABBREVIATIONS: readonly (readonly [string, ...string[]])[] = [
  ['CĐS', 'CDS', 'C-ĐS', 'C-DS'],
  ['KHCN', 'KH-CN', 'KH&CN', 'KH,CN'],
  ['ĐMST', 'Đ-MST', 'DMST', 'ĐM-ST'],
  ['TTHC', 'T-THC', 'TT-HC'],
  ['DVCTT', 'DVC-TT', 'DVC TT'],
  ['CCHC', 'CC-HC'],
];
