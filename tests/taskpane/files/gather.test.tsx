/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { readEntries } from '../../../src/domain/entries/readEntries';
import type { GatherPlan } from '../../../src/domain/periods/gather/gatherPlan';
import { ownSources } from '../../../src/domain/periods/mapping/ownSources';
import { ownTables } from '../../../src/domain/periods/mapping/ownTables';
import { grid } from '../../support/grids';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { EMPTY_GATHERING, ok } from '../support/fakeActions';
import { openPane, openStep, press } from '../support/openPane';

const PLAN: GatherPlan = {
  ...EMPTY_GATHERING,
  filled: [
    {
      sheet: 'Số liệu',
      cell: 'D6',
      name: 'Đúng hạn, Kỳ này',
      before: '',
      after: 4,
      format: 'General',
      from: ['thon-1.xlsx'],
    },
  ],
  conflicts: [
    {
      sheet: 'Số liệu',
      cell: 'D5',
      name: 'Tiếp nhận, Kỳ này',
      before: 12,
      values: [
        { file: 'Sổ này', value: 12, format: 'General' },
        { file: 'thon-1.xlsx', value: 21, format: 'General' },
      ],
    },
  ],
  refused: [{ file: 'thon-9.xlsx', reason: 'khác kỳ: tuần 14/2026, ở đây là tuần 15/2026' }],
  unmatched: [
    { file: 'thon-1.xlsx', sheet: 'Số liệu', row: 8, name: 'a.b', title: 'Hồ sơ quá hạn' },
    {
      file: 'thon-1.xlsx',
      sheet: 'Số liệu',
      row: 9,
      name: 'a.c',
      title: 'Lớp đã mở',
      why: '“12 lớp” chưa đọc được',
    },
  ],
};

type Apply = PaneActions['applyGathering'];
type Undo = PaneActions['undoGathering'];

async function openPage(plan: GatherPlan) {
  const applyGathering = jest.fn<ReturnType<Apply>, Parameters<Apply>>(() =>
    Promise.resolve(
      ok({
        kind: 'applied' as const,
        plan,
        mended: {
          changed: [{ sheet: 'Số liệu', cell: 'D6', before: '', after: 4 }],
          refused: [],
          undo: [],
        },
        undo: { cells: [], rows: [], kept: 'trước' },
      }),
    ),
  );
  const undoGathering = jest.fn<ReturnType<Undo>, Parameters<Undo>>(() =>
    Promise.resolve(ok({ changed: [], refused: [], undo: [] })),
  );
  await openPane({
    imposedProfile: () => Promise.resolve(ok('tuan')),
    readSources: () => Promise.resolve(ok({ sources: [], unreadable: [] })),
    prepareGathering: () => Promise.resolve(ok(plan)),
    applyGathering,
    undoGathering,
  });
  openStep(/Tạo mẫu/);
  await screen.findByText('Báo cáo tuần');
  press(/Gộp số liệu/);
  const input = await screen.findByLabelText('Chọn các tệp', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File(['x'], 'thon-1.xlsx')] } });
  return { applyGathering, undoGathering };
}

