import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { report } from '../../src/headless/report/reportCommand';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import type { RawRows } from '../support/rawBook';
import { rawWorkbook } from '../support/rawBook';

const INFO: RawRows = [
  ['Mục', 'Nội dung', 'Hướng dẫn'],
  ['Loại đơn vị', 'Xã'],
  ['Tên đơn vị', 'Bình Yên'],
  ['Tỉnh, thành phố', 'Lạng Sơn'],
  ['Cơ quan ban hành', 'ỦY BAN NHÂN DÂN'],
  ['Số báo cáo', '33'],
  ['Ký hiệu', 'BC-UBND'],
  ['Địa danh', 'Bình Yên'],
  ['Ngày ban hành', '9/4/2026'],
  ['Tên loại', 'BÁO CÁO'],
  ['Trích yếu', 'Kết quả thực hiện Nghị quyết số 57-NQ/TW {{ky}}'],
  ['Loại kỳ', 'Tuần'],
  ['Kỳ số', '15'],
  ['Năm', 2026],
  ['Từ ngày', '2026-04-02'],
  ['Đến ngày', '2026-04-08'],
  ['Kính gửi', 'Sở Khoa học và Công nghệ'],
  ['Nơi nhận', 'Như trên\nLưu: VT'],
  ['Ký thay mặt', 'TM. ỦY BAN NHÂN DÂN'],
  ['Chức vụ người ký', 'CHỦ TỊCH'],
  ['Người ký', 'Lò Văn Thử'],
  ['Trích yếu (Đảng uỷ)', 'Tình hình chuyển đổi số quý I/2026'],
  ['Kính gửi (Đảng uỷ)', 'Ban Thường vụ Đảng ủy xã'],
  ['Nơi nhận (Đảng uỷ)', 'Thường trực Đảng ủy\nLưu: VP'],
  ['Ký hiệu (Đảng uỷ)', 'BC/UBND'],
  ['Thể thức (Đảng uỷ)', 'Đảng'],
];
const FIGURES: RawRows = [
  ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước', 'Ghi chú'],
  ['hoso.tiep_nhan', 'Hồ sơ đã tiếp nhận', 'hồ sơ', 262],
];
const outline = (words: string): RawRows => [
  ['Cấp', 'Số', 'Nội dung'],
  ['Đoạn', null, words],
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-addressees-'));
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function exported(name: string, further: Readonly<Record<string, RawRows>>): Promise<void> {
  const sheets = {
    'Thông tin': { rows: INFO },
    'Số liệu': { rows: FIGURES },
    'Nội dung': { rows: outline('Xã tiếp nhận {{hoso.tiep_nhan}} hồ sơ.') },
    ...Object.fromEntries(Object.entries(further).map(([sheet, rows]) => [sheet, { rows }])),
  };
  writeFileSync(join(folder, `${name}.xlsx`), writeXlsx(rawWorkbook({ sheets })));
  await report([join(folder, `${name}.xlsx`), '--out', folder]);
}

/** Everything that stands on the pages, paragraph by paragraph. */
function printed(file: string): readonly string[] {
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, file))));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const xml = document.replaceAll('<w:noBreakHyphen/>', '<w:t>-</w:t>');
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
    );
}

test('one data set is written for two addressees, each in its own form, with its own title and recipients', async () => {
  await exported('hai', {
    'Nội dung (Đảng ủy)': outline('Đã tiếp nhận {{hoso.tiep_nhan}} hồ sơ.'),
  });
  const [state, party] = [printed('hai.docx'), printed('hai_Dang-uy.docx')];
  expect(state).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(state).toContain('Số: 33/BC-UBND');
  expect(state).toContain('Kết quả thực hiện Nghị quyết số 57-NQ/TW tuần 15');
  expect(state.join('\n')).toContain('Sở Khoa học và Công nghệ');
  expect(state).toContain('Xã tiếp nhận 262 hồ sơ./.');
  expect(state.join('\n')).not.toMatch(/ĐẢNG CỘNG SẢN|Ban Thường vụ|Thường trực/u);
  expect(party).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(party).toContain('Số 33-BC/UBND');
  expect(party).toContain('Tình hình chuyển đổi số quý I/2026');
  expect(party.join('\n')).toContain('Ban Thường vụ Đảng ủy xã');
  expect(party.join('\n')).toContain('Thường trực Đảng ủy');
  expect(party.join('\n')).toContain('Đã tiếp nhận 262 hồ sơ');
  expect(party.join('\n')).not.toMatch(/CỘNG HÒA|Độc lập|Sở Khoa học/u);
});

test('two addressees whose files would bear one name are both written', async () => {
  await exported('ba', {
    'Nội dung (Sở KHCN)': outline('Lời một {{hoso.tiep_nhan}}.'),
    'Nội dung (So KHCN)': outline('Lời hai {{hoso.tiep_nhan}}.'),
  });
  const files = readdirSync(folder).filter((file) => /^ba_.*docx$/u.test(file));
  expect(files.map((file) => /Lời \p{L}+/u.exec(printed(file).join('\n'))?.[0]).sort()).toEqual([
    'Lời hai',
    'Lời một',
  ]);
});
