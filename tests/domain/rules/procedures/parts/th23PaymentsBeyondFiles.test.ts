import { figure, found, line } from '../../workbook';

describe('TH23', () => {
  const FILES = 'Trung tâm tiếp nhận 100 hồ sơ.';
  const paid = (text: string, figures: readonly ReturnType<typeof figure>[] = []) =>
    found('TH23', {
      ...(figures.length > 0 && { figures }),
      outline: [FILES, text].map((one) => line('Đoạn', one)),
    });
  const entered = (code: string, current: number) => figure(code, { 'Kỳ này': current });

  test.each([
    'Thanh toán trực tuyến 90/100 hồ sơ.',
    'Thanh toán trực tuyến 130/120 hồ sơ.',
    'Thanh toán lũy kế 90/120 hồ sơ.',
    'Thanh toán 90/120 giao dịch.',
    'Thanh toán từ ngày đầu năm 90/120 hồ sơ.',
    'Đã thanh toán xong. Số hóa 90/120 hồ sơ.',
    'Số hóa 90/120 hồ sơ; thanh toán sau.',
  ])('is silent on “%s”', (text) => {
    expect(paid(text)).toEqual([]);
  });
  test('finds more payments than the words count files, the greatest number of them', () => {
    const [finding] = paid('Thanh toán trực tuyến 120/120 hồ sơ.');
    expect(finding).toMatchObject({
      at: { cell: 'C6' },
      also: [{ sheet: 'Nội dung', cell: 'C5' }],
    });
    expect(finding?.message).toContain('120/120 có mẫu số lớn hơn số hồ sơ 100 đã nêu');
    const more = 'Tháng này, Công an tiếp nhận 150 hồ sơ; thanh toán trực tuyến 90/120 hồ sơ.';
    expect(paid(more)).toEqual([]);
  });
  test('is silent where no files are counted, or only since the year began', () => {
    const pay = line('Đoạn', 'Thanh toán trực tuyến 90/120 hồ sơ.');
    expect(found('TH23', { outline: [pay] })).toEqual([]);
    const all = line('Đoạn', 'Lũy kế tiếp nhận 100 hồ sơ.');
    expect(found('TH23', { outline: [all, pay] })).toEqual([]);
    const others = line('Đoạn', 'Có 46 tổ công nghệ số cộng đồng.');
    expect(found('TH23', { outline: [others, pay] })).toEqual([]);
  });
  test('goes by the sheet before the words', () => {
    const text = 'Thanh toán trực tuyến 90/120 hồ sơ.';
    const [received] = paid(text, [entered('hoso.tiep_nhan', 110)]);
    expect(received?.also).toEqual([{ sheet: 'Số liệu', cell: 'D5' }]);
    expect(received?.message).toContain('số hồ sơ 110 đã nêu');
    expect(paid(text, [entered('hoso.tiep_nhan', 120)])).toEqual([]);
    const [added] = paid(text, [entered('hoso.truc_tuyen', 60), entered('hoso.truc_tiep', 55)]);
    expect(added?.also).toEqual([{ sheet: 'Số liệu', cell: 'D5' }]);
    expect(added?.message).toContain('số hồ sơ 115 đã nêu');
    expect(paid(text, [entered('hoso.truc_tuyen', 130)])[0]?.message).toContain('số hồ sơ 100');
    expect(paid(text, [entered('hoso.truc_tiep', 130)])[0]?.message).toContain('số hồ sơ 100');
  });
});

describe('TH23', () => {
  const files = 'Trong đó 2996/3270 = 91,62% hồ sơ trực tuyến toàn trình, 274/3270 hồ sơ một phần.';
  const paid = (ratio: string) => ({
    outline: [line('Đoạn', files), line('Đoạn', `Thanh toán trực tuyến ${ratio} hồ sơ.`)],
  });
  test('is silent where no more is paid for than came in, and where the relation TH13 speaks', () => {
    expect(found('TH23', paid('3.117/3.223'))).toEqual([]);
    const figures = [
      figure('hoso.thanh_toan_tong', { 'Kỳ này': 3323 }),
      figure('hoso.tiep_nhan', { 'Kỳ này': 3270 }),
    ];
    expect(found('TH23', { ...paid('3.317/3.323'), figures })).toEqual([]);
  });
  test('adds up the files that came online and directly, where only those are entered', () => {
    const figures = [
      figure('hoso.thanh_toan_tong', { 'Kỳ này': 3323 }),
      figure('hoso.truc_tuyen', { 'Kỳ này': 3270 }),
      figure('hoso.truc_tiep', { 'Kỳ này': 0 }),
    ];
    expect(found('TH23', { ...paid('3.317/3.323'), figures })).toHaveLength(1);
  });
  test('finds Tân Cương’s 3.323 payments for 3.270 files', () => {
    const [finding] = found('TH23', paid('3.317/3.323'));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'C6' } });
    expect(finding?.message).toContain('3.270');
  });
});
