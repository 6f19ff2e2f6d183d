import { document, messagesOf, paragraph } from '../../workbook';

describe('VB21', () => {
  const documents = [document({ 'Số, ký hiệu': '541/UBND-VP', 'Ngày ban hành': '2026-04-09' })];
  const said = (text: string) => messagesOf('VB21', { documents, ...paragraph(text) });
  test('is silent on another day, and where the listed one is named as well', () => {
    expect(said('Xã có Công văn số 541/UBND-KT ngày 10/4/2026.')).toEqual([]);
    expect(said('Công văn số 541/UBND-VP, Công văn số 541/UBND-KT ngày 09/4/2026.')).toEqual([]);
  });
  test('names the listed code, also where the day stands before', () => {
    expect(said('Ngày 09/4/2026, xã có Công văn số 541/UBND-KT.')[0]).toContain(
      'có lẽ là 541/UBND-VP',
    );
  });
});
