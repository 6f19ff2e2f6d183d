import { found, line } from '../workbook';

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

const said = (id: string, text: string, info: Info = {}) =>
  found(id, {
    info: { ...WEEK, ...info },
    outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text)],
  });

describe('A week whose own days are at odds', () => {
  const JUNE = {
    'Kỳ số': '23',
    'Từ ngày': '2026-01-06',
    'Đến ngày': '2026-06-07',
    'Ngày chốt số liệu': '2026-06-07',
    'Kỳ sau từ ngày': '2026-06-08',
    'Kỳ sau đến ngày': '2026-06-14',
  };
  const WORDS = 'Tuần 23 (01/6 - 07/6/2026), tuần 24 (08/6 - 14/6/2026).';
  const ids = ['KY05', 'KY06', 'KY07'] as const;
  const all = (info: Info) => ids.flatMap((id) => said(id, WORDS, { ...JUNE, ...info }));

  test('is told the day that was typed month first, and nothing of its number', () => {
    expect(all({})).toMatchObject([
      {
        at: { cell: 'B19' },
        message:
          'Tuần phải dài 7 ngày; từ 06/01/2026 đến 07/6/2026 là 153 ngày: Từ ngày 06/01/2026 gõ lẫn ngày và tháng, có lẽ là 01/6/2026.',
        fix: { changes: [{ after: 46174 }] },
      },
    ]);
  });
  test('is told its length where no other reading makes it whole', () => {
    expect(all({ 'Từ ngày': '2026-02-06' })).toMatchObject([{ at: { cell: 'B20' } }]);
    expect(all({ 'Từ ngày': '2026-05-31' })[0]).toMatchObject({ at: { cell: 'B20' } });
  });
  test('leaves a first day after the last one to KY01', () => {
    expect(all({ 'Từ ngày': '2026-06-11' })).toEqual([]);
    const before = 'Tuần 22 (25/5 - 31/5/2026).';
    expect(said('KY07', before, { ...JUNE, 'Từ ngày': '2026-06-11' })).toEqual([]);
    expect(said('KY07', before, { ...JUNE, 'Từ ngày': '2026-06-02' })).toHaveLength(1);
  });
  test('is quiet on the right days', () => {
    expect(all({ 'Từ ngày': '2026-06-01' })).toEqual([]);
  });
});
