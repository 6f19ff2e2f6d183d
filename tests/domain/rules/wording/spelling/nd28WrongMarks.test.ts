import { found, paragraph, task } from '../../workbook';

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

  test('knows a word that can be no syllable, and a tone on the wrong vowel', () => {
    expect(said('Phường thanh tóan 45 khoản, bình qân 09 khoản.')[0]).toMatch(/“toán”.*“qân”/u);
    expect(said('Ngành thuế giúp khỏe, hoà, giữ gìn, quý, khuỷu, giếng, cuốc, ghế, nghề.')).toEqual(
      [],
    );
  });
  test('takes an odd word for the one that the workbook has everywhere else', () => {
    const clean = 'Wifi công cộng tại chợ, wifi công cộng tại bến, điểm công cộng tại xóm.';
    expect(said(`${clean} Đã lắp wifi công cọng tại bãi.`)[0]).toContain('“cộng”');
    expect(said(`${clean} Đã lắp wifi công sở tại xã.`)).toEqual([]);
  });
  test('takes a word for the one that sounds the same, where the workbook always has that', () => {
    const clean = 'Đón 120 lượt khách trong nước, 40 lượt khách nước ngoài, 9 lượt khách đoàn.';
    expect(said(`${clean} Khai báo 88 lược khách.`)[0]).toContain('“lượt”');
    expect(said(`${clean} Xây dựng chiến lược khách hàng.`)).toEqual([]);
  });
  test('reads a long list to its end', () => {
    const tasks = Array.from({ length: 9000 }, (_, n) =>
      task({ 'Tên nhiệm vụ': `Lắp điểm truy cập không dây tại nhà văn hóa thôn ${n}` }),
    );
    const all = [...tasks, task({ 'Tên nhiệm vụ': 'Mở lớp trục tuyến cho nguời dân' })];
    const [one, ...others] = found('ND28', { tasks: all });
    expect(others).toEqual([]);
    expect(one?.message).toMatch(/“người”.*“trực tuyến”/u);
  });
  test('finds a slip behind an odd blank, a line break and a letter of another script', () => {
    expect(said('Nộp trục\u00a0tuyến.')[0]).toContain('“trực tuyến”');
    expect(said('Nộp trục\ntuyến.')[0]).toContain('“trực tuyến”');
    expect(said('Ω: nộp trục tuyến.')[0]).toContain('“trực tuyến”');
    expect(said('Nộp ở trục, tuyến đường mới.')).toEqual([]);
  });
});
