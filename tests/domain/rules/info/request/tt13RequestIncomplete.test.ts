import { found } from '../../workbook';

describe('TT13', () => {
  const request = (text: string) => found('TT13', { info: { 'Văn bản yêu cầu': text } });
  const FULL = 'Công văn số 4484/UBND-KGVX ngày 26/4/2026 của UBND tỉnh về chuyển đổi số';

  test.each([
    FULL.replace('26/4/2026', '26 tháng 4 năm 2026'),
    FULL.replace('26/4/2026', '26 / 4 / 2026'),
    FULL.replace('26/4/2026', '05.12.2026'),
    FULL.replace('26/4/2026', ' 26-4-2026'),
    FULL.replace('về chuyển', 'v/v chuyển'),
  ])('is silent on “%s”', (text) => {
    expect(request(text)).toEqual([]);
  });
  test.each([
    [FULL.replace(' số 4484/UBND-KGVX', ''), 'số, ký hiệu', 'Cảnh báo'],
    [
      `${FULL.replace(' số 4484/UBND-KGVX', '')} theo Nghị quyết số 57-NQ/TW`,
      'số, ký hiệu',
      'Cảnh báo',
    ],
    [FULL.replace(' ngày 26/4/2026', ''), 'ngày', 'Cảnh báo'],
    [FULL.replace(' ngày 26/4/2026', ' ngày hôm qua'), 'ngày', 'Cảnh báo'],
    [FULL.replace(' của UBND tỉnh', ''), 'cơ quan ban hành', 'Cảnh báo'],
    [FULL.replace(' về chuyển đổi số', ''), 'trích yếu', 'Gợi ý'],
    ['Công văn số 4484/UBND-KGVX của UBND tỉnh', 'ngày và trích yếu', 'Cảnh báo'],
    ['Công văn 12', 'số, ký hiệu, ngày, cơ quan ban hành và trích yếu', 'Cảnh báo'],
  ])('says what “%s” lacks', (text, missing, severity) => {
    const [finding] = request(text);
    expect(finding).toMatchObject({ severity, at: { cell: 'B24' } });
    expect(finding?.message.split('” thiếu ')[1]).toBe(`${missing}.`);
  });
});

describe('TT13', () => {
  const request = (text: string) => found('TT13', { info: { 'Văn bản yêu cầu': text } });
  test('is silent on the requests of the real reports', () => {
    expect(
      request(
        'Công văn số 4484/UBND-KGVX ngày 26/4/2026 của UBND tỉnh Thái Nguyên về việc triển khai nhiệm vụ',
      ),
    ).toEqual([]);
    expect(
      request(
        'Kế hoạch số 05-KH/ĐU, ngày 25/8/2025 của Đảng ủy về thực hiện Nghị quyết số 57-NQ/TW',
      ),
    ).toEqual([]);
    expect(
      request(
        'Công văn số 954/SKH-CN-CDS ngày 13/3/2026 của Sở Khoa học và Công nghệ tỉnh Bắc Ninh về việc đôn đốc báo cáo',
      ),
    ).toEqual([]);
  });
  test('misses the day of plan 115', () => {
    const [finding] = request('Kế hoạch số 115/KH-BCĐ của tỉnh về chuyển đổi số');
    expect(finding?.message).toMatch(/thiếu ngày\.$/);
  });
});
