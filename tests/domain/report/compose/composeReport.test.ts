import { composeReport } from '../../../../src/domain/report/composeReport';
import { suggestedName } from '../../../../src/domain/report/suggestedName';
import { khaSon } from '../../../support/khaSon';
import { cellText, factsFrom, factsOf, linesOf, outline, reportOf, tablesOf } from '../reportOf';

const WORDS = {
  'Nội dung': outline(['Đoạn', 'Hết.'], ['Phụ lục', 'Danh mục'], ['Đoạn', 'Không có.']),
};
const attached = (info: Parameters<typeof reportOf>[1]) =>
  linesOf(reportOf(WORDS, info)).find((line) => line.startsWith('(Kèm'));

test('number and day not yet given print as blanks', () => {
  expect(reportOf(WORDS).header).toMatchObject({
    issuingBody: ['ỦY BAN NHÂN DÂN', 'XÃ SƠN THỦY'],
    number: 'Số:      /BC-UBND',
    placeAndDate: 'Sơn Thủy, ngày     tháng 4 năm 2026',
    type: 'BÁO CÁO',
    abstract: ['Kết quả chuyển đổi số'],
    addressees: [],
  });
  expect(attached({})).toBe(
    '(Kèm theo Báo cáo số      /BC-UBND ngày   /4/2026 của UBND xã Sơn Thủy)',
  );
});

test('number and date given print with two digits where the decree asks', () => {
  const info = { 'Số báo cáo': '5', 'Ngày ban hành': '2026-02-08' };
  expect(reportOf(WORDS, info).header).toMatchObject({
    number: 'Số: 05/BC-UBND',
    placeAndDate: 'Sơn Thủy, ngày 08 tháng 02 năm 2026',
  });
  expect(attached(info)).toBe(
    '(Kèm theo Báo cáo số 05/BC-UBND ngày 08/02/2026 của UBND xã Sơn Thủy)',
  );
  expect(
    reportOf(WORDS, { 'Số báo cáo': '115', 'Ngày ban hành': '26/4/2026' }).header,
  ).toMatchObject({
    number: 'Số: 115/BC-UBND',
    placeAndDate: 'Sơn Thủy, ngày 26 tháng 4 năm 2026',
  });
});

test('without any date the month is blank too and the year is the report’s', () => {
  expect(reportOf(WORDS, { 'Ngày ban hành': '' }).header.placeAndDate).toBe(
    'Sơn Thủy, ngày     tháng     năm 2026',
  );
  expect(attached({ 'Ngày ban hành': '' })).toBe(
    '(Kèm theo Báo cáo số      /BC-UBND ngày   /  /2026 của UBND xã Sơn Thủy)',
  );
});

test('a ward, a body that names its unit, and a parent body', () => {
  expect(
    reportOf(WORDS, { 'Loại đơn vị': 'Phường', 'Tên đơn vị': 'Đống Đa' }).header.issuingBody,
  ).toEqual(['ỦY BAN NHÂN DÂN', 'PHƯỜNG ĐỐNG ĐA']);
  expect(reportOf(WORDS, { 'Cơ quan ban hành': 'UBND xã Sơn Thủy' }).header.issuingBody).toEqual([
    'UBND XÃ SƠN THỦY',
  ]);
  const party = { 'Cơ quan chủ quản': 'Đảng bộ tỉnh Thái Nguyên', 'Cơ quan ban hành': 'Đảng ủy' };
  expect(reportOf(WORDS, party).header).toMatchObject({
    parentBody: 'ĐẢNG BỘ TỈNH THÁI NGUYÊN',
    issuingBody: ['ĐẢNG ỦY', 'XÃ SƠN THỦY'],
  });
  expect(attached(party)).toContain('của Đảng ủy xã Sơn Thủy)');
  const office = {
    'Cơ quan chủ quản': 'UBND xã Sơn Thủy',
    'Cơ quan ban hành': 'PHÒNG VĂN HÓA - XÃ HỘI',
  };
  expect(reportOf(WORDS, office).header.issuingBody).toEqual(['PHÒNG VĂN HÓA - XÃ HỘI']);
});

