import { deriveFigures } from '../../../src/domain/figures/deriveFigures';
import { readEntries } from '../../../src/domain/entries/readEntries';
import type { Finding } from '../../../src/domain/findings/finding';
import type { CellValue, Grid, Grids } from '../../../src/domain/grid';
import { fillOutline } from '../../../src/domain/report/fillOutline';
import { check } from '../../../src/domain/rules/check';
import { RULES } from '../../../src/domain/rules';
import type { Facts } from '../../../src/domain/facts';
import { tryFixes } from './tryFixes';
import { AN_BINH } from '../../support/anBinh';
import { exampleGrids } from '../../support/exampleGrids';

type RowOf = Readonly<Record<string, CellValue>>;

/** What differs from a small clean workbook of an invented commune; a table given replaces the whole table. */
export interface Changes {
  readonly info?: RowOf;
  readonly targets?: readonly RowOf[];
  readonly tasks?: readonly RowOf[];
  readonly documents?: readonly RowOf[];
  readonly figures?: readonly RowOf[];
  readonly relations?: readonly RowOf[];
  readonly outline?: readonly RowOf[];
}

export const target = (more: RowOf): RowOf => ({
  TT: '1',
  'Chỉ tiêu': 'Tỷ lệ phủ sóng 5G trên dân số',
  'Đơn vị tính': '%',
  'Mục tiêu': 90,
  'Kết quả': 95,
  ...more,
});

export const task = (more: RowOf): RowOf => ({
  STT: '1',
  'Tên nhiệm vụ': 'Lắp đặt camera giám sát tại các tuyến đường chính',
  'Nguồn giao': 'Nhiệm vụ tỉnh giao',
  'Cơ quan chủ trì': 'Công an xã',
  'Trạng thái': 'Đã hoàn thành',
  ...more,
});

export const document = (more: RowOf): RowOf => ({
  STT: '1',
  'Cấp ban hành': 'UBND',
  'Cơ quan ban hành': 'UBND xã An Bình',
  'Loại văn bản': 'Kế hoạch',
  'Số, ký hiệu': '31/KH-UBND',
  'Ngày ban hành': '2026-03-03',
  'Trích yếu': 'về việc chuyển đổi số xã An Bình năm 2026',
  ...more,
});

export const figure = (code: string, more: RowOf): RowOf => ({
  Mã: code,
  'Nội dung': 'Số liệu',
  'Đơn vị tính': 'hồ sơ',
  ...more,
});

export const line = (level: string, content: string, number = ''): RowOf => ({
  Cấp: level,
  Số: number,
  'Nội dung': content,
});

/** `paragraph('…')`: the whole outline is a heading and this one sentence, in `C6`. */
export const paragraph = (content: string): Changes => ({
  outline: [line('I', 'KẾT QUẢ THỰC HIỆN'), line('Đoạn', content)],
});

export const CLEAN_OUTLINE: readonly RowOf[] = [
  line('Đoạn', 'Ủy ban nhân dân xã An Bình báo cáo kết quả như sau:'),
  line('I', 'KẾT QUẢ THỰC HIỆN'),
  line('Đoạn', 'Các việc được giao đang làm theo đúng kế hoạch.'),
];

export function gridsOf(changes: Changes = {}): Grids {
  const tables: Record<string, readonly RowOf[]> = {
    'Chỉ tiêu': changes.targets ?? [target({})],
    'Nhiệm vụ': changes.tasks ?? [task({})],
    'Văn bản': changes.documents ?? [document({})],
    ...(changes.figures && { 'Số liệu': changes.figures }),
    ...(changes.relations && { 'Quy tắc': changes.relations }),
    'Nội dung': changes.outline ?? CLEAN_OUTLINE,
  };
  return exampleGrids({ profile: 'so-ket', info: { ...AN_BINH, ...changes.info }, tables });
}

export function factsOf(grids: Grids): Facts {
  const entries = readEntries(grids);
  const figures = deriveFigures(entries);
  return { entries, figures, outline: fillOutline(entries, figures) };
}

/** What one rule says about a workbook, as findings; a fix among them that does not mend is thrown. */
export function found(id: string, workbook: Changes | Grids): readonly Finding[] {
  const grids = 'sheets' in workbook ? workbook : gridsOf(workbook);
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const findings = check(factsOf(grids), [rule]);
  const [unmended] = tryFixes(grids, findings);
  if (unmended !== undefined) throw new Error(unmended);
  return findings;
}

/** The cells of those findings, sheet and all. */
export function cells(id: string, workbook: Changes | Grids): readonly string[] {
  return found(id, workbook).map(({ at }) => `${at.sheet}!${at.cell}`);
}

/** What those findings say. */
export function messagesOf(id: string, workbook: Changes | Grids): readonly string[] {
  return found(id, workbook).map(({ message }) => message);
}

/** A free annex sheet from its rows, from A1; merges as `[row, column, rows, columns]`, zero-based. */
export function free(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  merges: readonly (readonly [number, number, number, number])[] = [],
): Grid {
  const columns = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellValue>(columns - row.length).fill('')]);
  return {
    sheet,
    visible: true,
    row: 0,
    column: 0,
    values,
    formats: values.map((row) => row.map(() => 'General')),
    formulas: values,
    tables: [],
    merges: merges.map(([row, column, height, width]) => ({
      row,
      column,
      rows: height,
      columns: width,
    })),
    landscape: false,
    hiddenRows: [],
    columnsWithoutList: [],
  };
}

/** The workbook with free annex sheets beside. */
export function withFree(changes: Changes, ...sheets: readonly Grid[]): Grids {
  const grids = gridsOf(changes);
  return {
    ...grids,
    sheets: [...grids.sheets, ...sheets],
    names: [...grids.names, ...sheets.map(({ sheet }) => sheet)],
  };
}
