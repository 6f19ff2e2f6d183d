import {
  ACCEPTED,
  RULE_SETTINGS,
  acceptanceKey,
  readAcceptances,
  readRuleSettings,
  withAcceptance,
} from '../../../src/domain/findings/ruleSettings';

const finding = {
  rule: 'TT06',
  at: { sheet: 'Thông tin', cell: 'B7' },
  message: 'Ngày khác nhau.',
};
const kept = { rule: 'TT06', sheet: 'Thông tin', message: 'Ngày khác nhau.', reason: 'Đã hỏi Sở' };
const others = [
  { ...kept, rule: 'TT07' },
  { ...kept, sheet: 'Văn bản' },
  { ...kept, message: 'Ngày khác nhau 2.' },
];

describe('an acceptance', () => {
  test('holds for one rule, sheet and sentence, wherever the cell has gone', () => {
    const reasons = readAcceptances({ [ACCEPTED]: [kept] });
    expect(reasons.get(acceptanceKey({ ...finding, at: { sheet: 'Thông tin', cell: 'B9' } }))).toBe(
      'Đã hỏi Sở',
    );
    for (const { rule, sheet, message } of others)
      expect(reasons.has(acceptanceKey({ rule, message, at: { sheet, cell: 'B7' } }))).toBe(false);
  });

  test('is kept beside others, and given anew takes the place of the old one', () => {
    const settings = { [ACCEPTED]: [kept, ...others] };
    expect(withAcceptance(settings, finding, ' Sở đã trả lời ')).toEqual([
      ...others,
      { ...kept, reason: 'Sở đã trả lời' },
    ]);
  });

  test('is taken back alone by a reason of blanks', () => {
    expect(withAcceptance({ [ACCEPTED]: [...others, kept] }, finding, '  ')).toEqual(others);
  });

  test.each([
    ['rule', { ...kept, rule: '' }],
    ['sheet', { ...kept, sheet: ' ' }],
    ['message', { ...kept, message: 7 }],
    ['reason', { ...kept, reason: undefined }],
    ['anything', 'TT06'],
    ['anything', null],
  ])('without %s is none', (_, one) => {
    expect(withAcceptance({ [ACCEPTED]: [one, ...others] }, finding, '')).toEqual(others);
  });
});

describe('a rule’s setting', () => {
  const read = (...list: unknown[]) => [...readRuleSettings({ [RULE_SETTINGS]: list }).values()];
  test.each([
    [{ off: true }, { off: true }],
    [{ off: false }, {}],
    [{ off: 'true' }, {}],
    [{ severity: 'Gợi ý' }, { severity: 'Gợi ý' }],
    [{ severity: 'Nặng' }, {}],
  ])('%p is read as %p', (typed, meant) => {
    const named = { rule: 'TT06', reason: 'Xã không có' };
    expect(read({ ...named, ...typed })).toEqual([{ ...named, ...meant }]);
  });
  test.each([{ rule: 'TT06', off: true }, { reason: 'Xã không có', off: true }, null, 5])(
    '%p is none',
    (one) => {
      expect(read(one)).toEqual([]);
    },
  );
  test('and no list is none', () => {
    expect([...readRuleSettings({ [RULE_SETTINGS]: 'off' })]).toEqual([]);
    expect([...readAcceptances({})]).toEqual([]);
  });
});
