import { cells, figure, found, gridsOf, line, messagesOf } from '../../workbook';
import type { Changes } from '../../workbook';

describe('DL16', () => {
  test('ends its sentence once', () => {
    const outline = [line('Đoạn', 'Có {{a.c}} hồ sơ, lại {{a.c}}.')];
    expect(messagesOf('DL16', { figures: [figure('x.y', {})], outline })).toEqual([
      '{{a.c}} không in được: không có “a.c”.',
    ]);
    expect(cells('DL16', gridsOf())).toEqual([]);
  });
});

describe('DL16', () => {
  const words = (text: string): Changes => ({
    figures: [figure('hoso.tiep_nhan', { 'Kỳ này': 262 }), figure('hoso.da_giai_quyet', {})],
    outline: [line('Đoạn', text)],
  });
  test('is silent on fields that print', () => {
    expect(found('DL16', words('Tiếp nhận {{hoso.tiep_nhan}} hồ sơ.'))).toEqual([]);
  });
  test('leaves what is not entered to its own cell', () => {
    expect(found('DL16', words('{{hoso.da_giai_quyet}} hồ sơ'))).toEqual([]);
  });
  test('finds a division by 0, and a period without a name', () => {
    const zero = [figure('hoso.so_hoa', { 'Kỳ này': 0 })];
    const outline = [line('Đoạn', '{{tyle(hoso.so_hoa; hoso.so_hoa)}} hồ sơ trong {{ky}}.')];
    expect(found('DL16', { figures: zero, outline })).toHaveLength(2);
  });
  test('names the nearest figure for a misspelt one', () => {
    const [finding] = found('DL16', words('Tiếp nhận {{hoso.tiep_nhn}} hồ sơ.'));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'C5' } });
    expect(finding?.message).toContain('hoso.tiep_nhan');
  });
});
