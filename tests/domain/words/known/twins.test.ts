import { orphans } from '../../../../src/domain/words/known/numbers/orphans';
import {
  factsOf,
  figure,
  gridsOf,
  messagesOf,
  paragraph,
  target,
  type Changes,
} from '../../rules/workbook';

const NAME = 'Hồ sơ thanh toán trực tuyến';

function wrong(text: string, changes: Changes) {
  return orphans(factsOf(gridsOf({ ...paragraph(text), ...changes }))).map(
    ({ figure: { digits }, fact }) => `${digits}: ${fact.sheet} ${fact.value}`,
  );
}

const sheets = (now: number, result: string, name = `${NAME} phí, lệ phí`): Changes => ({
  figures: [figure('hoso.thanh_toan', { 'Nội dung': NAME, 'Kỳ này': now })],
  targets: [target({ 'Chỉ tiêu': name, 'Kết quả': result })],
});

describe('one thing that two sheets tell', () => {
  const words = 'Hồ sơ thanh toán phí, lệ phí trực tuyến là 1.596/1.680 hồ sơ.';

  test('is left alone where both have what the words say', () => {
    expect(wrong(words, sheets(1596, '1596/1680'))).toEqual([]);
  });

  test('is found where one sheet has other digits than the words and the other sheet', () => {
    expect(wrong(words, sheets(1569, '1596/1680'))).toEqual(['1.596: figures 1569']);
  });

  test('is no one thing where a name has a word of its own', () => {
    expect(wrong(words, sheets(1569, '1596/1680', 'Hồ sơ nộp tại quầy'))).toEqual([]);
  });

  test('is left alone where words tell the other number too', () => {
    const both = `${words} Lũy kế ${NAME.toLowerCase()} là 1.569 hồ sơ.`;
    expect(wrong(both, sheets(1569, '1596/1680'))).toEqual([]);
  });
});

test('what was spent is the part of what was given, and no slip of that', () => {
  const money = (code: string, name: string, now: number) =>
    figure(code, { 'Nội dung': name, 'Đơn vị tính': 'triệu đồng', 'Kỳ này': now });
  const changes = (now: number, result: string): Changes => ({
    figures: [
      money('kp.giao', 'Kinh phí được giao', 2300),
      money('kp.chi', 'Kinh phí đã giải ngân', now),
    ],
    targets: [target({ 'Chỉ tiêu': 'Giải ngân kinh phí được giao', 'Kết quả': result })],
  });
  const spent = 'Đến nay đã giải ngân 2.000 triệu đồng.';
  expect(wrong(spent, changes(2000, '2000/2300'))).toEqual([]);
});

describe('what two sheets tell of the last period', () => {
  const posts = (figures: number, targets: number, now = 96): Changes => ({
    figures: [
      figure('truyen_thong.tin_bai', {
        'Nội dung': 'Tin, bài đã đăng, phát',
        'Đơn vị tính': 'tin, bài',
        'Kỳ này': 96,
        'Kỳ trước': figures,
      }),
    ],
    targets: [
      target({
        'Chỉ tiêu': 'Tin, bài về chuyển đổi số đăng, phát',
        'Đơn vị tính': 'tin, bài',
        'Kết quả': now,
        'Kỳ trước': targets,
      }),
    ],
  });
  const told = (words: string): string => `Trang thông tin đăng, phát 96 tin, bài${words}.`;
  const STATES = [
    ', trong khi quý I là 84 tin, bài',
    ' (quý I là 84 tin, bài)',
    ' (quý I: 84)',
    ', tăng 12 tin, bài so với quý I (84 tin, bài)',
    ', tăng từ 84 tin, bài của quý I',
    ', quý trước là 84 tin, bài',
    ', cao hơn quý trước (84 tin, bài)',
  ];
  const GAINS = [
    ', hơn quý I 12 tin, bài',
    ', tăng 14,29% so với quý I',
    ', nhiều hơn quý trước 12 tin, bài',
  ];

  test.each(STATES)('is held against “%s”', (words) => {
    expect(wrong(told(words), posts(48, 84))).toEqual(['84: figures 48']);
    expect(wrong(told(words), posts(84, 48))).toEqual(['84: targets 48']);
    expect(wrong(told(words), posts(84, 84))).toEqual([]);
  });

  test.each(GAINS)('is held against the change in “%s”', (words) => {
    const changed = (changes: Changes) =>
      messagesOf('TH25', { ...paragraph(told(words)), ...changes });
    expect(changed(posts(48, 84))).toEqual([expect.stringContaining('kỳ trước 48')]);
    expect(changed(posts(84, 48))).toEqual([expect.stringContaining('kỳ trước 48')]);
    expect(changed(posts(84, 84))).toEqual([]);
  });

  test.each([...STATES, ...GAINS])(
    'is no one thing in “%s” where the rows differ today',
    (words) => {
      expect(wrong(told(words), posts(84, 48, 60))).toEqual([]);
      expect(messagesOf('TH25', { ...paragraph(told(words)), ...posts(84, 48, 60) })).toEqual([]);
    },
  );

  test('may be of two periods where no slip makes one of the other', () => {
    expect(wrong(told(STATES[0] ?? ''), posts(84, 61))).toEqual([]);
    expect(messagesOf('TH25', { ...paragraph(told(GAINS[0] ?? '')), ...posts(84, 61) })).toEqual(
      [],
    );
  });
});
