import { figure, messagesOf } from '../workbook';

type Cells = readonly [then: number, now: number, all: number | '', note?: string];

/** Rows of Số liệu as so many periods have them. */
const figures = (...rows: readonly Cells[]) => ({
  figures: rows.map(([then, now, all, note = ''], index) =>
    figure(`so.dong_${index}`, {
      'Nội dung': `Hồ sơ loại ${index + 1}`,
      'Kỳ trước': then,
      'Kỳ này': now,
      'Lũy kế': all,
      'Ghi chú': note,
    }),
  ),
});

const SECOND: readonly Cells[] = [
  [452, 318, 770],
  [36, 21, 57],
  [254, 183, 437],
  [162, 114, 276],
  [69.5, 154.5, 224],
  [310, 214, 524],
];

describe('LS09', () => {
  const said = (...rows: readonly Cells[]) => messagesOf('LS09', figures(...rows));
  test('names the sum where all other rows make theirs', () => {
    const [message, ...others] = said(...SECOND, [416, 297, 731]);
    expect(others).toEqual([]);
    expect(message).toBe(
      '“Hồ sơ loại 7”: Kỳ trước 416 + Kỳ này 297 = 713, Lũy kế ghi 731, trong khi ở 6 dòng khác Lũy kế bằng tổng hai kỳ: sửa một trong ba số.',
    );
  });
  test.each<readonly [string, readonly Cells[]]>([
    ['all make it', [...SECOND, [416, 297, 713]]],
    ['one is counted since long before', [...SECOND, [143, 109, 2810]]],
    ['one says in Ghi chú why', [...SECOND, [416, 297, 731, 'Tính từ ngày 15/12/2025']]],
    ['one has no Lũy kế', [...SECOND, [18, 17, '']]],
    ['few rows are there', [...SECOND.slice(0, 4), [416, 297, 731]]],
    [
      'later periods have more behind them',
      SECOND.map(([then, now, all]) => [then, now, Number(all) + 40]),
    ],
  ])('is silent where %s', (_, rows) => {
    expect(said(...rows)).toEqual([]);
  });
});
