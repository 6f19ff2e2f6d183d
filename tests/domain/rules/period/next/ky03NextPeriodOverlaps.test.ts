import { found, messagesOf } from '../../workbook';

type Info = Readonly<Record<string, string | number>>;

const WEEK = {
  'Loại kỳ': 'Tuần',
  'Kỳ số': '15',
  'Từ ngày': '2026-04-02',
  'Đến ngày': '2026-04-08',
  'Ngày chốt số liệu': '2026-04-08',
  'Kỳ sau từ ngày': '2026-04-09',
  'Kỳ sau đến ngày': '2026-04-15',
};

const week = (more: Info) => ({ info: { ...WEEK, ...more } });

const messages = (id: string, info: Info) => messagesOf(id, { info });

describe('KY03', () => {
  test('is silent where a day is missing, and where the next period ended before', () => {
    expect(found('KY03', week({ 'Đến ngày': '' }))).toEqual([]);
    const gone = { 'Kỳ sau từ ngày': '2026-04-05', 'Kỳ sau đến ngày': '2026-04-04' };
    expect(found('KY03', week(gone))).toEqual([]);
  });
  test('counts the days that both hold, and says where the next begins', () => {
    const [one] = found('KY03', week({ 'Kỳ sau từ ngày': '2026-04-08', 'Kỳ sau đến ngày': '' }));
    expect(one).toMatchObject({ also: [{ cell: 'B20' }] });
    expect(one?.message).toBe(
      'Kỳ sau bắt đầu 08/4/2026, trùng 1 ngày với kỳ này (kết thúc 08/4/2026): phải bắt đầu 09/4/2026, Từ ngày có lẽ là gõ nhầm.',
    );
    expect(one?.fix).toMatchObject({
      label: 'Kỳ sau từ 09/4/2026',
      changes: [{ cell: 'B22', after: 46121, format: 'dd/mm/yyyy' }],
    });
    const inside = { 'Kỳ sau từ ngày': '2026-04-03', 'Kỳ sau đến ngày': '2026-04-05' };
    expect(messages('KY03', { ...WEEK, ...inside })[0]).toContain('trùng 3 ngày');
  });
  test('moves no further than a week', () => {
    const far = { 'Từ ngày': '2026-03-01', 'Kỳ sau từ ngày': '2026-04-02' };
    expect(found('KY03', week(far))[0]?.fix).toBeDefined();
    const further = { ...far, 'Kỳ sau từ ngày': '2026-04-01' };
    expect(found('KY03', week(further))[0]?.fix).toBeUndefined();
  });
});

describe('KY03', () => {
  const WEEK = {
    'Loại kỳ': 'Tuần',
    'Kỳ số': '15',
    'Từ ngày': '2026-04-02',
    'Đến ngày': '2026-04-08',
    'Ngày chốt số liệu': '2026-04-08',
    'Kỳ sau từ ngày': '2026-04-09',
    'Kỳ sau đến ngày': '2026-04-15',
    'Ngày ban hành': '09/4/2026',
  };
  const week = (more: Record<string, string>) => ({ info: { ...WEEK, ...more } });

  test('is silent when the next week follows', () => {
    expect(found('KY03', week({}))).toEqual([]);
  });
  test('moves Chiêm Hóa’s 08/4–14/4 by a day', () => {
    const [finding] = found(
      'KY03',
      week({ 'Kỳ sau từ ngày': '2026-04-08', 'Kỳ sau đến ngày': '2026-04-14' }),
    );
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'B22' } });
    expect(finding?.message).toContain('trùng 1 ngày');
    expect(finding?.fix?.changes).toMatchObject([
      { cell: 'B22', after: 46121 },
      { cell: 'B23', after: 46127 },
    ]);
  });
  test('moves only the first day where the last is right', () => {
    const [finding] = found('KY03', week({ 'Kỳ sau từ ngày': '2026-04-08' }));
    expect(finding?.fix?.changes.map(({ cell }) => cell)).toEqual(['B22']);
  });
});
