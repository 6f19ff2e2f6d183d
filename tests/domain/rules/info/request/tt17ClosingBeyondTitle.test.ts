import { CLEAN_OUTLINE, found, line } from '../../workbook';

describe('TT17', () => {
  const PLANS = 'Trên đây là báo cáo kết quả và phương hướng quý II.';
  const closing = (...rows: readonly ReturnType<typeof line>[]) =>
    found('TT17', {
      info: { 'Trích yếu': 'Kết quả quý I' },
      outline: [...CLEAN_OUTLINE, ...rows],
    });
  const after = (count: number) => Array.from({ length: count }, () => line('Đoạn', 'Trân trọng.'));

  test('looks at the last three sentences of the body', () => {
    expect(closing(line('Đoạn', PLANS), ...after(2))).toHaveLength(1);
    expect(closing(line('Đoạn', PLANS), ...after(3))).toEqual([]);
  });
  test('is silent on a sentence that does not close, on an annex and without a title', () => {
    expect(closing(line('Đoạn', 'Số liệu trên đây là của phương hướng quý II.'))).toEqual([]);
    expect(closing(line('Phụ lục', 'SỐ LIỆU'), line('Đoạn', PLANS))).toEqual([]);
    const outline = [...CLEAN_OUTLINE, line('Đoạn', PLANS)];
    expect(found('TT17', { info: { 'Trích yếu': '' }, outline })).toEqual([]);
  });
});

describe('TT17', () => {
  const closing = (text: string, title: string) =>
    found('TT17', {
      info: { 'Trích yếu': title },
      outline: [...CLEAN_OUTLINE, line('Đoạn', text)],
    });
  const TITLE = 'Kết quả thực hiện nhiệm vụ quý I năm 2026';
  test('is silent when title and closing have the same scope', () => {
    expect(closing('Trên đây là báo cáo kết quả quý I năm 2026 của UBND xã.', TITLE)).toEqual([]);
    expect(
      closing('Trên đây là báo cáo, phương hướng quý II.', `${TITLE} và phương hướng quý II`),
    ).toEqual([]);
  });
  test('finds the plans for quý II that Dương Hưu’s title lacks', () => {
    const [finding] = closing(
      'Trên đây là báo cáo quý I, phương hướng nhiệm vụ quý II năm 2026.',
      TITLE,
    );
    expect(finding?.message).toContain('phương hướng nhiệm vụ quý II');
    expect(finding?.at.cell).toBe('C8');
  });
});
