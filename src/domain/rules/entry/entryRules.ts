import type { Rule } from '../rule';
import { ex01NumberAsText } from './ex01NumberAsText';
import { ex02LostThousands } from './ex02LostThousands';
import { ex03HiddenRows } from './ex03HiddenRows';
import { ex04LinkToAnotherWorkbook } from './ex04LinkToAnotherWorkbook';
import { ex05LostDropdown } from './ex05LostDropdown';
import { ex06NegativeCount } from './ex06NegativeCount';

/** Những gì Excel làm với dữ liệu (EX). */
export const ENTRY_RULES: readonly Rule[] = [
  ex01NumberAsText,
  ex02LostThousands,
  ex03HiddenRows,
  ex04LinkToAnotherWorkbook,
  ex05LostDropdown,
  ex06NegativeCount,
];
