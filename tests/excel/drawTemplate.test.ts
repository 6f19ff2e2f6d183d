import type { SheetPlan, TemplatePlan } from '../../src/domain/template/plan';
import { drawTemplate } from '../../src/excel/template/drawTemplate';
import type { Press, Progress } from '../../src/excel/requests/press';
import { run } from '../../src/excel/requests/run';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { cellOf, sheetNamed, workbookOf } from '../support/workbook';

const NOTHING = { validations: [], styles: [], columnWidths: [], writes: [] };

const LISTS: SheetPlan = {
  ...NOTHING,
  name: '_DanhMuc',
  create: true,
  visibility: 'veryHidden',
  writes: [
    {
      area: { row: 0, column: 0, rows: 3, columns: 1 },
      values: [['So sánh'], ['≥'], ['≤']],
      format: '@',
    },
  ],
};

const TARGETS: SheetPlan = {
  ...NOTHING,
  name: 'Chỉ tiêu',
  create: true,
  visibility: 'visible',
  tabColor: '#1F4E79',
  writes: [
    { area: { row: 3, column: 0, rows: 1, columns: 3 }, values: [['TT', 'So sánh', 'Đánh giá']] },
    { area: { row: 4, column: 0, rows: 2, columns: 1 }, format: '@', values: [['01'], ['- 2']] },
    {
      area: { row: 4, column: 2, rows: 2, columns: 1 },
      formulas: [['=IF(A5="","","Đạt")'], ['=IF(A6="","","Đạt")']],
    },
  ],
  table: { name: 'tblChiTieu', area: { row: 3, column: 0, rows: 3, columns: 3 } },
  validations: [
    {
      area: { row: 4, column: 1, rows: 2, columns: 1 },
      strict: true,
      listSource: "='_DanhMuc'!$A$2:$A$3",
      prompt: { title: 'So sánh', text: 'Chọn ≥ hoặc ≤.' },
    },
  ],
  styles: [
    {
      area: { row: 3, column: 0, rows: 1, columns: 3 },
      style: 'header',
      align: 'center',
      wrap: true,
    },
    { area: { row: 4, column: 2, rows: 2, columns: 1 }, style: 'computed' },
  ],
  columnWidths: [{ column: 0, characters: 6 }],
  freezeRows: 4,
  print: { landscape: true, titleRow: 4 },
};

async function draw(plan: Partial<TemplatePlan>, press: Press = {}): Promise<void> {
  const outcome = await run(
    (context) => drawTemplate(context, { summary: [], sheets: [], settings: {}, ...plan }, press),
    press,
    'write',
  );
  if (!outcome.ok) throw new Error(outcome.problem.code + outcome.problem.details);
}

function open(): SimulatorSession {
  return startSimulator(workbookOf({ Sheet1: [] }));
}

describe('drawing the template', () => {
  it('does nothing for an empty plan', async () => {
    const session = open();
    await draw({});
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('draws sheets, table, list, formula, and looks in one sync, the page in another, and asks for nothing unknown', async () => {
    const session = open();
    await draw({ sheets: [TARGETS, LISTS], settings: { contract: 1 } });
    expect(session.missing).toEqual([]);
    expect(session.requests).toHaveLength(2);
    const sheet = sheetNamed(session.workbook, 'Chỉ tiêu');
    expect(sheet.tables).toMatchObject([
      { name: 'tblChiTieu', area: { row: 3, column: 0, rows: 3, columns: 3 } },
    ]);
    expect(sheet.frozen.rows).toBe(4);
    expect(sheet.page).toMatchObject({ orientation: 'Landscape', titleRows: '$4:$4' });
    expect(sheet.validations[0]).toMatchObject({
      rule: { list: { source: "='_DanhMuc'!$A$2:$A$3" } },
      errorAlert: { showAlert: true, style: 'Stop' },
      prompt: { title: 'So sánh', message: 'Chọn ≥ hoặc ≤.' },
    });
    expect(sheetNamed(session.workbook, '_DanhMuc').visibility).toBe('VeryHidden');
    expect(session.workbook.settings).toEqual({ contract: 1 });
  });

  it('sets the Text format before texts with leading zeros and signs, so that they stay texts', async () => {
    const session = open();
    await draw({ sheets: [TARGETS], settings: {} }).catch(() => undefined);
    await draw({ sheets: [{ ...LISTS, name: 'Thử', writes: TARGETS.writes.slice(1, 2) }] });
    expect(cellOf(session.workbook, 'Thử', 'A5')).toBe('01');
    expect(cellOf(session.workbook, 'Thử', 'A6')).toBe('- 2');
  });

  it('lets formulas be computed', async () => {
    const session = open();
    await draw({ sheets: [TARGETS, LISTS] });
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Chỉ tiêu').getRange('C5:C6');
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(read).toEqual({ ok: true, value: [['Đạt'], ['Đạt']] });
    expect(session.missing).toEqual([]);
  });

  it('completes a sheet without touching what is not in the plan, and leaves cells alone where the plan says null', async () => {
    const session = startSimulator(
      workbookOf({
        'Chỉ tiêu': {
          rows: [
            ['TT', 'Chỉ tiêu'],
            ['1', 'của xã'],
          ],
          tables: { tblChiTieu: 'A1:B2' },
        },
      }),
    );
    const area = { row: 0, column: 0, rows: 2, columns: 3 };
    await draw({
      sheets: [
        {
          ...NOTHING,
          name: 'Chỉ tiêu',
          create: false,
          visibility: 'visible',
          writes: [
            {
              area,
              values: [
                [null, null, 'Ghi chú'],
                [null, null, null],
              ],
            },
          ],
          resizeTable: { name: 'tblChiTieu', area },
        },
      ],
    });
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'B2')).toBe('của xã');
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'C1')).toBe('Ghi chú');
    expect(sheetNamed(session.workbook, 'Chỉ tiêu').tables[0]?.area.columns).toBe(3);
  });

  it('writes 5,000 rows of 8 columns in requests under 1 MB, with progress, and stops between two when told to', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 8 }, (_, column) => `Dòng ${row} cột ${column} của bảng dài`),
    );
    const long: SheetPlan = {
      ...NOTHING,
      name: 'Dài',
      create: true,
      visibility: 'visible',
      writes: [{ area: { row: 0, column: 0, rows: 5000, columns: 8 }, format: '@', values: rows }],
    };
    const session = open();
    const heard: Progress[] = [];
    await draw({ sheets: [long] }, { onProgress: (progress) => heard.push(progress) });
    expect(cellOf(session.workbook, 'Dài', 'H5000')).toBe('Dòng 4999 cột 7 của bảng dài');
    expect(Math.max(...session.requests.map(({ sentBytes }) => sentBytes))).toBeLessThan(1_000_000);
    expect(heard.length).toBe(session.requests.length);
    expect(heard.length).toBeGreaterThan(1);

    const stopped = open();
    const stop = new AbortController();
    const press = {
      signal: stop.signal,
      onProgress: ({ finished }: Progress) => {
        if (finished === 1) stop.abort();
      },
    };
    await expect(draw({ sheets: [long] }, press)).rejects.toThrow('cancelled');
    expect(stopped.requests).toHaveLength(1);
  });
});
