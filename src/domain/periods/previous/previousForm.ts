/** A1 of the sheet; without it the sheet has the form of version 1, tasks only. */
export const PREVIOUS_MARK = 'BaoCao57/2';
/** Heads, in row 3. */
export const PREVIOUS_HEADS = ['Phần', 'Khóa', 'Cột', 'Giá trị', 'Định dạng'] as const;
/** Cột of a paragraph as it was printed. */
export const PRINTED = 'Bản in';
