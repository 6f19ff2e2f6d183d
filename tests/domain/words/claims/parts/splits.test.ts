import { splitsIn as splitsOf } from '../../../../../src/domain/words/claims/parts/splits';
import { read as readSentence } from '../../../../../src/domain/words/read';

const splitsIn = (text: string) =>
  text.split(/(?<=[.!?])\s+/u).flatMap((sentence) => splitsOf(readSentence(sentence)));

/** `100 = 40 + 50`, with `!` where nothing is left out and `*` where all parts are named. */
const read = (text: string) =>
  splitsIn(text).map(
    ({ total, parts, complete, exhaustive }) =>
      `${total} = ${parts.join(' + ')}${complete ? ' !' : ''}${exhaustive ? ' *' : ''}`,
  );

describe('items that sizes tell apart', () => {
  test.each([
    [
      'Toàn xã có 427 chiếc: 88 tàu dưới 6 m, 97 tàu từ 6 m đến dưới 12 m, 65 tàu từ 12 m đến dưới 15 m và 186 tàu từ 15 m trở lên.',
      '427 = 88 + 97 + 65 + 186 *',
    ],
    ['Xã có 120 cái: 40 lồng sâu 3 m, 52 lồng sâu 5 m, 24 lồng sâu 8 m.', '120 = 40 + 52 + 24 *'],
    [
      'Có 75 chiếc: 40 bè từ 2 ô đến dưới 4 ô, 20 bè từ 4 ô đến dưới 8 ô, 14 bè từ 8 ô trở lên.',
      '75 = 40 + 20 + 14 *',
    ],
  ])('make “%s” %s', (text, split) => {
    expect(read(text)).toEqual([split]);
  });
  test.each([
    'Toàn xã có 427 chiếc: 88 tàu dưới 6 m, 97 tàu từ 6 m đến dưới 12 m, 56 tàu từ 12 m đến dưới 15 m, 186 tàu từ 15 m trở lên.',
    'Cấp 72 giấy: 30 nhà 2 tầng, 28 nhà 3 tầng, 14 nhà 4 tầng.',
    'Có 190 lượt: 60 người từ 18 tuổi đến dưới 30 tuổi, 80 người từ 30 tuổi đến dưới 60 tuổi, 50 người từ 60 tuổi trở lên.',
    'Có 75 vườn: 40 hộ có từ 1 ha đến dưới 2 ha, 20 hộ có từ 2 ha đến dưới 5 ha, 15 hộ có từ 5 ha trở lên.',
  ])('are right in “%s”', (text) => {
    expect(splitsIn(text)).toEqual([]);
  });
});

