import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatherInChosen, planInChosen } from '../../src/actions/chosen/gatherChosen';
import { proposeMapping } from '../../src/domain/periods/mapping/proposeMapping';
import { readWorkbook } from '../../src/file/open/openWorkbook';
import { sourceOf } from '../../src/file/open/readSources';
import { gather } from '../../src/headless/period/gatherCommand';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';
import { workbookOf } from '../support/workbook';

const MAIN = writeXlsx(
  workbookOf({
    'Thông tin': [
      ['Mục', 'Nội dung', 'Hướng dẫn'],
      ['Loại đơn vị', 'Xã'],
      ['Tên đơn vị', 'Bản Lầu'],
      ['Loại kỳ', 'Tuần'],
      ['Kỳ số', '15'],
      ['Năm', 2026],
    ],
    'Nhiệm vụ': [
      ['STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Trạng thái', 'Kết quả'],
      ['1', 'Lắp camera', null, null, 'Đang triển khai thực hiện'],
    ],
    'Số liệu': [
      ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước', 'Ghi chú'],
      ['hoso.tiep_nhan', 'Hồ sơ đã tiếp nhận', 'hồ sơ'],
    ],
  }),
);
const OWN = writeXlsx(
  workbookOf({
    'Theo dõi': [
      ['BẢNG THEO DÕI NHIỆM VỤ CỦA XÃ'],
      ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Tình trạng', 'Kết quả đạt được'],
      [1, 'Lắp camera', 'Công an', 'Đang triển khai thực hiện', 'xong 2/4'],
      [2, 'Mở lớp tập huấn', 'Văn hóa', 'Chưa thực hiện', null],
    ],
  }),
);

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-bang-rieng-'));
});

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('the command takes the office’s own table as it was once mapped in the pane, with the same result', async () => {
  const workbook = readWorkbook({ name: 'chinh.xlsx', savedAt: new Date() }, MAIN);
  const source = sourceOf('bang.xlsx', OWN);
  if (!('entries' in source)) throw new Error(source.reason);
  const proposals = (source.own?.tables ?? []).flatMap((table) => {
    const mapping = proposeMapping(table)?.mapping;
    return mapping ? [[table.key, mapping] as const] : [];
  });
  const mappings = Object.fromEntries(proposals);
  const gathering = { main: 'chinh.xlsx', sources: [source], unreadable: [], mappings };
  const made = gatherInChosen(workbook, planInChosen(workbook, gathering), gathering, new Map());
  if (!made.ok) throw new Error(made.sentence);
  const pane = readXlsxGrids(made.workbook.bytes);
  expect(cellsOf(pane)).toContain('Nhiệm vụ F2 xong 2/4');
  const nothing = { sheets: [], added: [], removed: [], names: [] };
  const path = (name: string): string => join(folder, name);
  // The officer's next workbook: nothing gathered yet, the mapping kept.
  writeFileSync(path('chinh.xlsx'), patchXlsx(MAIN, { ...nothing, settings: pane.settings }));
  writeFileSync(path('bang.xlsx'), OWN);
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const code = await gather([
    ...[path('chinh.xlsx'), '--from', path('bang.xlsx')],
    ...['--out', path('gop.xlsx')],
  ]);
  expect(code).toBe(0);
  const command = readXlsxGrids(new Uint8Array(readFileSync(path('gop.xlsx'))));
  expect(cellsOf(command)).toEqual(cellsOf(pane));
});

function cellsOf({ sheets }: ReturnType<typeof readXlsxGrids>): readonly string[] {
  return sheets.flatMap(({ sheet, row, column, values }) =>
    values.flatMap((cells, r) =>
      cells.flatMap((value, c) =>
        value === ''
          ? []
          : [`${sheet} ${String.fromCharCode(65 + column + c)}${row + r + 1} ${String(value)}`],
      ),
    ),
  );
}
