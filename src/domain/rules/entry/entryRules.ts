/** Những gì Excel làm với dữ liệu (EX). */
export { ex01NumberAsText } from './ex01NumberAsText';
export { ex02LostThousands } from './ex02LostThousands';
export { ex03HiddenRows } from './ex03HiddenRows';
export { ex04LinkToAnotherWorkbook } from './ex04LinkToAnotherWorkbook';
export { ex05LostDropdown } from './ex05LostDropdown';
export { ex06NegativeCount } from './ex06NegativeCount';
