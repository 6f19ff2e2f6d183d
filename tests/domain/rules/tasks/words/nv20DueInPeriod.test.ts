import { found, line, paragraph, task } from '../../workbook';

describe('NV20', () => {
  const info = {
    ...{ 'Loại kỳ': 'Tháng', 'Kỳ số': '8', Năm: 2026, 'Từ ngày': '2026-08-01' },
    ...{
      'Đến ngày': '2026-08-31',
      'Kỳ sau từ ngày': '2026-09-01',
      'Kỳ sau đến ngày': '2026-09-30',
    },
  };
  const open = { 'Trạng thái': 'Đang triển khai thực hiện', 'Ngày hoàn thành': '' };
  const tasks = [
    task({ STT: '1', 'Tên nhiệm vụ': 'Kéo cáp quang', 'Thời hạn': '2026-09-30', ...open }),
    task({ STT: '2', 'Tên nhiệm vụ': 'Thay camera', 'Thời hạn': '2026-09-20', ...open }),
    task({ STT: '3', 'Tên nhiệm vụ': 'Lập dự toán', 'Thời hạn': '2026-10-15', ...open }),
  ];
  const said = (text: string) => found('NV20', { info, tasks, ...paragraph(text) });
  test.each([
    'Hoàn thành 2 nhiệm vụ đến hạn trong tháng 9.',
    'Hai nhiệm vụ đến hạn tháng sau đang được đôn đốc.',
    'Tháng 8 không có nhiệm vụ nào đến hạn.',
    'Trong tháng 9 có gần 5 nhiệm vụ đến hạn.',
    'Không có nhiệm vụ nào đến hạn trong tháng 7.',
    'Có 3 nhiệm vụ tỉnh giao đến hạn trong quý IV.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    'Hoàn thành 3 nhiệm vụ đến hạn trong tháng 9.',
    'Tháng 9 không có nhiệm vụ nào đến hạn.',
    'Có bốn nhiệm vụ tới hạn kỳ sau.',
  ])('finds “%s”', (text) => {
    const [finding] = said(text);
    expect(finding?.message).toContain('có 2 nhiệm vụ có thời hạn trong');
    expect(finding?.message).toContain('“Kéo cáp quang”, “Thay camera”');
  });
});

test('NV20 takes a quarter that is over for that of the next year in plans', () => {
  const said = (many: number) =>
    found('NV20', {
      info: {
        'Loại kỳ': 'Quý',
        'Kỳ số': '4',
        Năm: 2026,
        'Từ ngày': '2026-10-01',
        'Đến ngày': '2026-12-31',
      },
      tasks: [task({ STT: '1', 'Tên nhiệm vụ': 'Kéo cáp quang', 'Thời hạn': '2027-02-15' })],
      outline: [
        line('I', 'PHƯƠNG HƯỚNG, NHIỆM VỤ'),
        line('Đoạn', `Hoàn thành ${many} nhiệm vụ đến hạn trong quý I.`),
      ],
    });
  expect(said(1)).toEqual([]);
  expect(said(3)).toHaveLength(1);
});
