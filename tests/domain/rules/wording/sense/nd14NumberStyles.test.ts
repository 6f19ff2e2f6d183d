import { document, found, line, paragraph } from '../../workbook';

const outline = (...texts: readonly string[]) => ({
  outline: texts.map((text) => line('Đoạn', text)),
});

describe('ND14', () => {
  test('names the numbers, every place and the style of the others', () => {
    const workbook = outline('Có 2996 hồ sơ, 5000 người.', 'Đạt 3.317 hồ sơ.', 'Có 1500 hộ.');
    const [finding] = found('ND14', workbook);
    expect(finding).toMatchObject({ at: { cell: 'C5' } });
    expect(finding?.also?.map(({ cell }) => cell)).toEqual(['C5', 'C7', 'C6']);
    expect(finding?.message).toBe(
      'Định dạng số không thống nhất: “2996” trong khi nơi khác viết “3.317”: ghi “2.996”.',
    );
    expect(finding?.fix?.label).toBe('Nhóm hàng nghìn ở 2 ô');
  });
  test('offers no fix for a number that a field printed', () => {
    const documents = [document({ 'Trích yếu': 'về 2996 hồ sơ' })];
    const rows = [line('Danh sách', 'Văn bản: Trích yếu'), line('Đoạn', 'Có 3.317 hồ sơ.')];
    expect(found('ND14', { documents, outline: rows })[0]?.fix?.changes).toMatchObject([
      { sheet: 'Văn bản', after: 'về 2.996 hồ sơ' },
    ]);
  });
});

describe('ND14', () => {
  test('is silent on one style, years and documents', () => {
    expect(
      found('ND14', paragraph('Năm 2026 có 3.317/3.323 hồ sơ theo Quyết định số 2022/QĐ-UBND.')),
    ).toEqual([]);
    expect(found('ND14', paragraph('Có 2996/3270 hồ sơ.'))).toEqual([]);
  });
  test('groups Tân Cương’s 2996/3270 beside 3.317/3.323', () => {
    const outline = [
      line('Đoạn', 'Trực tuyến 2996/3270 hồ sơ.'),
      line('Đoạn', 'Thanh toán 3.317/3.323 hồ sơ.'),
    ];
    const [finding] = found('ND14', { outline });
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'C5' } });
    expect(finding?.fix?.changes[0]?.after).toBe('Trực tuyến 2.996/3.270 hồ sơ.');
  });
});
