import type { Block, ParagraphKind, TableCell } from '../../src/domain/report/block';
import type { Layout, Report } from '../../src/domain/report/report';
import type { Run } from '../../src/domain/report/run';

export const DEFAULT_LAYOUT: Layout = {
  fontSize: 14,
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumber: 'top',
  annexOnNewPage: true,
  attachedLine: true,
  form: 'state',
  contents: false,
  signatureBox: false,
  mirrored: false,
};

/** One paragraph of plain text, or of runs. */
export function paragraph(style: ParagraphKind, text: string | readonly Run[]): Block {
  return { kind: 'paragraph', style, runs: typeof text === 'string' ? [{ text }] : text };
}

export function cell(text: string, more: Omit<TableCell, 'paragraphs'> = {}): TableCell {
  return { paragraphs: [[{ text }]], ...more };
}

const TARGETS = [
  ['I', 'Phát triển hạ tầng'],
  ['1.', 'Tỷ lệ phủ sóng 5G trên dân số', '%', '90', '72,5'],
  [
    '2.',
    'Người sử dụng có khả năng truy cập băng thông rộng cố định với tốc độ trên 1 Gb/s',
    '%',
    '100',
    '100',
  ],
  ['3.', 'Bảo đảm hạ tầng internet cáp quang đến các xóm', '%', '100', '100'],
  [
    '4.',
    'Cán bộ cấp xã có máy tính đáp ứng cấu hình tối thiểu và có chữ ký số cá nhân để giải quyết công việc trên môi trường điện tử',
    '%',
    '100',
    '100',
  ],
  ['II', 'Phát triển nguồn lực'],
  ['5.', 'Cán bộ, công chức xã được bồi dưỡng kỹ năng số căn bản', '%', '100', '100'],
  [
    '6.',
    'Cán bộ, công chức, viên chức làm chủ kỹ năng số, ứng dụng công nghệ trong quản lý, điều hành',
    '%',
    '100',
    '100',
  ],
  [
    '7.',
    'Dân số trưởng thành tiếp cận dịch vụ số trong y tế, giáo dục, bảo hiểm, giao thông',
    '%',
    '80',
    '90',
  ],
  ['III', 'Phát triển chuyển đổi số'],
  [
    '8.',
    'Thủ tục hành chính liên quan đến đào tạo, nghiên cứu, sản xuất, kinh doanh phải được thực hiện trực tuyến',
    '%',
    '100',
    '100',
  ],
  ['9.', 'Giao dịch hành chính thuộc diện “phi tiếp xúc”', '%', '80', 'Không phát sinh trong kỳ'],
  ['10.', 'Hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa', '%', '100', '99,9'],
  [
    '11.',
    'Dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính có đủ điều kiện',
    '%',
    '100',
    '100',
  ],
  ['12.', 'Hồ sơ thủ tục hành chính xử lý trực tuyến', '%', '100', '100'],
  ['13.', 'Tỷ lệ cấp kết quả giải quyết thủ tục hành chính điện tử', '%', '100', '100'],
  [
    '14.',
    'Duy trì tỷ lệ hài lòng của người dân, doanh nghiệp khi sử dụng dịch vụ công trực tuyến',
    '%',
    '≥ 98',
    '100',
  ],
  [
    '15.',
    'Tỷ lệ thanh toán trực tuyến trong giải quyết thủ tục hành chính, dịch vụ công',
    '%',
    '80',
    '99,67',
  ],
] as const;

const DOCUMENTS = [
  'Công văn số 489/UBND-VHXXH ngày 31/3/2026 về việc truyền thông thực hiện Nghị quyết số 57-NQ/TW',
  'Kế hoạch số 31/KH-UBND ngày 03/3/2026 về việc chuyển đổi số xã Kha Sơn năm 2026',
  'Kế hoạch số 72/KH-UBND ngày 10/4/2026 về việc triển khai phong trào “Bình dân học vụ số” năm 2026',
];

const STATES = ['Đã hoàn thành', 'Đang triển khai thực hiện', 'Chưa thực hiện'];
const WORK =
  'bảo đảm đường truyền ổn định, chữ ký số cá nhân, máy tính đạt cấu hình tối thiểu và người phụ trách phù hợp với khối lượng công việc của từng bộ phận';

