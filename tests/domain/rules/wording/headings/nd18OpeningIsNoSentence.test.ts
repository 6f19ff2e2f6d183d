import { cells, line } from '../../workbook';

const END = line('Đoạn', 'Hết báo cáo.');

describe('ND18', () => {
  const CITED = 'Công văn số 4484/UBND-KGVX ngày 26/4/2026 của UBND tỉnh';
  const opening = (text: string, ...more: readonly ReturnType<typeof line>[]) =>
    cells('ND18', { outline: [line('Đoạn', text), ...more, line('I', 'KẾT QUẢ'), END] });
  test.each([
    `Căn cứ ${CITED}.`,
    `Theo ${CITED}.`,
    `Thực hiện ${CITED}. Ủy ban nhân dân xã báo cáo như sau:`,
  ])('finds “%s”', (text) => {
    expect(opening(text)).toEqual(['Nội dung!C5']);
  });
  test.each([
    `Theo ${CITED}, xã đã làm.`,
    `Theo ${CITED}, xã tổ chức họp.`,
    `Theo ${CITED};`,
    'Theo chỉ đạo của tỉnh.',
    `Xã làm theo ${CITED}.`,
    `Nay Theo ${CITED}.`,
  ])('is silent on “%s”', (text) => {
    expect(opening(text)).toEqual([]);
  });
  test('reads only what stands before the first heading', () => {
    const rows = [line('I', 'KẾT QUẢ'), line('Đoạn', `Theo ${CITED}.`), END];
    expect(cells('ND18', { outline: rows })).toEqual([]);
    expect(cells('ND18', { outline: [line('Đoạn', `Theo ${CITED}.`), END] })).toEqual([]);
  });
});
