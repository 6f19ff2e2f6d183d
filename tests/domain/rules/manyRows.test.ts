import { rowNames } from '../../../src/domain/rules/rows/rowNames';
import { found, target, task } from './workbook';

const tasks = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    task({
      STT: String(index + 1),
      'Tên nhiệm vụ': `Lắp loa truyền thanh ở thôn ${index + 1}`,
      'Trạng thái': 'Chưa thực hiện',
    }),
  );

describe('a fault of many rows', () => {
  test('is said row by row up to fifty rows', () => {
    const findings = found('NV10', { tasks: tasks(50) });
    expect(findings).toHaveLength(50);
    expect(findings[49]?.at.cell).toBe('G54');
  });

  test('is one finding beyond, which counts the rows and names every cell', () => {
    const findings = found('NV10', { tasks: [task({}), ...tasks(51)] });
    expect(findings).toHaveLength(1);
    const [one] = findings;
    expect(one?.at.cell).toBe('G6');
    expect(one?.also?.map(({ cell }) => cell)).toEqual(
      Array.from({ length: 50 }, (_, index) => `G${index + 7}`),
    );
    expect(one?.message).toContain('51 nhiệm vụ (các dòng 6–56)');
  });

  test('leaves a single target without a result its own sentence', () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      target({ 'Chỉ tiêu': `Số hộ ở thôn ${index}`, 'Kết quả': index === 7 ? '' : 95 }),
    );
    const [one, ...others] = found('CT01', { targets: rows });
    expect(others).toEqual([]);
    expect(one?.at.cell).toBe('F12');
    expect(one?.message).toContain('“Số hộ ở thôn 7”');
  });

  test('is one finding where targets by the dozen have no result yet', () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      target({ 'Chỉ tiêu': `Số hộ ở thôn ${index}`, 'Kết quả': '' }),
    );
    const [one, ...others] = found('CT01', { targets: rows });
    expect(others).toEqual([]);
    expect(one?.message).toContain('60 chỉ tiêu (các dòng 5–64)');
    expect(one?.also).toHaveLength(59);
  });

  test('is one finding where tasks by the dozen are done before they are due', () => {
    const early = tasks(60).map((row) => ({
      ...row,
      'Trạng thái': 'Đã hoàn thành',
      'Thời hạn': '2026-06-30',
    }));
    const [one, ...others] = found('NV08', { tasks: early });
    expect(others).toEqual([]);
    expect(one?.message).toContain('60 nhiệm vụ (các dòng 5–64) đến hạn sau ngày chốt');
  });
});

describe('rows named in a sentence', () => {
  test('are one row, several, or runs drawn together', () => {
    expect(rowNames([9])).toBe('dòng 9');
    expect(rowNames([12, 5, 6, 7, 7])).toBe('các dòng 5–7, 12');
    expect(rowNames([5, 6])).toBe('các dòng 5, 6');
  });

  test('are counted past twenty stretches', () => {
    const rows = Array.from({ length: 25 }, (_, index) => index * 2 + 1);
    const named = rowNames([...rows, 100, 101, 102]);
    expect(named).toContain('37, 39 … và 8 dòng khác');
    expect(named).not.toContain('41');
  });
});