function centred(text: string): TableCell {
  return cell(text, { align: 'center' });
}

function targetRow([number, name, unit, target, result]: readonly string[]): readonly TableCell[] {
  if (unit === undefined)
    return [cell(`${number ?? ''}. ${name ?? ''}`, { columnSpan: 5, bold: true })];
  return [
    centred(number ?? ''),
    cell(name ?? ''),
    centred(unit),
    centred(target ?? ''),
    centred(result ?? ''),
  ];
}

/** The table of targets of xã Kha Sơn: 15 targets in three groups. */
export const TARGET_TABLE: Block = {
  kind: 'table',
  header: [
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Kết quả (tính đến hết ngày 26/4/2026)'].map(
      (text) => cell(text),
    ),
  ],
  rows: TARGETS.map(targetRow),
  widths: [6, 45, 12, 12, 25],
  description: 'Mục tiêu và kết quả của 15 chỉ tiêu',
};

const DOCUMENT_TABLE: Block = {
  kind: 'table',
  header: [[cell('STT'), cell('Văn bản')]],
  rows: DOCUMENTS.map((text, at) => [centred(`${at + 1}`), cell(text)]),
  widths: [8, 92],
  description: 'Các văn bản đã ban hành',
};

const TASK_TABLE: Block = {
  kind: 'table',
  header: [
    ['STT', 'Tên nhiệm vụ', 'Kết quả (tính đến hết ngày 26/4/2026)', 'Ghi chú'].map((text) =>
      cell(text),
    ),
  ],
  rows: Array.from({ length: 21 }, (_, at) => [
    centred(`${at + 1}`),
    cell(`Nhiệm vụ thứ ${at + 1}: ${WORK}`),
    cell(STATES[at % 3] ?? ''),
    cell(at < 15 ? 'Nhiệm vụ tỉnh giao' : 'Nhiệm vụ Chủ tịch UBND xã giao'),
  ]),
  widths: [7, 45, 30, 18],
  description: 'Kết quả của 21 nhiệm vụ',
};

const ATTACHED = '(Kèm theo Báo cáo số      /BC-UBND ngày   /4/2026 của UBND xã Kha Sơn)';

