import { assess } from '../../src/domain/assess';
import type { Grids } from '../../src/domain/grid';
import { benchGrids } from '../bench/check/benchGrids';
import { AN_BINH } from '../support/anBinh';
import { exampleGrids } from '../support/exampleGrids';

/** CPU time of the quickest of so many assessments, in ms: what else the machine does hardly counts. */
function leastCpu(grids: Grids, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    assess(grids);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const rows = (size: number): Grids =>
  benchGrids({
    ...{ name: '', wrongEvery: 20 },
    ...{ targets: 3 * size, tasks: 4 * size, documents: 2 * size, figures: size },
  });

test('time grows no faster than the rows of a workbook', () => {
  const [small, large] = [rows(250), rows(1000)];
  assess(small);
  expect(leastCpu(large) / leastCpu(small)).toBeLessThan(7);
});

test('time grows no faster than the paragraphs of a report, and each may say much the same', () => {
  const report = (count: number): Grids =>
    exampleGrids({
      ...{ profile: 'so-ket', info: AN_BINH },
      tables: {
        'Nội dung': Array.from({ length: count }, (_, n) => ({
          Cấp: 'Đoạn',
          'Nội dung': `Tiếp nhận ${n + 300} hồ sơ, trực tuyến ${n + 200} hồ sơ; giải quyết ${n + 290} hồ sơ, đạt ${90 + (n % 10)}%, theo Kế hoạch số ${n + 1}/KH-UBND ngày 12/3/2026.`,
        })),
      },
    });
  const [small, large] = [report(200), report(800)];
  assess(small);
  expect(leastCpu(large) / leastCpu(small)).toBeLessThan(7);
});

test.each(['7', '12% ', '12 và ', 'có ', '1/2 ', '(1) ', '{{', '12 hồ sơ (5%) ', 'còn 5 hộ; '])(
  'a cell full of “%s” is read within a second of work, and accused a few times only',
  (piece) => {
    const text = piece.repeat(32_767).slice(0, 32_767);
    const grids = exampleGrids({
      ...{ profile: 'so-ket', info: AN_BINH },
      tables: {
        'Nội dung': [{ Cấp: 'Đoạn', 'Nội dung': text }],
        'Chỉ tiêu': [{ 'Kết quả': text }],
      },
    });
    expect(leastCpu(grids)).toBeLessThan(1000);
    expect(assess(grids).findings.length).toBeLessThan(60);
  },
);