test('what is taken, refused and without a place is shown, and a conflict is chosen before one press', async () => {
  const { applyGathering, undoGathering } = await openPage(PLAN);
  await screen.findByText(/khác kỳ: tuần 14\/2026/);
  press(/thon-1\.xlsx: 1 ô/);
  expect(screen.getByText('Số liệu · Đúng hạn, Kỳ này: 4')).toBeTruthy();
  press(/Chưa lấy được \(2\)/);
  for (const line of [
    'thon-1.xlsx: Số liệu, dòng 8: Hồ sơ quá hạn (sổ này không có chỗ)',
    'thon-1.xlsx: Số liệu, dòng 9: Lớp đã mở (“12 lớp” chưa đọc được)',
  ])
    expect(screen.getByText(line)).toBeTruthy();
  const choices = within(screen.getByRole('radiogroup', { name: /Tiếp nhận, Kỳ này/ }));
  expect(choices.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([
    false,
    false,
  ]);
  expect(screen.getByText(/Còn 1 ô chưa chọn/)).toBeTruthy();
  fireEvent.click(choices.getByLabelText(/21/));
  expect(screen.queryByText(/ô chưa chọn/)).toBeNull();
  press('Gộp vào sổ');
  await screen.findByText('Đã gộp số liệu.');
  expect(applyGathering.mock.calls[0]?.[2]).toEqual(new Map([['Số liệu!D5', 1]]));
  press('Hoàn tác');
  await screen.findByText('Đã trả lại như trước khi gộp.');
  expect(undoGathering.mock.calls[0]?.[0]).toMatchObject({ kept: 'trước' });
});

test('where there is nothing to take no press is offered', async () => {
  await openPage({ ...EMPTY_GATHERING, refused: PLAN.refused });
  await screen.findByText(/Không có gì để lấy/);
  expect(screen.queryByRole('button', { name: 'Gộp vào sổ' })).toBeNull();
});

test('one file can be taken at every conflict', async () => {
  const [first] = PLAN.conflicts;
  if (!first) throw new Error('no conflict');
  const conflicts = ['D5', 'D6', 'D7'].map((cell) => ({ ...first, cell }));
  const { applyGathering } = await openPage({ ...EMPTY_GATHERING, conflicts });
  const every = await screen.findByLabelText(/Mọi chỗ lấy theo/);
  fireEvent.change(every, { target: { value: 'thon-1.xlsx' } });
  press('Gộp vào sổ');
  await screen.findByText('Đã gộp số liệu.');
  expect([...(applyGathering.mock.calls[0]?.[2] ?? [])]).toHaveLength(3);
});

test('a table of the office is mapped once, as proposed or corrected, and planned again with it', async () => {
  const [table] = ownTables([
    grid('Sheet1', [
      ['STT', 'Tên chỉ tiêu', 'Thực hiện', 'Ghi thêm'],
      [1, 'Hồ sơ trực tuyến', 72.5, ''],
    ]),
  ]);
  if (!table) throw new Error('no table');
  const entries = readEntries({ sheets: [], names: [], settings: {}, monthFirst: false });
  const grids = { sheets: [], names: [], settings: {}, monthFirst: false };
  const source = { file: 'phong.xlsx', digest: 'p', entries, own: { grids, tables: [table] } };
  const refused = [{ file: 'phong.xlsx', reason: 'bảng của cơ quan, chưa ghép cột' }];
  type Prepare = PaneActions['prepareGathering'];
  const prepareGathering = jest.fn<ReturnType<Prepare>, Parameters<Prepare>>(({ mappings }) =>
    Promise.resolve(ok({ ...EMPTY_GATHERING, refused: mappings ? [] : refused })),
  );
  await openPane({
    imposedProfile: () => Promise.resolve(ok('tuan')),
    readSources: () => Promise.resolve(ok({ sources: [source], unreadable: [] })),
    prepareGathering,
  });
  openStep(/Tạo mẫu/);
  await screen.findByText('Báo cáo tuần');
  press(/Gộp số liệu/);
  const input = await screen.findByLabelText('Chọn các tệp', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File(['x'], 'phong.xlsx')] } });
  await screen.findByText('Bảng có sẵn: phong.xlsx, trang Sheet1');
  expect(screen.getByLabelText<HTMLSelectElement>('Bảng này là').value).toBe('Chỉ tiêu');
  fireEvent.change(screen.getByLabelText('Ghi chú'), { target: { value: '3' } });
  press('Ghép như trên');
  await screen.findByText(/Không có gì để lấy/);
  expect(prepareGathering.mock.calls[1]?.[0].mappings?.[table.key]).toEqual({
    sheet: 'Chỉ tiêu',
    columns: {
      tt: 'stt',
      name: 'tên chỉ tiêu',
      result: 'thực hiện',
      note: 'ghi thêm',
    },
  });
});

