import type { CellValue, Grid } from '../../../grid';
import type { Consolidation } from '../planConsolidation';
import { INFO, OUTLINE } from '../../../sheets';
import { gridOf } from './gridOf';
import { freeSheet, WHOLE_SHEETS } from './wholeSheets';

const HEADERS = OUTLINE.columns.map(({ header }) => header);
const [LEVEL = '', , CONTENT = ''] = HEADERS;

/** Thông tin of a report of the whole where the office gives none: its own items stay to be filled in. */
export function wholeInfo({ period, files }: Consolidation): Grid {
  const province = files.map(({ summary }) => summary.province).find((name) => name !== '') ?? '';
  return gridOf(INFO.name, [
    INFO.headers,
    ['Tỉnh, thành phố', province],
    ['Tên loại', 'BÁO CÁO'],
    [
      'Trích yếu',
      `Tổng hợp kết quả thực hiện Nghị quyết số 57-NQ/TW của các xã, phường, đặc khu ${period}`,
    ],
    ['Nơi nhận', 'Như trên\nLưu: VT'],
  ]);
}

/** Nội dung of a report of the whole where the office gives none. */
export function wholeOutline({ period, missing }: Consolidation): Grid {
  const rows: readonly (readonly CellValue[])[] = [
    [
      'Đoạn',
      '',
      `Tổng hợp báo cáo ${period} của {{xa.nhan}}/{{xa.tong}} xã, phường, đặc khu như sau:`,
    ],
    ['I', '', 'Tình hình gửi báo cáo'],
    [
      '-',
      '',
      'Có {{xa.nhan}}/{{xa.tong}} đơn vị có báo cáo được nhận, trong đó {{xa.canh_bao}} đơn vị còn cảnh báo.',
    ],
    [
      '-',
      '',
      '{{xa.khong_nhan}} đơn vị có tệp gửi mà chưa nhận được; {{xa.chua_gui}} đơn vị chưa gửi.',
    ],
    ...(missing.length > 0 ? [['+', '', `Chưa gửi: ${missing.join('; ')}.`]] : []),
    ['I', '', 'Kết quả thực hiện chỉ tiêu'],
    ['-', '', 'Các đơn vị đạt {{xa.chi_tieu_dat}}/{{xa.chi_tieu}} lượt chỉ tiêu.'],
    ['Bảng', '', WHOLE_SHEETS.targets],
    ['I', '', 'Số liệu chung của các đơn vị'],
    ['Bảng', '', WHOLE_SHEETS.figures],
    ['I', '', 'Thực hiện nhiệm vụ'],
    [
      '-',
      '',
      'Hoàn thành {{xa.nhiem_vu_xong}}/{{xa.nhiem_vu}} nhiệm vụ; {{xa.nhiem_vu_qua_han}} nhiệm vụ quá hạn chưa hoàn thành.',
    ],
    ['Bảng', '', WHOLE_SHEETS.tasks],
    ['I', '', 'Phương hướng, nhiệm vụ thời gian tới'],
    ['-', '', '[Nêu việc cần chỉ đạo, đôn đốc sau khi xem số liệu của các đơn vị.]'],
    ['Phụ lục', '', 'Tình trạng gửi báo cáo'],
    ['Bảng', '', WHOLE_SHEETS.status],
    ['Phụ lục', '', 'Chỉ tiêu theo đơn vị'],
    ['Bảng', '', WHOLE_SHEETS.targetsByUnit],
    ['Phụ lục', '', 'Số liệu theo đơn vị'],
    ['Bảng', '', WHOLE_SHEETS.figuresByUnit],
    ['Phụ lục', '', 'Số liệu khác thường so với các đơn vị khác'],
    ['Bảng', '', WHOLE_SHEETS.outliers],
  ];
  return gridOf(OUTLINE.name, [HEADERS, ...rows]);
}

/** The outline with an annex for every sheet given. */
export function withAnnexes(outline: Grid, annexes: readonly Grid[]): Grid {
  const width = outline.values[0]?.length ?? 3;
  const head = outline.values.findIndex((row) => row.includes(LEVEL) && row.includes(CONTENT));
  const [level, words] = [LEVEL, CONTENT].map((name) => outline.values[head]?.indexOf(name) ?? 0);
  const rows = annexes.flatMap(({ sheet }) =>
    [
      ['Phụ lục', sheet.slice(freeSheet('').length)],
      ['Bảng', `"${sheet.replaceAll('"', '""')}"`],
    ].map(([kind = '', text = '']) =>
      Array.from({ length: width }, (_, at) => (at === level ? kind : at === words ? text : '')),
    ),
  );
  return {
    ...outline,
    values: [...outline.values, ...rows],
    formulas: [...outline.formulas, ...rows],
    formats: [...outline.formats, ...rows.map((row) => row.map(() => '@'))],
    tables: outline.tables.map((table) => ({ ...table, rows: table.rows + rows.length })),
  };
}
