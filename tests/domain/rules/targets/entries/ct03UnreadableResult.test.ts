import { found, messagesOf, target } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof target>[0];

const row = (more: RowOf): Changes => ({ targets: [target(more)] });

describe('CT03', () => {
  test('says what to do with words and with spans', () => {
    const name = 'của chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số”';
    expect(messagesOf('CT03', row({ 'Kết quả': 'đang rà soát' }))).toEqual([
      `Kết quả “đang rà soát” ${name} không đọc được là số: ghi một con số, “Đạt”, “Chưa đạt” hoặc “Không phát sinh …”, phần chữ chuyển sang Ghi chú.`,
    ]);
    for (const result of ['Trên 95%', '90 - 95'])
      expect(messagesOf('CT03', row({ 'Kết quả': result }))).toEqual([
        `Kết quả “${result}” ${name} không phải một con số cụ thể nên không so được với mục tiêu: ghi đúng con số đã đạt.`,
      ]);
  });
  test.each([
    ['2,461.8', 2461.8],
    ['48,,6', 48.6],
    ['9O', 90],
    ['2,461.8%', '2.461,8%'],
  ])('offers what “%s” was likely meant to be', (result, after) => {
    expect(found('CT03', row({ 'Kết quả': result }))[0]?.fix).toMatchObject({
      certain: false,
      changes: [{ cell: 'F5', before: result, after }],
    });
  });
  test('leaves an Excel error to DL14', () => {
    expect(found('CT03', row({ 'Kết quả': '#N/A' }))).toEqual([]);
  });
});

describe('CT03', () => {
  const row = (more: Parameters<typeof target>[0]) => ({ targets: [target(more)] });

  test('is silent on every way a result may be written', () => {
    const results = [
      72.5,
      '99,67',
      '53.399',
      '98%',
      '34/34',
      '258/262 (98%)',
      'Đạt',
      'Chưa đạt',
      'Không phát sinh trong kỳ',
      '',
    ];
    for (const result of results) expect(found('CT03', row({ 'Kết quả': result }))).toEqual([]);
  });
  test('refuses words, and asks for the figure behind a bound', () => {
    expect(found('CT03', row({ 'Kết quả': 'đang rà soát' }))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'F5' } },
    ]);
    expect(found('CT03', row({ 'Kết quả': 'Trên 95%' }))).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
});
