import type { Block, ChartBlock, TableBlock } from '../../src/domain/report/block';
import type { Report } from '../../src/domain/report/report';
import type { Run } from '../../src/domain/report/run';
import { cell, khaSonReport, paragraph } from './khaSonReport';

const BARS: ChartBlock = {
  kind: 'chart',
  type: 'bar',
  title: 'Kết quả so với mục tiêu',
  categories: ['Phủ sóng 5G', 'Dịch vụ số', 'Số hóa hồ sơ', 'Thanh toán trực tuyến'],
  series: [
    { name: 'Mục tiêu', values: [90, 80, 100, 80] },
    { name: 'Kết quả', values: [72.5, 90, undefined, 99.67] },
  ],
  description: 'Phủ sóng 5G 72,5% trên 90%; dịch vụ số 90% trên 80%.',
};

const SLICES: ChartBlock = {
  kind: 'chart',
  type: 'pie',
  title: 'Nhiệm vụ theo phân loại',
  categories: ['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
  series: [{ name: 'Số nhiệm vụ', values: [10, 6, 3] }],
  description: '10 nhiệm vụ hoàn thành, 06 đang thực hiện, 03 chưa thực hiện.',
};

const TREND: ChartBlock = {
  kind: 'chart',
  type: 'line',
  title: 'Hồ sơ tiếp nhận qua các kỳ',
  categories: ['tuần 13/2026', 'tuần 14/2026', 'tuần 15/2026'],
  series: [
    { name: 'Hồ sơ tiếp nhận (hồ sơ)', values: [240, 251, 262] },
    { name: 'Cùng kỳ năm trước', values: [undefined, 230, 240] },
  ],
  description: 'tuần 13: 240; tuần 14: 251; tuần 15: 262 hồ sơ.',
};

/** Header of three rows with merges both ways; merged cells, a group row and long words below it. */
export const MERGED_TABLE: TableBlock = {
  kind: 'table',
  header: [
    [
      cell('STT', { rowSpan: 3 }),
      cell('Lĩnh vực', { rowSpan: 3 }),
      cell('Số hồ sơ đã tiếp nhận', { columnSpan: 4 }),
      cell('Số hồ sơ đã giải quyết', { columnSpan: 4 }),
      cell('Ghi chú', { rowSpan: 3 }),
    ],
    [
      cell('Tổng số', { rowSpan: 2 }),
      cell('Trong đó', { columnSpan: 3 }),
      cell('Tổng số', { rowSpan: 2 }),
      cell('Trong đó', { columnSpan: 3 }),
    ],
    ['Trực tuyến', 'Trực tiếp', 'Kỳ trước', 'Trước hạn', 'Đúng hạn', 'Quá hạn'].map((text) =>
      cell(text),
    ),
  ],
  rows: [
    [cell('A', { align: 'center' }), cell('Hồ sơ của xã', { columnSpan: 10, bold: true })],
    [
      cell('1'),
      cell('Đất đai', { rowSpan: 2 }),
      ...numbers(8),
      cell('https://dichvucong.gov.vn/p/home/dvc-trang-chu.html'),
    ],
    [cell('2'), ...numbers(8), cell('')],
    [cell('3'), cell('Hộ tịch'), ...numbers(7), cell('Chung một ô', { columnSpan: 2, rowSpan: 2 })],
    [cell('4'), cell('Chứng thực'), ...numbers(7)],
  ],
  widths: [4, 16, 8, 9, 9, 8, 8, 9, 9, 8, 12],
  description: 'Hồ sơ theo lĩnh vực',
};

function numbers(count: number): TableBlock['rows'][number] {
  return Array.from({ length: count }, (_, at) => cell(`${(at + 1) * 137}`, { align: 'right' }));
}

const MARKED: readonly Run[] = [
  { text: '- Đậm ', bold: true },
  { text: 'và nghiêng', italic: true, bold: true },
  { text: ', số ' },
  { text: '258', field: 'hoso.da_giai_quyet' },
  { text: ', ' },
  { text: '{{hoso.tiep_nha}}', field: 'hoso.tiep_nha', mark: 'unfilled' },
  { text: ' ' },
  { text: '[nêu kết quả nổi bật]', mark: 'guidance' },
];

const LONG_FIELD: readonly Run[] = [
  { text: '+ Trường dài: ' },
  { text: '98%', field: `tyle(${'hoso.da_giai_quyet + '.repeat(8)}0; hoso.tiep_nhan)` },
];

const WORDS: readonly Block[] = [
  paragraph('body', 'Mở đầu báo cáo.'),
  paragraph('partNumber', 'Phần I'),
  paragraph('partTitle', 'TÌNH HÌNH, KẾT QUẢ'),
  paragraph('section', 'I. CÔNG TÁC CHỈ ĐẠO'),
  paragraph('clauseTitle', '1. Về văn bản'),
  paragraph('clause', '1.1. Đã ban hành các văn bản theo kế hoạch.'),
  paragraph('dash', MARKED),
  paragraph('plus', LONG_FIELD),
  paragraph('tableLead', 'Đơn vị tính: hồ sơ'),
];

/** Every kind of paragraph, table, chart, section and mark there is. */
export function everyBlockReport(changes: Partial<Report> = {}): Report {
  const base = khaSonReport();
  return {
    ...base,
    title: 'Mọi thứ',
    header: {
      ...base.header,
      parentBody: 'UBND TỈNH THÁI NGUYÊN',
      abstract: [
        'Tình hình thực hiện Nghị quyết số 57-NQ/TW',
        '(từ ngày 01/01/2026 đến ngày 16/5/2026)',
      ],
      addressees: ['- Sở Khoa học và Công nghệ tỉnh Thái Nguyên;', '- Đảng ủy xã Kha Sơn.'],
    },
    body: [
      { landscape: false, startsAnnex: false, blocks: [...WORDS, BARS, SLICES, TREND] },
      { landscape: true, startsAnnex: false, blocks: [MERGED_TABLE, MERGED_TABLE] },
      {
        landscape: false,
        startsAnnex: false,
        blocks: [paragraph('body', 'Trân trọng báo cáo./.')],
      },
    ],
    annexes: [
      ...base.annexes.slice(1, 2),
      { landscape: true, startsAnnex: true, blocks: annexBlocks() },
      { landscape: false, startsAnnex: false, blocks: [paragraph('body', 'Hết phụ lục./.')] },
    ],
    ...changes,
  };
}

function annexBlocks(): readonly Block[] {
  return [
    paragraph('annexNumber', 'Phụ lục'),
    paragraph('annexTitle', 'HỒ SƠ THEO LĨNH VỰC'),
    paragraph('attached', '(Kèm theo Báo cáo số 05/BC-UBND ngày 16/5/2026 của UBND xã Kha Sơn)'),
    MERGED_TABLE,
  ];
}
