import { found, paragraph } from '../../workbook';

describe('CT18', () => {
  const said = (text: string) => found('CT18', paragraph(text)).map(({ message }) => message);
  test('is silent where nothing is said', () => {
    expect(said('Đạt 86,5%.')).toEqual([]);
  });
  test.each([
    'Đạt 86,5%, vượt 6,5 điểm phần trăm so với mục tiêu 80%.',
    'So với mục tiêu 80%, kết quả đạt 86,5%, vượt 6,5 điểm phần trăm.',
    'Đạt 94,78%, cao hơn mục tiêu 90% là 4,78 điểm phần trăm.',
    'Đạt 97,52%, thấp hơn 0,48 điểm phần trăm so với mức 98%.',
    'Đạt 86,5%, vượt trên 6 điểm phần trăm so với mục tiêu 80%.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Đạt 86,5%, vượt 5,5 điểm phần trăm so với mục tiêu 80%.', 'vượt 6,5'],
    ['Đạt 94,78%, cao hơn mục tiêu 90% là 5,78 điểm phần trăm.', 'vượt 4,78'],
    ['Đạt 97,52%, thấp hơn 4,8 điểm phần trăm so với mức 98%.', 'thấp hơn 0,48'],
  ])('names the distance of “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});
