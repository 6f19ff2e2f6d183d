import type { Finding } from '../../src/domain/findings/finding';
import { markFindings } from '../../src/excel/marks/markFindings';
import { readGrids } from '../../src/excel/reading/readGrids';
import { run } from '../../src/excel/requests/run';
import { writeResultSheet } from '../../src/excel/writing/writeResultSheet';
import { ensureCell } from '../../src/simulator/excel/model/area/cells';
import type { Sheet } from '../../src/simulator/excel/model/book/workbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { cellOf, sheetNamed, workbookOf } from '../support/workbook';

const AT = new Date(2026, 3, 26, 14, 5);

function finding(
  severity: Finding['severity'],
  cell: string,
  more: Partial<Finding> = {},
): Finding {
  return { rule: 'CT03', severity, at: { sheet: 'Chỉ tiêu', cell }, message: 'Sai.', ...more };
}

function openTargets(): SimulatorSession {
  const session = startSimulator(
    workbookOf({
      'Chỉ tiêu': [
        ['TT', 'Chỉ tiêu'],
        ['1', 'Một'],
        ['2', 'Hai'],
      ],
    }),
  );
  const sheet = sheetNamed(session.workbook, 'Chỉ tiêu');
  ensureCell(sheet, 1, 1).style = { fill: '#00FF00' };
  sheet.conditionalFormats.push({
    id: 'theirs',
    type: 'ColorScale',
    areas: [{ row: 0, column: 0, rows: 3, columns: 2 }],
    formula: '',
    stopIfTrue: false,
    format: {},
  });
  return session;
}

async function mark(findings: readonly Finding[]): Promise<readonly string[]> {
  const outcome = await run(
    async (context) => {
      const { names } = await readGrids(context);
      await writeResultSheet(context, { findings, names, at: AT });
      return (await markFindings(context, { findings, names })).locked;
    },
    {},
    'write',
  );
  if (!outcome.ok) throw new Error(outcome.problem.details);
  return outcome.value;
}

function ours(session: SimulatorSession): Sheet['conditionalFormats'] {
  return sheetNamed(session.workbook, 'Chỉ tiêu').conditionalFormats.filter(({ formula }) =>
    formula.includes('BaoCao57'),
  );
}

