import { DOCUMENTS, TARGETS, TASKS } from '../sheets';
import { DOCUMENT_TYPES } from '../sheets/documents';
import { slug } from '../letters/vietnamese';
import type { TargetStatus, TaskClass } from './figures';

/** A figure that is never typed but counted over a sheet's rows. */
export interface CountedFigure<Kind> {
  /** Behind the sheet's prefix: `dat` is `ct.dat`. */
  readonly name: string;
  /** What it counts, in the officer's words. */
  readonly label: string;
  /** The rows that it counts; all of them where not given. */
  readonly of?: readonly Kind[];
}

/** All that is counted over one sheet. */
export interface CountedSheet<Kind> {
  readonly prefix: string;
  readonly sheet: string;
  readonly figures: readonly CountedFigure<Kind>[];
}

const TOTAL = { name: 'tong', label: 'tổng số' };

/** `ct.dat` contains `ct.vuot`. */
export const COUNTED_TARGETS: CountedSheet<TargetStatus> = {
  prefix: 'ct',
  sheet: TARGETS.name,
  figures: [
    TOTAL,
    { name: 'dat', label: 'đạt (kể cả vượt)', of: ['Đạt', 'Vượt'] },
    { name: 'vuot', label: 'vượt', of: ['Vượt'] },
    { name: 'chua_dat', label: 'chưa đạt', of: ['Chưa đạt'] },
    { name: 'khong_phat_sinh', label: 'không phát sinh', of: ['Không phát sinh'] },
    { name: 'chua_co_so_lieu', label: 'chưa có số liệu', of: ['Chưa có số liệu'] },
  ],
};

/** A task without a status has no class. */
// prettier-ignore
export const COUNTED_TASKS: CountedSheet<TaskClass | undefined> = {
  prefix: 'nv',
  sheet: TASKS.name,
  figures: [
    TOTAL,
    { name: 'hoan_thanh', label: 'đã hoàn thành', of: ['Hoàn thành trong hạn', 'Hoàn thành quá hạn'] },
    { name: 'hoan_thanh_trong_han', label: 'hoàn thành trong hạn', of: ['Hoàn thành trong hạn'] },
    { name: 'hoan_thanh_qua_han', label: 'hoàn thành quá hạn', of: ['Hoàn thành quá hạn'] },
    { name: 'qua_han', label: 'quá hạn chưa hoàn thành', of: ['Quá hạn chưa hoàn thành'] },
    { name: 'dang_thuc_hien', label: 'đang thực hiện trong hạn', of: ['Đang thực hiện trong hạn'] },
    { name: 'chua_thuc_hien', label: 'chưa thực hiện, còn trong hạn', of: ['Chưa thực hiện trong hạn'] },
    { name: 'khong_phat_sinh', label: 'không phát sinh', of: ['Không phát sinh'] },
    { name: 'chua_ro', label: 'chưa rõ trạng thái', of: [undefined] },
  ],
};

/** By type, as a slug: `vb.ke_hoach`; a type beyond the list that stands in the sheet is counted as well. */
export const COUNTED_DOCUMENTS: CountedSheet<string> = {
  prefix: 'vb',
  sheet: DOCUMENTS.name,
  figures: [
    TOTAL,
    ...DOCUMENT_TYPES.map((type) => ({ name: slug(type), label: type, of: [type] })),
  ],
};

export const COUNTED_SHEETS: readonly CountedSheet<never>[] = [
  COUNTED_TARGETS,
  COUNTED_TASKS,
  COUNTED_DOCUMENTS,
].map(({ prefix, sheet, figures }) => ({
  prefix,
  sheet,
  figures: figures.map(({ name, label }) => ({ name, label })),
}));
