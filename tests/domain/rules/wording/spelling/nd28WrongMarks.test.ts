import { found, paragraph } from '../../workbook';

const said = (text: string) => found('ND28', paragraph(text)).map(({ message }) => message);

describe('ND28', () => {
  test('is silent on right words that look alike, and on the tone mark’s other place', () => {
    expect(said('Xã thay đội ngũ, thuở trước kho chứa nước; sức khoẻ người đàn ông tốt.')).toEqual(
      [],
    );
  });
  test('names what was meant', () => {
    expect(said('Nộp trục tuyến.')[0]).toContain('“trực tuyến”');
    expect(said('Nhiều nguời dùng.')[0]).toContain('“người”');
    expect(said('Còn 02 tàu chứa lắp.')[0]).toContain('“chưa”');
  });
});