test('Kính gửi and Nơi nhận take dashes and stops only where they are missing', () => {
  const one = reportOf(WORDS, { 'Kính gửi': 'Thường trực Đảng ủy xã' });
  expect(one.header.addressees).toEqual(['Thường trực Đảng ủy xã.']);
  const many = reportOf(WORDS, {
    'Kính gửi': 'Sở Khoa học và Công nghệ\n- Đảng ủy xã.',
    'Nơi nhận': '- Như trên; (B/cáo)\nCông an xã;\nLưu: VT, VHXH',
  });
  expect(many.header.addressees).toEqual(['- Sở Khoa học và Công nghệ;', '- Đảng ủy xã.']);
  expect(many.signature.recipients).toEqual([
    '- Như trên; (B/cáo);',
    '- Công an xã;',
    '- Lưu: VT, VHXH.',
  ]);
});

test('the signer’s position stands below the authority, once', () => {
  const info = {
    'Ký thay mặt': 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    'Chức vụ người ký': 'Phó Chủ tịch',
    'Người ký': 'Trần Văn Bình',
  };
  expect(reportOf(WORDS, info).signature).toEqual({
    authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Trần Văn Bình',
    recipients: [],
  });
  expect(
    reportOf(WORDS, { 'Ký thay mặt': 'CHỦ TỊCH', 'Chức vụ người ký': 'CHỦ TỊCH' }).signature
      .authority,
  ).toEqual(['CHỦ TỊCH']);
});

test('a title of several lines keeps them, with the period line filled', () => {
  const { header, title } = reportOf(WORDS, {
    'Trích yếu': 'Kết quả chuyển đổi số\n({{ky}}, đến {{den_ngay}})',
  });
  expect(header.abstract).toEqual(['Kết quả chuyển đổi số', '(tuần 15, đến 08/4/2026)']);
  expect(header.abstractRuns?.[1]?.[1]).toEqual({ text: 'tuần 15', field: 'ky' });
  expect(title).toBe('BÁO CÁO Kết quả chuyển đổi số (tuần 15, đến 08/4/2026)');
});

test('layout follows the decree unless the optional rows say otherwise', () => {
  expect(reportOf(WORDS).layout).toEqual({
    fontSize: 14,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumber: 'top',
    annexOnNewPage: true,
    attachedLine: true,
    form: 'state',
    contents: false,
    mirrored: false,
    signatureBox: false,
  });
  const changed = reportOf(WORDS, {
    'Cỡ chữ': 13,
    'Lề trái': 35,
    'Lề trên': '22,5 mm',
    'Lề dưới': 'rộng',
    'Số trang': 'Dưới',
    'Mỗi phụ lục một trang': 'Không',
    'Dòng Kèm theo': 'Không',
  });
  expect(changed.layout).toEqual({
    fontSize: 13,
    margins: { top: 22.5, bottom: 20, left: 35, right: 15 },
    pageNumber: 'bottom',
    annexOnNewPage: false,
    attachedLine: false,
    form: 'state',
    contents: false,
    mirrored: false,
    signatureBox: false,
  });
  expect(linesOf(changed).some((line) => line.startsWith('(Kèm'))).toBe(false);
});

test('the file is named after symbol, unit, period and month', () => {
  const name = (info: Parameters<typeof factsOf>[1]) =>
    suggestedName(factsOf(WORDS, info).entries, { draft: false });
  expect(name({})).toBe('BC-UBND_Son-Thuy_tuan-15_2026-04.docx');
  expect(suggestedName(factsOf(WORDS, {}).entries, { draft: true })).toBe(
    'BC-UBND_Son-Thuy_tuan-15_2026-04_DU-THAO.docx',
  );
  expect(name({ 'Loại kỳ': 'Sơ kết', 'Kỳ số': '', 'Ngày ban hành': '' })).toBe(
    'BC-UBND_Son-Thuy_so-ket_2026-04.docx',
  );
  expect(name({ 'Tên đơn vị': 'Đưng K’Nớ', 'Ngày ban hành': '', 'Đến ngày': '' })).toBe(
    'BC-UBND_Dung-K-No_tuan-15_2026.docx',
  );
});

