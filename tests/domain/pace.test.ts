import { assess } from '../../src/domain/assess';
import { assessFacts } from '../../src/domain/assessFacts';
import type { Grids } from '../../src/domain/grid';
import { checkSteps } from '../../src/domain/rules/check';
import { benchGrids } from '../bench/check/benchGrids';
import { AN_BINH } from '../support/anBinh';
import { exampleGrids } from '../support/exampleGrids';

/** A loaded machine makes these long, and changes no ratio. */
jest.setTimeout(120_000);

/** CPU time of the quickest of so many assessments, in ms: what else the machine does hardly counts. */
function leastCpu(gridsOf: (run: number) => Grids, runs = 3): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const grids = gridsOf(run);
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
  const [small, large] = [rows(150), rows(600)];
  assess(small);
  expect(leastCpu(() => large) / leastCpu(() => small)).toBeLessThan(7);
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
  const [small, large] = [report(120), report(480)];
  assess(small);
  expect(leastCpu(() => large) / leastCpu(() => small)).toBeLessThan(7);
});

/** As long as a cell may be. */
const full = (text: string): string => text.repeat(32_767).slice(0, 32_767);

/** A cell full of a piece; another word before it at each run, so that nothing of it is known. */
const reportOf =
  (piece: string) =>
  (run: number): Grids => {
    const text = `${'x'.repeat(run + 1)} ${full(piece)}`.slice(0, 32_767);
    return exampleGrids({
      ...{ profile: 'so-ket', info: AN_BINH },
      tables: {
        'Nội dung': [{ Cấp: 'Đoạn', 'Nội dung': text }],
        'Chỉ tiêu': [{ 'Kết quả': text }],
      },
    });
  };

const PROSE =
  'Tiếp nhận 312 hồ sơ, trực tuyến 250 hồ sơ; giải quyết 300 hồ sơ, đạt 96%, theo Kế hoạch số 12/KH-UBND ngày 12/3/2026. ';

test('the rules can be left while one of them reads a long report, not only between two findings', () => {
  const paragraphs = 300;
  const steps = checkSteps(
    assessFacts(
      exampleGrids({
        ...{ profile: 'so-ket', info: AN_BINH },
        tables: {
          'Nội dung': Array.from({ length: paragraphs }, (_, n) => ({
            Cấp: 'Đoạn',
            'Nội dung': `Đã tiếp nhận ${n + 300} hồ sơ của người dân.`,
          })),
        },
      }),
    ),
  );
  let [stops, findings] = [0, 0];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) findings = step.value.length;
    if (step.done) break;
    stops += 1;
  }
  // Numbers, their names, what they are meant for and the words are read paragraph by paragraph, each by itself.
  expect(stops - findings).toBeGreaterThan(5 * paragraphs);
});

describe('beside a cell full of prose', () => {
  let ofProse = 0;
  beforeAll(() => {
    ofProse = leastCpu(reportOf(PROSE));
  });

  test.each([
    ...['7', '12% ', '12 và ', 'có ', '1/2 ', '(1) ', '{{', '12 hồ sơ (5%) ', 'còn 5 hộ; ', '0 '],
    ...[
      '.',
      '…',
      '5;',
      'tăng 5% so với ',
      '5 trên 7 ',
      'gồm 5, 6 và 7 hộ, ',
      '{{a}} ',
      '\n- ',
      'A.',
      'giảm từ 19 xuống còn 12 ',
      'năm năm (còn lại 5; quý II 5, ',
      '- 5 hộ\ntăng còn lại 5; ',
      '5 hồ sơ, đạt 12%, tăng 3% so với 9%; ',
      'tiếp nhận 30 hồ sơ, giải quyết 20 hồ sơ, còn 5 hồ sơ. ',
    ],
  ])('one full of “%s” takes not much longer, and is accused a few times only', (piece) => {
    const grids = reportOf(piece);
    expect(leastCpu(grids) / ofProse).toBeLessThan(5);
    expect(assess(grids(0)).findings.length).toBeLessThan(60);
  });

  test.each(['hơn 5 5 trên 7 ', 'vượt 3% so với 5% ', 'gấp 5 lần 7 '])(
    'one full of “%s”, where every number may differ from every other, takes some times as long',
    (piece) => {
      expect(leastCpu(reportOf(piece), 6) / ofProse).toBeLessThan(12);
    },
  );

  test.each(['7', '.', ';', 'a', '{{a.b}} '])(
    'one full of “%s” up to its last words takes not much longer, wherever it stands',
    (piece) => {
      const text = `${full(piece).slice(0, 32_000)} hết năm`;
      const row = { 'Kết quả': text, 'Ghi chú': text };
      const grids = exampleGrids({
        ...{ profile: 'so-ket', info: { ...AN_BINH, 'Loại đơn vị': text, 'Tên đơn vị': text } },
        tables: {
          'Nội dung': [{ Cấp: 'Đoạn', 'Nội dung': text }],
          'Chỉ tiêu': [{ ...row, 'Chỉ tiêu': text }],
          'Nhiệm vụ': [{ ...row, 'Tên nhiệm vụ': text, 'Thời hạn': text, 'Trạng thái': text }],
          'Văn bản': [{ 'Số, ký hiệu': text, 'Trích yếu': text, 'Ngày ban hành': text }],
          'Số liệu': [{ Mã: text, 'Nội dung': text, 'Kỳ này': text }],
        },
      });
      expect(leastCpu(() => grids) / ofProse).toBeLessThan(15);
    },
  );
});
