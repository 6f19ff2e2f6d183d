import { found, line, paragraph } from '../../workbook';

const END = line('Đoạn', 'Hết báo cáo.');

const outline = (...texts: readonly string[]) => ({
  outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text)), END],
});

describe('ND08', () => {
  const info = (title: string) =>
    found('ND08', { info: { 'Trích yếu': title }, ...outline('CĐS tốt.') });
  test('reads the title first', () => {
    expect(info('Kết quả CĐS')[0]?.at.sheet).toBe('Thông tin');
    expect(info('Kết quả chuyển đổi số (CĐS)')).toEqual([]);
    expect(info('Kết quả chuyển đổi số (sau đây gọi là CĐS)')).toEqual([]);
    expect(info('Kết quả chuyển đổi số (sau đây gọi tắt là CĐS)')).toEqual([]);
  });
});

describe('ND08', () => {
  test('is silent once explained, and in headings in capitals', () => {
    expect(found('ND08', paragraph('Về thủ tục hành chính (TTHC): TTHC được rà soát.'))).toEqual(
      [],
    );
    expect(found('ND08', { outline: [line('I', 'VỀ TTHC'), line('Đoạn', 'Hết.')] })).toEqual([]);
  });
  test('names Chiêm Hóa’s KHCN and ĐMST', () => {
    expect(found('ND08', paragraph('Phát triển KHCN, ĐMST trong tuần.'))[0]?.message).toContain(
      'KHCN (khoa học, công nghệ) và ĐMST',
    );
  });
});