test('xã Kha Sơn’s report: its opening, its figures and its three annexes', () => {
  const report = composeReport(factsFrom(khaSon()), { draft: false });
  const lines = linesOf(report);
  expect(lines).toContain('+ Trên 95% hồ sơ công việc được xử lý trên môi trường mạng;');
  expect(lines.filter((line) => line.endsWith('./.')).length).toBe(1);
  expect(report.annexes.map(({ startsAnnex, landscape }) => [startsAnnex, landscape])).toEqual([
    [true, false],
    [true, false],
    [true, false],
  ]);
  const [documents, targets, tasks] = tablesOf(report);
  expect(documents?.rows.length).toBe(3);
  expect(
    targets?.rows.filter((row) => row.length === 1).map((row) => row[0] && cellText(row[0])),
  ).toEqual(['I. Phát triển hạ tầng', 'II. Phát triển nguồn lực', 'III. Phát triển chuyển đổi số']);
  expect(targets?.rows.length).toBe(18);
  expect(targets?.header[0]?.map(cellText).at(-1)).toBe('Kết quả (tính đến hết ngày 26/4/2026)');
  expect(tasks?.rows.length).toBe(21);
});

describe('what selects nothing', () => {
  const none = { 'Chỉ tiêu': [], 'Văn bản': [] };
  test('a table with named columns keeps its header and says Không có', () => {
    const report = reportOf({ ...none, 'Nội dung': outline(['Bảng', 'Văn bản: STT; Trích yếu']) });
    const [table] = tablesOf(report);
    expect(table?.header).toHaveLength(1);
    expect(table?.rows.map((row) => row.map(cellText))).toEqual([['Không có']]);
    expect(table?.rows[0]?.[0]?.columnSpan).toBe(2);
  });
  test('a table of unknown columns is a sentence, and a chart is left out', () => {
    const report = reportOf({
      ...none,
      'Nội dung': outline(['Bảng', 'Văn bản'], ['Biểu đồ', 'Chỉ tiêu'], ['Đoạn', 'Hết.']),
    });
    expect(tablesOf(report)).toEqual([]);
    expect(linesOf(report)).toEqual(expect.arrayContaining(['Không có.', 'Hết./.']));
    expect(report.body.flatMap(({ blocks }) => blocks).every(({ kind }) => kind !== 'chart')).toBe(
      true,
    );
  });
});

test('an annex’s heading turns back to portrait with its words', () => {
  const { annexes } = reportOf({
    'Nội dung': outline(
      ['Phụ lục', 'Ngang'],
      ['Trang ngang', ''],
      ['Đoạn', 'Một.'],
      ['Phụ lục', 'Dọc'],
      ['Trang dọc', ''],
      ['Đoạn', 'Hai.'],
    ),
  });
  expect(annexes.map(({ landscape, startsAnnex }) => ({ landscape, startsAnnex }))).toEqual([
    { landscape: true, startsAnnex: true },
    { landscape: false, startsAnnex: true },
  ]);
});

test('a sentence that says there is nothing to list is a computed block without the code of its count', () => {
  const report = reportOf({
    'Văn bản': [],
    'Nội dung': outline(
      ['Đoạn', 'Trong {{ky}} đã ban hành {{hai_so(vb.tong)}} văn bản:'],
      ['Danh sách', 'Văn bản: Văn bản'],
      ['Đoạn', 'Hết.'],
    ),
  });
  expect(report.record?.blocks.map(({ tag, text }) => [tag, text])).toEqual([
    ['khoi:1', 'Trong {{ky}} không ban hành văn bản nào.'],
  ]);
  const controls = report.body
    .flatMap(({ blocks }) => blocks)
    .map((block) => ('control' in block ? block.control : undefined));
  expect(controls).toEqual([{ tag: 'khoi:1', title: 'Danh sách' }, undefined]);
});
