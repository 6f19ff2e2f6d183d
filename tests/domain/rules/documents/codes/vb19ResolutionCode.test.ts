import { found, line } from '../../workbook';

describe('VB19', () => {
  const said = (text: string) => found('VB19', { outline: [line('Đoạn', text)] });
  test('is silent on the right code and on other documents numbered 57', () => {
    for (const text of [
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024.',
      'Kế hoạch số 57/KH-UBND; Nghị quyết số 157-NQ/TU; Nghị quyết số 57-NQ/ĐU.',
      'Nghị quyết số 57/NQ-CP ngày 21/4/2022 của Chính phủ; Nghị quyết số 57/NQ-HĐND.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('mends the ways in which it is mistyped', () => {
    for (const code of ['57-NQ/TU', '57-NQ/TƯ', '57/NQ-TW', '57-NQ-TW', '75-NQ/TW', '57-NQ/CP']) {
      const [finding] = said(`Thực hiện Nghị quyết số ${code} của Bộ Chính trị.`);
      expect(finding?.fix?.changes[0]?.after).toContain('số 57-NQ/TW của');
    }
  });
});