describe('a total that is split', () => {
  test.each([
    ['Có 100 người, trong đó thôn A 40 người, thôn B 50 người.', '100 = 40 + 50'],
    ['Có 100 người, gồm thôn A 40 người, thôn B 50 người.', '100 = 40 + 50 *'],
    [
      'Có 118 tin, bài: 70 bằng tiếng Việt, 28 bằng tiếng Mông, 30 bằng tiếng Dao; thu hút 27.300 lượt tương tác.',
      '118 = 70 + 28 + 30 *',
    ],
    [
      'Có 620 người, gồm 365 người ở các buôn, 241 người ở các thôn, 41 đại biểu và khách mời.',
      '620 = 365 + 241 *',
    ],
    ['Có 100 người, bao gồm: thôn A 40 người, thôn B 50 người.', '100 = 40 + 50 *'],
    ['Có 100 người chia ra thôn A 40 người, thôn B 50 người.', '100 = 40 + 50 *'],
    ['Có 1.100 người, gồm: thôn A 1.040 người, thôn B 50 người.', '1100 = 1040 + 50 *'],
    ['Có 100 hồ sơ, trong đó toàn trình 40 hồ sơ, một phần 50 hồ sơ.', '100 = 40 + 50 !'],
    ['Có 100 hồ sơ, trong đó đúng hạn 40, quá hạn 50.', '100 = 40 + 50 !'],
    ['Có 100 hồ sơ, trong đó trực tuyến 40, trực tiếp 50.', '100 = 40 + 50 !'],
    ['Có 100 hồ sơ, trong đó đã giải quyết 40, đang giải quyết 50.', '100 = 40 + 50 !'],
    ['Có 100 người, trong đó nam 40, nữ 50.', '100 = 40 + 50 !'],
    ['Có 100 người, trong đó A 40, B 30 và C 20 người.', '100 = 40 + 30 + 20 *'],
    ['Có 100 người, trong đó A 40, B 30, C 20 người.', '100 = 40 + 30 + 20'],
    ['Có 100 người, trong đó A 40 và B 30 người.', '100 = 40 + 30'],
    ['Có 100 người (trong đó A 40; B 30); số khác 20 người.', '100 = 40 + 30'],
    ['Có 100 người (lớp thứ nhất 50 người, lớp khác 46 người).', '100 = 50 + 46 *'],
    ['Có 100 hồ sơ, trong đó A 40 hồ sơ (98,86%), B 50 hồ sơ (2 hồ sơ cũ).', '100 = 40 + 50'],
    ['Có 100 hồ sơ, trong đó A 40 hồ sơ, B 50 hồ sơ, ngoài ra còn hồ sơ khác.', '100 = 40 + 50'],
    ['Có 100 máy, gồm 40 máy tính, 50 máy in; mua năm 2024.', '100 = 40 + 50 *'],
    ['Có 100 thiết bị, gồm 40 máy tính, 50 ti vi và 3 camera.', '100 = 40 + 50 + 3 *'],
    [
      'Có 84 hồ sơ, gồm 52 hồ sơ của người từ 60 tuổi trở lên, 23 hồ sơ nộp trong hai ngày 14 và 15/5/2026 và 9 hồ sơ khác.',
      '84 = 52 + 23 + 9 *',
    ],
    ['Tổng 100; trong đó: A 40; B 50; C 8.', '100 = 40 + 50 + 8'],
    ['Có 100 người, trong đó A 40 người, B 50 người; ngoài ra có 9 người khác.', '100 = 40 + 50'],
    ['Có 100 người, gồm A 40 người, B 50 người; C 9 người.', '100 = 40 + 50 + 9 *'],
    ['Có 100 người, gồm A 40 người, B 50 người; sau đó có 60 người khác.', '100 = 40 + 50 *'],
    [
      'Có 100 hồ sơ, gồm toàn trình 60 hồ sơ, khác 39 hồ sơ; một phần 20 hồ sơ.',
      '100 = 60 + 39 + 20 ! *',
    ],
    ['Có 100 người, trong đó A 40, B 30 và C 20, D 5 người.', '100 = 40 + 30 + 20 + 5'],
    ['Có 100 hồ sơ, trong đó toàn trình 40, loại khác 50.', '100 = 40 + 50'],
    ['Có 100 người, gồm A 100 người, B 5 người.', '100 = 100 + 5 *'],
    [
      'Có 46 máy tính, trong đó khối Đảng 16 máy, khối khác 32 máy; đã xử lý 18 văn bản, trong đó ký số 11 văn bản.',
      '46 = 16 + 32',
    ],
    [
      'Trong 2.430 hồ sơ trực tuyến có 1.071 hồ sơ toàn trình (đạt 70%) và 729 hồ sơ một phần (đạt 30%).',
      '2430 = 1071 + 729 !',
    ],
    [
      'Trong tổng số 90 hồ sơ nộp trực tuyến có 50 hồ sơ toàn trình, 30 hồ sơ một phần; tốt.',
      '90 = 50 + 30 !',
    ],
    ['Kỳ này có 12,5 ha, gồm: thôn A 5,5 ha, thôn B 6 ha.', '12.5 = 5.5 + 6 *'],
  ])('“%s” is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    'Có 100 người, trong đó thôn A 40 người.',
    'Có 100 người, trong đó thôn A 40 người, thôn B 60 người, tăng nhanh 5 điểm.',
    'Có 100 người, trong đó thôn A 40 người, thôn B 50 người so với cùng kỳ.',
    'Có 100 người, trong đó A tăng 40 người, B 50 người.',
    'Có 100 người, gồm A 40 người, gồm 20 nam, 20 nữ.',
    'Có 612 lượt (trong đó 03 hội nghị trực tiếp, 02 hội nghị trực tuyến).',
    'Đạt 100% người, trong đó thôn A 40 người, thôn B 50 người.',
    'Có 5/100 người, trong đó thôn A 40 người, thôn B 50 người.',
    'Có 100 người tham gia. Trong đó thôn A 40 người, thôn B 50 người.',
    'Có 100 người (lớp thứ nhất 50 người).',
    'Có 100 người (kinh phí 50 triệu đồng, 46 suất quà).',
    'Có 100 người (trong đó A 40 người, gồm 20 nam, 20 nữ).',
    'Thực hiện Nghị quyết 57, gồm: thôn A 40 người, thôn B 50 người.',
    'Có nhiều người, gồm thôn A 40, thôn B 50.',
    'Có 184 hồ sơ, trong đó A 100 hồ sơ, B 70 hồ sơ; C 14 hồ sơ, trong đó quá hạn 2 hồ sơ.',
    'Có 46 máy, trong đó A 14 máy, B 20 bộ; có 18 tin, trong đó 11 tin hay.',
    'Có 46 máy, trong đó A 14 máy, B 30 máy; rồi trong đó 2 hỏng.',
    'Có 620 người, gồm 365 người ở các buôn, 214 người ở các thôn, 41 đại biểu và khách mời; 12 gian trưng bày.',
    'Có 430 người, gồm 52 đại biểu, 210 người ở các tổ, 168 người ở các trường.',
    'Có 430 người, gồm 210 người ở các tổ, 168 người ở các trường, ngoài ra có 52 chiến sĩ.',
    'Trong 90 hồ sơ tiếp nhận có 50 hồ sơ toàn trình và 30 hồ sơ một phần.',
    'Trong 90 hồ sơ trực tuyến có 50 hồ sơ toàn trình, 30 hồ sơ một phần, 10 hồ sơ chờ.',
    'Trong 90 hồ sơ trực tuyến có 50 hồ sơ toàn trình và 30 hồ sơ chờ.',
  ])('“%s” is none', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('keeps the words that say it, and the first word of what is counted', () => {
    const [split] = splitsIn('Xã có 100 thủ tục mới (trong đó A 40; B 50), đã công khai.');
    expect(split).toMatchObject({ unit: 'thủ', text: '100 thủ tục mới (trong đó A 40; B 50' });
    const [bare] = splitsIn('Tổng cộng 100, gồm: A 40, B 50. Còn lại 10.');
    expect(bare?.text).toBe('100, gồm: A 40, B 50');
    expect(bare?.unit).toBeUndefined();
    const [trained] = splitsIn('Có 9 người, gồm A 4 người, B 3 người, được tập huấn kỹ.');
    expect(trained?.text).toBe('9 người, gồm A 4 người, B 3 người, ');
    const [bracket] = splitsIn('Xã có 100 người (A 40 người, B 50 người) dự.');
    expect(bracket?.text).toBe('100 người (A 40 người, B 50 người)');
  });

  test('reads sentence by sentence', () => {
    expect(
      read('Có 9 lớp, gồm A 4 lớp, B 3 lớp. Có 100 người, gồm A 40 người, B 50 người.'),
    ).toEqual(['9 = 4 + 3 *', '100 = 40 + 50 *']);
  });
});
