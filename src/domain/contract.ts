/** Names that the workbook's contract fixes beside those of the sheets themselves (src/domain/sheets). */

/** Very hidden: the lists behind the dropdowns. */
export const LISTS_SHEET = '_DanhMuc';
/** Very hidden: the last period whole. */
export const PREVIOUS_SHEET = '_KyTruoc';
/** Very hidden: one row per figure and period. */
export const HISTORY_SHEET = '_LichSu';
/** Very hidden, only while Sang kỳ mới can be taken back: what it changed, as it stood. */
export const UNDO_SHEET = '_HoanTac';
/** Output only: one row per issue. */
export const RESULT_SHEET = 'Kết quả kiểm tra';
/** How the name of every free sheet begins. */
export const FREE_SHEET_PREFIX = 'Phụ lục';
/** Behind a figure's code: its Lũy kế. */
export const CUMULATIVE_ENDING = '.luy_ke';
/** Behind a figure's code: its Kỳ trước. */
export const PREVIOUS_ENDING = '.ky_truoc';
