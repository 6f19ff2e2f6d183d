import {
  applyGathering,
  prepareGathering,
  undoGathering,
  type Gathering,
  type GatherResult,
} from '../../src/actions/periods/gather';
import { readEntries } from '../../src/domain/entries/readEntries';
import type { Choice } from '../../src/domain/periods/gather/settleConflicts';
import { startSimulator } from '../../src/simulator/session';
import { valueOf } from '../../src/headless/valueOf';
import { dataGrid, infoGrid, workbook, type CellInput } from '../support/grids';
import { cellOf, sheetNamed, workbookOf } from '../support/workbook';

const INFO = {
  'Loại đơn vị': 'Xã',
  'Tên đơn vị': 'Kha Sơn',
  'Tỉnh, thành phố': 'Thái Nguyên',
  'Loại kỳ': 'Tuần',
  'Kỳ số': '15',
  Năm: 2026,
};
const TASK_HEADERS = [
  'STT',
  'Tên nhiệm vụ',
  'Nguồn giao',
  'Văn bản giao',
  'Cơ quan chủ trì',
  'Thời hạn',
  'Trạng thái',
  'Ngày hoàn thành',
  'Kết quả',
  'Phân loại',
  'Ghi chú',
];
const FIGURE_HEADERS = ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước', 'Ghi chú'];

function open() {
  const session = startSimulator(
    workbookOf({
      'Thông tin': [
        ['THÔNG TIN'],
        [],
        [],
        ['Mục', 'Nội dung', 'Hướng dẫn'],
        ...Object.entries(INFO).map(([label, value]) => [label, value]),
      ],
      'Nhiệm vụ': {
        rows: [
          ['NHIỆM VỤ'],
          [],
          [],
          TASK_HEADERS,
          ['I', 'Tỉnh giao'],
          ['1', 'Lập kế hoạch', 'Tỉnh'],
          ['II', 'Xã giao'],
          ['2', 'Họp tổ', 'Xã'],
          [],
          ['dưới bảng'],
        ],
        tables: { tblNhiemVu: 'A4:K8' },
      },
      'Số liệu': {
        rows: [
          ['SỐ LIỆU'],
          [],
          [],
          FIGURE_HEADERS,
          ['hoso.tiep_nhan', 'Tiếp nhận', 'hồ sơ', 12],
          ['hoso.dung_han', 'Đúng hạn', 'hồ sơ'],
          ['hoso.so_hoa', 'Số hóa', 'hồ sơ'],
        ],
        tables: { tblSoLieu: 'A4:G7' },
      },
    }),
  );
  return session;
}

type Rows = readonly Readonly<Record<string, CellInput>>[];

function gathering(files: Readonly<Record<string, { tasks?: Rows; figures?: Rows }>>): Gathering {
  const sources = Object.entries(files).map(([file, { tasks, figures }]) => ({
    file,
    digest: file,
    entries: readEntries(
      workbook([
        infoGrid(INFO),
        ...(tasks ? [dataGrid('Nhiệm vụ', tasks)] : []),
        ...(figures ? [dataGrid('Số liệu', figures)] : []),
      ]),
    ),
  }));
  return { main: 'Sổ này', sources, unreadable: [] };
}

async function applied(
  given: Gathering,
  choices: ReadonlyMap<string, Choice> = new Map(),
): Promise<Extract<GatherResult, { kind: 'applied' }>> {
  const plan = valueOf(await prepareGathering(given));
  const result = valueOf(await applyGathering(plan, given, choices));
  if (result.kind !== 'applied') throw new Error('changed');
  return result;
}

const figure = (code: string, value: CellInput) => ({ Mã: code, 'Kỳ này': value });

test('one press fills, adds rows in their group and settles what was chosen; one undo takes all of it back', async () => {
  const session = open();
  const before = contents(session);
  const { mended, undo } = await applied(
    gathering({
      'thon-1.xlsx': {
        figures: [figure('hoso.tiep_nhan', 21), figure('hoso.dung_han', '04')],
        tasks: [
          { STT: 'I', 'Tên nhiệm vụ': 'Tỉnh giao' },
          { STT: '1', 'Tên nhiệm vụ': '- Lắp camera' },
        ],
      },
    }),
    new Map([['Số liệu!D5', 1]]),
  );
  const { workbook: book } = session;
  expect([cellOf(book, 'Số liệu', 'D5'), cellOf(book, 'Số liệu', 'D6')]).toEqual([21, 4]);
  expect(cellOf(book, 'Nhiệm vụ', 'B7')).toBe('- Lắp camera');
  expect(['A6', 'A7', 'A9'].map((cell) => cellOf(book, 'Nhiệm vụ', cell))).toEqual(['1', '2', '3']);
  expect(sheetNamed(book, 'Nhiệm vụ').tables[0]?.area).toMatchObject({ row: 3, rows: 6 });
  expect(cellOf(book, 'Nhiệm vụ', 'A11')).toBe('dưới bảng');
  expect(mended.refused).toEqual([]);

  valueOf(await undoGathering(undo));
  expect(contents(session)).toEqual(before);
  expect(session.missing).toEqual([]);
});

test('a conflict without a choice stays, and choosing the own value writes nothing', async () => {
  const session = open();
  const files = { 'thon-1.xlsx': { figures: [figure('hoso.tiep_nhan', 21)] } };
  const left = await applied(gathering(files));
  expect(left.plan.conflicts).toHaveLength(1);
  const own = await applied(gathering(files), new Map([['Số liệu!D5', 0]]));
  expect([own.plan.conflicts, own.mended.changed]).toEqual([[], []]);
  expect(cellOf(session.workbook, 'Số liệu', 'D5')).toBe(12);
});

test('where the workbook changed since the plan was shown nothing is written and the new plan comes', async () => {
  const session = open();
  const given = gathering({ 'thon-1.xlsx': { figures: [figure('hoso.dung_han', 4)] } });
  const plan = valueOf(await prepareGathering(given));
  session.edit('Số liệu', 'D6', 9);
  const result = valueOf(await applyGathering(plan, given));
  expect(result.kind).toBe('changed');
  expect(result.plan.conflicts).toHaveLength(1);
  expect(cellOf(session.workbook, 'Số liệu', 'D6')).toBe(9);
});

test('what was typed into a new row since is kept when the gathering is taken back', async () => {
  const session = open();
  const { undo } = await applied(
    gathering({ 'thon-1.xlsx': { tasks: [{ STT: '1', 'Tên nhiệm vụ': 'Lắp camera' }] } }),
  );
  session.edit('Nhiệm vụ', 'K9', 'ghi tay');
  valueOf(await undoGathering(undo));
  expect(cellOf(session.workbook, 'Nhiệm vụ', 'K9')).toBe('ghi tay');
});

/** What a person sees: contents and tables; a cell that is empty again need not be gone. */
function contents({ workbook: book }: ReturnType<typeof open>): unknown {
  return book.sheets.map(({ name, cells, tables }) => ({
    tables: tables.map(({ area }) => area),
    cells: Object.keys(cells).flatMap((row) =>
      Object.keys(cells[Number(row)] ?? {}).flatMap((column) => {
        const cell = cells[Number(row)]?.[Number(column)];
        const shown = cell?.formula ?? cell?.content ?? '';
        return shown === '' ? [] : [[name, row, column, shown]];
      }),
    ),
  }));
}
