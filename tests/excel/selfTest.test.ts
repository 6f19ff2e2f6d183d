import { selfTest } from '../../src/actions/selfTest';
import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import { PERSONALITIES } from '../../src/simulator/excel/personality';
import { startSimulator } from '../../src/simulator/session';
import { selfTestText } from '../../src/taskpane/selfTest/selfTestText';
import { sheetNamed } from '../support/workbook';

async function test(personality: (typeof PERSONALITIES)[keyof typeof PERSONALITIES]) {
  const session = startSimulator(newWorkbook(['Sheet1']), personality);
  session.workbook.settings = { riêng: 1 };
  const outcome = await selfTest();
  if (!outcome.ok) throw new Error(outcome.problem.details);
  const lines = selfTestText(outcome.value, new Set(['P34']), []).split('\n');
  return { session, lines };
}

describe.each(Object.values(PERSONALITIES))('the self-test on $name', (personality) => {
  it('asks 35 probes, finds what the simulated Excel is built to do, and leaves the workbook as it was', async () => {
    const { session, lines } = await test(personality);
    expect(lines.map((line) => line.slice(0, 3))).toEqual(
      Array.from({ length: 35 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`),
    );
    expect(
      lines.filter((line) => !/^P\d\d OK /.test(line)).map((line) => line.slice(0, 8).trim()),
    ).toEqual([
      'P08 KHÁC',
      ...(personality.mergedAreas === 'corner' ? ['P09 KHÁC'] : []),
      'P18 KHÁC',
      'P29 KHÁC',
      'P32 KHÁC',
    ]);
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(session.workbook.settings).toEqual({ riêng: 1 });
    expect(session.missing).toEqual([]);
  });
});

it('tells ids as positions, and where a new rule goes', async () => {
  const { lines } = await test(PERSONALITIES.desktop2021);
  expect(lines[2]).toContain('0 0 =ROW()=1; 1 1 =ROW()=2; 2 2 =ROW()=3');
  expect((await test(PERSONALITIES.web)).lines[2]).toContain('0 0 =ROW()=3; 1 1 =ROW()=2');
});

it('calculates the formulas of the templates, and says how long writing and reading much took', async () => {
  const { lines } = await test(PERSONALITIES.microsoft365);
  expect(lines[16]).toMatch(
    /^P17 OK .*: (93\.49 \| Chưa đạt \|  \| Đạt \| 110 \| Vượt \| Hoàn thành quá hạn \| Quá hạn chưa hoàn thành) \/ \1$/u,
  );
  expect(lines[29]).toMatch(/^P30 OK .*: 22500 ô \/ 22500 ô \(ghi \d+ ms, đọc \d+ ms\)$/u);
});

it('clears away what a probe that broke off left: a very hidden sheet, which Excel does not delete, and a setting', async () => {
  const session = startSimulator(newWorkbook(['Sheet1', '_Thu57']));
  sheetNamed(session.workbook, '_Thu57').visibility = 'VeryHidden';
  session.workbook.settings = { _thu57: 1, riêng: 1 };
  const outcome = await selfTest();
  expect(outcome.ok && outcome.value.results.filter(({ verdict }) => verdict === 'LỖI')).toEqual(
    [],
  );
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(session.workbook.settings).toEqual({ riêng: 1 });
});