const BODY: readonly Block[] = [
  paragraph(
    'body',
    'Thực hiện Công văn số 4484/UBND-KGVX ngày 26/4/2026 của UBND tỉnh Thái Nguyên, Ủy ban nhân dân xã Kha Sơn báo cáo kết quả sơ kết như sau:',
  ),
  paragraph('section', 'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO'),
  paragraph(
    'body',
    'Ngay từ đầu năm, xã đã đưa các việc về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số vào chương trình công tác; mỗi việc có người làm, người kiểm tra và ngày phải xong. Cuộc họp giao ban đầu tuần nào cũng điểm lại việc chậm và cách gỡ.',
  ),
  paragraph('body', [{ text: '(Có danh sách các văn bản gửi kèm theo)', italic: true }]),
  paragraph('section', 'II. KẾT QUẢ TRIỂN KHAI THỰC HIỆN'),
  paragraph('clauseTitle', '1. Về chuyển đổi số trong hoạt động cơ quan nhà nước'),
  paragraph(
    'dash',
    '- Văn bản đi, văn bản đến và hồ sơ công việc được xử lý trên một hệ thống chung, từ lúc nhận đến lúc lưu; giấy chỉ còn dùng khi luật yêu cầu.',
  ),
  paragraph('dash', '- Kết quả thực hiện:'),
  paragraph('plus', [
    { text: '+ Trên ' },
    { text: '95%', field: 'cds.ho_so_mang' },
    { text: ' hồ sơ công việc được xử lý trên môi trường mạng.' },
  ]),
  paragraph('plus', [
    { text: '+ ' },
    { text: '100%', field: 'tyle(cds.chu_ky_so; cds.can_bo)' },
    { text: ' cán bộ, công chức được cấp và dùng chữ ký số.' },
  ]),
  paragraph('clauseTitle', '2. Về cung cấp dịch vụ công và cải cách hành chính'),
  paragraph(
    'dash',
    '- Trung tâm Phục vụ hành chính công nhận hồ sơ theo quy trình điện tử; người dân được chỉ dẫn tại chỗ cách nộp, theo dõi và nhận kết quả mà không phải đi lại.',
  ),
  paragraph('clauseTitle', '3. Về phát triển hạ tầng số'),
  paragraph(
    'dash',
    '- Cáp quang đã đến tất cả các xóm; sóng 5G phủ 72,5% dân số, còn thấp hơn mục tiêu 90%.',
  ),
  paragraph('clauseTitle', '4. Về phát triển xã hội số'),
  paragraph(
    'dash',
    '- Tổ công nghệ số cộng đồng đến từng nhà giúp cài đặt, nộp hồ sơ và thanh toán; 95% người trưởng thành có điện thoại thông minh.',
  ),
  paragraph('section', 'III. ĐÁNH GIÁ CHUNG'),
  paragraph(
    'body',
    'Trong 15 chỉ tiêu có 12 chỉ tiêu đạt (trong đó 02 chỉ tiêu vượt), 02 chỉ tiêu chưa đạt, 01 chỉ tiêu không phát sinh. Trong 21 nhiệm vụ có 10 nhiệm vụ đã xong, 06 nhiệm vụ đang làm, 03 nhiệm vụ chưa làm.',
  ),
  paragraph(
    'body',
    'Hạn chế lớn nhất là sóng 5G và người làm công nghệ thông tin: xã chưa có cán bộ chuyên trách, việc còn dồn vào một vài người.',
  ),
  paragraph('section', 'IV. NHIỆM VỤ TRONG THỜI GIAN TỚI'),
  paragraph(
    'body',
    'Tập trung làm dứt điểm các nhiệm vụ chưa thực hiện trong quý II; phối hợp với doanh nghiệp viễn thông để thêm trạm 5G; mở lớp kỹ năng số cho cán bộ, công chức và tổ công nghệ số cộng đồng.',
  ),
  paragraph('section', 'V. KIẾN NGHỊ'),
  paragraph(
    'body',
    'Đề nghị cấp trên sớm hướng dẫn việc bố trí cán bộ chuyên trách và hỗ trợ kinh phí mua thiết bị cho Trung tâm Phục vụ hành chính công.',
  ),
  paragraph('body', 'Trên đây là báo cáo sơ kết của UBND xã Kha Sơn./.'),
];

/** A report like the real one of xã Kha Sơn: its figures and names of targets, our own sentences, invented persons. */
export function khaSonReport(changes: Partial<Report> = {}): Report {
  return {
    title: 'Báo cáo sơ kết Nghị quyết số 57-NQ/TW của xã Kha Sơn',
    draft: false,
    layout: DEFAULT_LAYOUT,
    header: {
      issuingBody: ['ỦY BAN NHÂN DÂN', 'XÃ KHA SƠN'],
      number: 'Số:      /BC-UBND',
      placeAndDate: 'Kha Sơn, ngày     tháng 4 năm 2026',
      type: 'BÁO CÁO',
      abstract: [
        'Sơ kết tình hình triển khai Nghị quyết số 57-NQ/TW, Đề án 06 và các nhiệm vụ được giao năm 2026',
      ],
      addressees: [],
    },
    body: [{ landscape: false, startsAnnex: false, blocks: BODY }],
    signature: {
      authority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      name: 'Nguyễn Văn Mẫu',
      recipients: ['- Sở Khoa học và Công nghệ tỉnh;', '- Lãnh đạo UBND xã;', '- Lưu: VT, VHXX.'],
    },
    annexes: [
      annex('Phụ lục I', 'CÁC VĂN BẢN TRIỂN KHAI THỰC HIỆN', DOCUMENT_TABLE),
      annex('Phụ lục II', 'TÌNH HÌNH THỰC HIỆN CÁC MỤC TIÊU', TARGET_TABLE),
      annex('Phụ lục III', 'TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ', TASK_TABLE),
    ],
    ...changes,
  };
}

function annex(number: string, title: string, table: Block): Report['annexes'][number] {
  const head = [
    paragraph('annexNumber', number),
    paragraph('annexTitle', title),
    paragraph('attached', ATTACHED),
  ];
  return { landscape: false, startsAnnex: true, blocks: [...head, table] };
}
