import { document, found, messagesOf } from '../../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });

const messages = (id: string, ...all: readonly Row[]) => messagesOf(id, rows(...all));

describe('VB08', () => {
  const plan = (code: string, day: string, more: Row = {}) => ({
    'Số, ký hiệu': code,
    'Ngày ban hành': day,
    ...more,
  });
  test('looks through numbers in their order, whatever the rows’', () => {
    const all = [plan('75/KH-UBND', '2026-03-03'), plan('72/KH-UBND', '2026-04-10')];
    expect(messages('VB08', ...all)).toEqual([
      '75/KH-UBND ngày 03/3/2026 lại trước 72/KH-UBND ngày 10/4/2026: kiểm tra số hoặc ngày.',
    ]);
  });
  test.each<readonly [string, Row, Row]>([
    ['one day for both', plan('72/KH-UBND', '2026-04-10'), plan('75/KH-UBND', '2026-04-10')],
    ['one number twice', plan('72/KH-UBND', '2026-04-10'), plan('72/KH-UBND', '2026-04-09')],
    ['a month only', plan('72/KH-UBND', '4/2026'), plan('75/KH-UBND', '2026-04-03')],
    ['no day', plan('72/KH-UBND', ''), plan('75/KH-UBND', '2026-04-03')],
    ['letters apart', plan('72/KH-UBND', '2026-04-10'), plan('75/QĐ-UBND', '2026-04-03')],
    ['bodies apart', plan('72/KH-UBND', '2026-04-10'), plan('75/KH-HĐND', '2026-04-03')],
  ])('is silent on %s', (_, one, other) => {
    expect(found('VB08', rows(one, other))).toEqual([]);
  });
});

describe('VB08', () => {
  const plans = (...list: readonly (readonly [string, string])[]) => ({
    documents: list.map(([code, day]) => document({ 'Số, ký hiệu': code, 'Ngày ban hành': day })),
  });
  test('is silent on Dân Tiến’s plans, whose numbers rise with the days', () => {
    expect(
      found(
        'VB08',
        plans(
          ['24/KH-UBND', '2025-07-31'],
          ['54/KH-UBND', '2025-08-30'],
          ['68/KH-UBND', '2025-09-19'],
        ),
      ),
    ).toEqual([]);
    expect(
      found('VB08', plans(['236/KH-UBND', '2025-11-27'], ['31/KH-UBND', '2026-03-03'])),
    ).toEqual([]);
  });
  test('finds a higher number on an earlier day', () => {
    const [finding] = found(
      'VB08',
      plans(['72/KH-UBND', '2026-04-10'], ['75/KH-UBND', '2026-03-03']),
    );
    expect(finding).toMatchObject({ at: { cell: 'F6' }, also: [{ cell: 'F5' }] });
  });
});