describe('marking findings', () => {
  it('marks nothing on a clean workbook and says so on the result sheet', async () => {
    const session = openTargets();
    await mark([]);
    expect(ours(session)).toEqual([]);
    expect(cellOf(session.workbook, 'Kết quả kiểm tra', 'A5')).toBe('Không có lỗi');
    expect(cellOf(session.workbook, 'Kết quả kiểm tra', 'E5')).toBe(
      'Kiểm tra lúc 14:05 ngày 26/4/2026: 0 Lỗi, 0 Cảnh báo, 0 Gợi ý.',
    );
    expect(session.missing).toEqual([]);
  });

  it('marks errors red and warnings amber, one conditional format each, after the result sheet', async () => {
    const session = openTargets();
    await mark([
      finding('Lỗi', 'B2', { also: [{ sheet: 'Chỉ tiêu', cell: 'B3' }] }),
      finding('Cảnh báo', 'A3'),
      finding('Cảnh báo', 'B2'),
      finding('Gợi ý', 'A2'),
    ]);
    expect(session.requests).toHaveLength(6);
    expect(ours(session).map(({ formula, areas }) => [formula, areas.length])).toEqual(
      expect.arrayContaining([
        ['=OR(TRUE,"BaoCao57"="L")', 1],
        ['=OR(TRUE,"BaoCao57"="C")', 1],
      ]),
    );
    const red = ours(session).find(({ formula }) => formula.includes('"L"'));
    expect(red?.areas).toEqual([{ row: 1, column: 1, rows: 2, columns: 1 }]);
    expect(red?.format.fill).toBe('#FFC7CE');
    const amber = ours(session).find(({ formula }) => formula.includes('"C"'));
    expect(amber?.areas).toEqual([{ row: 2, column: 0, rows: 1, columns: 1 }]);
  });

  it('removes what no longer holds, also after the workbook was closed and opened, and touches nothing of the user', async () => {
    const session = openTargets();
    await mark([finding('Lỗi', 'B2'), finding('Cảnh báo', 'A3')]);
    session.open(session.workbook);
    await mark([finding('Cảnh báo', 'B3')]);
    expect(ours(session)).toHaveLength(1);
    const sheet = sheetNamed(session.workbook, 'Chỉ tiêu');
    expect(sheet.conditionalFormats.filter(({ type }) => type === 'ColorScale')).toHaveLength(1);
    expect(sheet.cells[1]?.[1]?.style).toEqual({ fill: '#00FF00' });
    expect(session.requests).toHaveLength(7);
    expect(session.missing).toEqual([]);
  });

  it('does not mark a finding that was accepted, and shows its reason', async () => {
    const session = openTargets();
    await mark([finding('Cảnh báo', 'B2', { accepted: 'Đã báo cáo tỉnh' })]);
    expect(ours(session)).toEqual([]);
    expect(cellOf(session.workbook, 'Kết quả kiểm tra', 'G5')).toBe('Đã báo cáo tỉnh');
  });

  it('leaves protected sheets unmarked, marks the others, and names those it left', async () => {
    const session = openTargets();
    session.workbook.sheets.push({
      ...structuredClone(sheetNamed(session.workbook, 'Chỉ tiêu')),
      id: '{S9}',
      name: 'Nhiệm vụ',
    });
    sheetNamed(session.workbook, 'Nhiệm vụ').protection = { options: {} };
    const tasks = { at: { sheet: 'Nhiệm vụ', cell: 'A2' } };
    expect(await mark([finding('Lỗi', 'B2'), finding('Lỗi', 'A2', tasks)])).toEqual(['Nhiệm vụ']);
    expect(ours(session)).toHaveLength(1);
    expect(cellOf(session.workbook, 'Kết quả kiểm tra', 'C6')).toBe('Nhiệm vụ');
    expect(session.missing).toEqual([]);
  });

  it('leads to the cell by a formula and says what a fix would change', async () => {
    const session = openTargets();
    const fix = {
      label: 'Tách dấu',
      certain: true,
      changes: [{ sheet: 'Chỉ tiêu', cell: 'B2', before: '', after: 98.5 }],
    };
    await mark([finding('Lỗi', 'B2', { fix, message: '= sai' })]);
    expect(cellOf(session.workbook, 'Kết quả kiểm tra', 'D5')).toBe(
      `=HYPERLINK("#'Chỉ tiêu'!B2","B2")`,
    );
    expect(cellOf(session.workbook, 'Kết quả kiểm tra', 'E5')).toBe('= sai');
    expect(cellOf(session.workbook, 'Kết quả kiểm tra', 'F5')).toBe('Tách dấu\nB2: (trống) → 98,5');
  });

  it('calls the cells of a fix by their names where they have one, and shows dates as dates', async () => {
    const session = openTargets();
    const changes = [
      { sheet: 'Chỉ tiêu', cell: 'B2', before: 46366, after: 46367, format: 'd/m/yyyy' },
      { sheet: 'Chỉ tiêu', cell: 'B3', before: 1, after: 2 },
    ];
    const fix = { label: 'Dời một ngày', certain: false, changes };
    const findings = [finding('Lỗi', 'B2', { fix })];
    const names = session.workbook.sheets.map(({ name }) => name);
    await Excel.run((context) =>
      writeResultSheet(context, {
        findings,
        names,
        at: AT,
        nameOf: ({ cell }) => (cell === 'B2' ? 'Tỷ lệ phủ sóng 5G, Kỳ trước' : undefined),
      }),
    );
    expect(cellOf(session.workbook, 'Kết quả kiểm tra', 'F5')).toBe(
      'Có lẽ: Dời một ngày\nTỷ lệ phủ sóng 5G, Kỳ trước: 10/12/2026 → 11/12/2026\nB3: 1 → 2',
    );
  });

  it('rewrites the result sheet whole', async () => {
    const session = openTargets();
    await mark([finding('Lỗi', 'B2'), finding('Lỗi', 'B3')]);
    await mark([]);
    expect(cellOf(session.workbook, 'Kết quả kiểm tra', 'A6')).toBe('');
    expect(session.workbook.sheets.filter(({ name }) => name === 'Kết quả kiểm tra')).toHaveLength(
      1,
    );
  });

  it('cuts long lists of cells and keeps every request under 1 MB with 6,000 findings', async () => {
    const session = openTargets();
    const many = Array.from({ length: 6000 }, (_, row) =>
      finding('Lỗi', `A${row * 2 + 1}`, {
        message: 'Kết quả không đọc được, hãy nhập một số. '.repeat(4),
      }),
    );
    await mark(many);
    expect(Math.max(...session.requests.map(({ sentBytes }) => sentBytes))).toBeLessThan(1_000_000);
    const marked = ours(session).flatMap(({ areas }) => areas);
    expect(marked).toHaveLength(6000);
    expect(cellOf(session.workbook, 'Kết quả kiểm tra', 'E6004')).toContain('không đọc được');
  });
});