test('a table without a known header for its names opens as what it is most like, saying what is still to be chosen', async () => {
  const [table] = ownTables([
    grid('Theo dõi', [
      ['STT', 'Tên công việc', 'ĐVT', 'Tuần này'],
      [1, 'Hồ sơ đã tiếp nhận', 'hồ sơ', 262],
    ]),
  ]);
  if (!table) throw new Error('no table');
  const grids = { sheets: [], names: [], settings: {}, monthFirst: false };
  const own = { grids, tables: [table] };
  const source = { file: 'phong.xlsx', digest: 'p', entries: readEntries(grids), own };
  const refused = [{ file: 'phong.xlsx', reason: 'chưa ghép cột (Bảng có sẵn)' }];
  await openPane({
    imposedProfile: () => Promise.resolve(ok('tuan')),
    readSources: () => Promise.resolve(ok({ sources: [source], unreadable: [] })),
    prepareGathering: () => Promise.resolve(ok({ ...EMPTY_GATHERING, refused })),
  });
  openStep(/Tạo mẫu/);
  await screen.findByText('Báo cáo tuần');
  press(/Gộp số liệu/);
  const input = await screen.findByLabelText('Chọn các tệp', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File(['x'], 'phong.xlsx')] } });
  const kind = await screen.findByLabelText<HTMLSelectElement>('Bảng này là');
  expect(kind.value).toBe('Số liệu');
  expect(screen.queryByText(/rồi mới ghép được/)).toBeNull();
  fireEvent.change(kind, { target: { value: 'Chỉ tiêu' } });
  const told = screen.getByText('Hãy chọn cột của bảng này ứng với “Chỉ tiêu” rồi mới ghép được.');
  const map = screen.getByRole('button', { name: 'Ghép như trên' });
  expect(map.getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(screen.getByLabelText('Chỉ tiêu'), { target: { value: '1' } });
  expect(told.isConnected).toBe(false);
  expect(map.getAttribute('aria-disabled')).toBeNull();
});

test('a table on another sheet of the workbook is mapped without a file, and where there is none that is said', async () => {
  const [source] = ownSources(
    [
      grid('Theo dõi', [
        ['STT', 'Tiêu chí', 'Số lượng'],
        [1, 'Hồ sơ', 5],
      ]),
    ],
    {},
  );
  if (!source) throw new Error('no table');
  const refused = [{ file: source.file, reason: 'chưa ghép cột (Bảng có sẵn)' }];
  const readOwnTables = jest
    .fn<ReturnType<PaneActions['readOwnTables']>, []>()
    .mockResolvedValueOnce(ok([]))
    .mockResolvedValue(ok([source]));
  const prepareGathering: PaneActions['prepareGathering'] = ({ mappings }) =>
    Promise.resolve(ok({ ...EMPTY_GATHERING, refused: mappings ? [] : refused }));
  type Apply = PaneActions['applyGathering'];
  const mended = { changed: [], refused: [], undo: [] };
  const undo = { cells: [], rows: [], kept: undefined };
  const applyGathering = jest.fn<ReturnType<Apply>, Parameters<Apply>>((plan) =>
    Promise.resolve(ok({ kind: 'applied', plan, mended, undo })),
  );
  await openPane({
    imposedProfile: () => Promise.resolve(ok('tuan')),
    readOwnTables,
    prepareGathering,
    applyGathering,
  });
  openStep(/Tạo mẫu/);
  await screen.findByText('Báo cáo tuần');
  press(/Gộp số liệu/);
  await screen.findByRole('button', { name: 'Bảng ở trang tính khác của sổ' });
  press('Bảng ở trang tính khác của sổ');
  await screen.findByText(/không có trang tính nào khác có bảng/);
  press('Bảng ở trang tính khác của sổ');
  await screen.findByText('Bảng có sẵn: trang tính Theo dõi');
  expect(screen.queryByText(/không có trang tính nào khác có bảng/)).toBeNull();
  press('Ghép như trên');
  await screen.findByText(/Không có gì để lấy/);
  await screen.findByRole('button', { name: 'Ghi nhớ cách ghép bảng' });
  press('Ghi nhớ cách ghép bảng');
  await screen.findByText(/Đã gộp số liệu/);
  expect(applyGathering.mock.calls[0]?.[1].mappings).toBeDefined();
});
