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

test('what has come to a part up to now is no slip of its whole', () => {
  const paid = { 'Nội dung': NAME, 'Kỳ này': 2744, 'Lũy kế': 9800 };
  const changes: Changes = {
    figures: [figure('hoso.thanh_toan', paid)],
    targets: [target({ 'Chỉ tiêu': `${NAME} phí, lệ phí`, 'Kết quả': '2744/2800' })],
  };
  expect(wrong('Thanh toán trực tuyến được 2.744/2.800 hồ sơ phải nộp.', changes)).toEqual([]);
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

describe('digits turned on one of two sheets', () => {
  const row = (name: string, now: number, previous?: number) =>
    figure(`x.${name.length}${now}`, {
      'Nội dung': name,
      'Kỳ này': now,
      ...(previous !== undefined && { 'Kỳ trước': previous }),
    });
  const of = (name: string, result: string | number, more: Record<string, number> = {}) =>
    target({
      'Chỉ tiêu': name,
      'Kết quả': result,
      ...(typeof result === 'number' && { 'Đơn vị tính': 'hồ sơ' }),
      ...more,
    });
  const DUE = row('Hồ sơ phải nộp phí, lệ phí', 1440);
  const FEES = 'Hồ sơ nộp phí, lệ phí trực tuyến';
  const both = (figures: Changes['figures'], ...targets: NonNullable<Changes['targets']>) =>
    messagesOf('TH12', { ...(figures && { figures }), targets });

  test.each<readonly [string, readonly string[]]>([
    ['of a name', both([row(NAME, 1569)], of(`${NAME} phí, lệ phí`, '1596/1680'))],
    ['of a count', both([row(NAME, 169)], of(`${NAME} trong quý`, 196))],
    ['of a fraction', both([row(NAME, 1836), DUE], of(FEES, '1386/1440'))],
    [
      'of the last period, in two digits',
      both([row(NAME, 96, 48)], of(`${NAME} trong quý`, 96, { 'Kỳ trước': 84 })),
    ],
    [
      'of two digits beside one number of the last period',
      both([row(NAME, 69, 84)], of(`${NAME} trong quý`, 96, { 'Kỳ trước': 84 })),
    ],
  ])('are told without any words: %s', (_, messages) => {
    expect(messages).toEqual([expect.stringContaining('có hai giá trị')]);
  });

  test.each<readonly [string, readonly string[]]>([
    ['both are alike', both([row(NAME, 1386), DUE], of(FEES, '1386/1440'))],
    ['no digits are turned', both([row(NAME, 1366), DUE], of(FEES, '1386/1440'))],
    [
      'another row has the number',
      both([row(NAME, 1836), row('Hồ sơ nộp phí', 1386), DUE], of(FEES, '1386/1440')),
    ],
    ['the whole is of no figure', both([row(NAME, 1836)], of(FEES, '1386/1440'))],
    [
      'the name is short beside the other',
      both([row('Tàu cá', 412)], of('Tàu cá từ 12 m trở lên ghi nhật ký điện tử', '171/214')),
    ],
    ['two digits are all there is', both([row(NAME, 69)], of(`${NAME} trong quý`, 96))],
    [
      'the last period differs too',
      both([row(NAME, 69, 80)], of(`${NAME} lũy kế`, 96, { 'Kỳ trước': 84 })),
    ],
    ['the goal is so', both([row(NAME, 169)], of(`${NAME} trong quý`, 196, { 'Mục tiêu': 169 }))],
  ])('are left alone where %s', (_, messages) => {
    expect(messages).toEqual([]);
  });

  test('are told once, where the words tell the right number', () => {
    const words = paragraph('Hồ sơ thanh toán trực tuyến là 1.596 hồ sơ.');
    expect(messagesOf('TH12', { ...words, ...sheets(1569, '1596/1680') })).toHaveLength(1);
  });

  test('make one thing of a figure that is more than there can be', () => {
    const words = 'Số hóa kết quả 4.141 hồ sơ.';
    const digitized: Changes = {
      figures: [row('Hồ sơ đã số hóa kết quả', 4414), row('Hồ sơ đã giải quyết', 4405)],
      targets: [of('Số hóa kết quả giải quyết thủ tục hành chính', '4141/4405')],
    };
    expect(wrong(words, digitized)).toEqual(['4.141: figures 4414']);
    expect(wrong('Đã số hóa xong.', digitized)).toEqual([]);
  });
});
