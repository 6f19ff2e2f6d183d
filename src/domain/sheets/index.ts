import type { DataSheet } from './column';
import { DOCUMENTS } from './documents';
import { FIGURES } from './figures';
import { OUTLINE } from './outline';
import { RELATIONS } from './relations';
import { TARGETS } from './targets';
import { TASKS } from './tasks';

export { DOCUMENTS } from './documents';
export { FIGURES } from './figures';
export { INFO, INFO_ITEMS } from './info';
export { OUTLINE } from './outline';
export { RELATIONS } from './relations';
export { TARGETS } from './targets';
export { TASKS } from './tasks';

/** The data sheets; in a new workbook `Thông tin` stands before them, `Quy tắc` behind the annexes. */
export const DATA_SHEETS: readonly DataSheet<string>[] = [
  TARGETS,
  TASKS,
  DOCUMENTS,
  FIGURES,
  RELATIONS,
  OUTLINE,
];

/** Version of the workbook's contract, kept in the workbook's settings. */
export const CONTRACT_VERSION = 2;
