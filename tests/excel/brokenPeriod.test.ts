import {
  applyGathering,
  prepareGathering,
  undoGathering,
  type Gathering,
} from '../../src/actions/periods/gather';
import { applyNextPeriod, prepareNextPeriod } from '../../src/actions/periods/nextPeriod';
import type { Outcome } from '../../src/actions/outcome';
import { periodOffer } from '../../src/actions/periods/periodOffer';
import { undoWhole } from '../../src/actions/periods/undoWhole';
import { readEntries } from '../../src/domain/entries/readEntries';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import { PERSONALITIES } from '../../src/simulator/excel/personality';
import { startSimulator } from '../../src/simulator/session';
import { healsAfter } from '../support/everyBreak';
import { differences, pictureOf } from '../support/picture';
import { dataGrid, infoGrid, workbook as gridsOf } from '../support/grids';
import { workbookOf } from '../support/workbook';

jest.setTimeout(120_000);

const DAY = 'dd/mm/yyyy';
const INFO = {
  'Loại đơn vị': 'Xã',
  'Tên đơn vị': 'Kha Sơn',
  'Tỉnh, thành phố': 'Thái Nguyên',
  'Loại kỳ': 'Tuần',
  'Kỳ số': '15',
  Năm: 2026,
};
const TASK_HEADS = ['STT', 'Tên nhiệm vụ', 'Nguồn giao', 'Trạng thái', 'Kết quả', 'Riêng'];
const FIGURE_HEADS = ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước', 'Ghi chú'];

/** A week of a commune: tasks done and not, figures, words, a column of the officer's own and what stands beside it. */
function week(): Workbook {
  return workbookOf(
    {
      'Thông tin': [
        ['Mục', 'Nội dung', 'Hướng dẫn'],
        ...Object.entries(INFO).map(([label, value]) => [label, value, '']),
        ['Từ ngày', { value: 46_114, format: DAY }, ''],
        ['Đến ngày', { value: 46_120, format: DAY }, ''],
      ],
      'Nhiệm vụ': {
        rows: [
          TASK_HEADS,
          ['I', 'Tỉnh giao', null, null, null, null, 'bên cạnh'],
          ['1', 'Lập kế hoạch', 'Tỉnh', 'Đã hoàn thành', 'Xong', 'riêng A'],
          ['2', 'Họp tổ', 'Tỉnh', 'Chưa thực hiện', 'Chờ kinh phí', null],
          ['3', 'Rà soát', 'Tỉnh', 'Không phát sinh', 'Không có', null],
          [],
          [null, 'dưới bảng'],
        ],
        tables: { tblNhiemVu: 'A1:F5' },
        hiddenRows: [3],
      },
      'Số liệu': {
        rows: [
          [...FIGURE_HEADS, 'cạnh'],
          ['hoso.tiep_nhan', 'Tiếp nhận', 'hồ sơ', 262, 3270, 240, null, '=D2*2'],
          ['hoso.dung_han', 'Đúng hạn', 'hồ sơ', null, 40, null, null, 'x'],
        ],
        tables: { tblSoLieu: 'A1:G3' },
      },
      'Nội dung': [
        ['Cấp', 'Số', 'Nội dung'],
        ['I', null, 'Kết quả tuần 15'],
        ['Đoạn', null, 'Trong tuần 15 xã làm 12 việc.'],
      ],
      'Kết quả kiểm tra': [['x']],
    },
    { accepted: [{ rule: 'CT04', sheet: 'Chỉ tiêu', message: 'm', reason: 'r' }] },
  );
}

const ways = Object.values(PERSONALITIES).map(
  (personality, index) => [personality.name, index % 2 === 1, personality] as const,
);

/** As the pane has it: a change that broke off is taken back first, one that is whole is not made twice. */
async function nextPeriod(): Promise<Outcome<unknown>> {
  const offer = await periodOffer();
  if (!offer.ok || offer.value?.kind === 'moved') return offer;
  if (offer.value?.kind === 'broken') {
    const undone = await undoWhole();
    return undone.ok ? nextPeriod() : undone;
  }
  const shown = await prepareNextPeriod();
  if (!shown.ok || !shown.value) return shown;
  return applyNextPeriod(shown.value, {}, {}, { undo: true, copies: true });
}

function gathering(): Gathering {
  const entries = readEntries(
    gridsOf([
      infoGrid(INFO),
      dataGrid('Nhiệm vụ', [
        { STT: 'I', 'Tên nhiệm vụ': 'Tỉnh giao' },
        { STT: '1', 'Tên nhiệm vụ': 'Mua máy', 'Trạng thái': 'Chưa thực hiện' },
        { STT: '2', 'Tên nhiệm vụ': 'Lắp mạng', 'Trạng thái': 'Đã hoàn thành' },
      ]),
      dataGrid('Số liệu', [{ Mã: 'hoso.dung_han', 'Kỳ này': 31 }]),
    ]),
  );
  const source = { file: 'thon-1.xlsx', digest: 'thon-1.xlsx', entries };
  return { main: 'tuan-15.xlsx', sources: [source], unreadable: [] };
}

async function gather(): Promise<Outcome<unknown>> {
  const shown = await prepareGathering(gathering());
  if (!shown.ok) return shown;
  return applyGathering(shown.value, gathering());
}

describe('a change of many sheets that Excel broke off at any of its requests', () => {
  test.each(ways)(
    'Sang kỳ mới is taken back and made whole by the next (%s, gone for good: %s)',
    async (_, lasting, personality) => {
      const requests = await healsAfter({ start: week, personality, lasting, press: nextPeriod });
      expect(requests).toBeGreaterThan(6);
    },
  );

  test.each(ways)(
    'taking Sang kỳ mới back is finished by the next (%s, gone for good: %s)',
    async (_, lasting, personality) => {
      const session = startSimulator(week(), personality);
      expect((await nextPeriod()).ok).toBe(true);
      const moved = structuredClone(session.workbook);
      const requests = await healsAfter({
        ...{ start: () => structuredClone(moved), personality, lasting },
        press: () => undoWhole(),
      });
      expect(requests).toBeGreaterThan(3);
    },
  );

  test.each(ways)('Gộp số liệu is finished by the next (%s)', async (_, __, personality) => {
    expect(await healsAfter({ start: week, personality, press: gather })).toBeGreaterThan(4);
  });

  test.each(ways)(
    'Gộp số liệu is finished by the next where Excel is gone for good (%s), and says so in one sentence',
    async (_, __, personality) => {
      const requests = await healsAfter({
        ...{ start: week, personality, lasting: true, press: gather, moments: [0.2, 0.4, 0.7] },
        between: (outcome) => {
          if (!outcome.ok) expect(outcome.problem.sentence).toMatch(/^\p{Lu}[^.]+\.( |$)/u);
        },
      });
      expect(requests).toBeGreaterThan(4);
    },
  );
});

/** The week with three blank rows between its tasks and what stands below. */
function roomy(): Workbook {
  const workbook = week();
  const sheet = workbook.sheets.find(({ name }) => name === 'Nhiệm vụ');
  const below = sheet?.cells[6];
  if (!sheet || !below) throw new Error('nothing below');
  Reflect.deleteProperty(sheet.cells, 6);
  sheet.cells[8] = below;
  return workbook;
}

test('blank rows below a table are taken before any are pushed in, and given back when it is taken back', async () => {
  const session = startSimulator(roomy());
  const shown = await prepareGathering(gathering());
  if (!shown.ok) throw new Error(shown.problem.details);
  expect(shown.value.inserts).toMatchObject([{ row: 6, count: 2, free: 2 }]);
  const made = await applyGathering(shown.value, gathering());
  if (!made.ok || made.value.kind !== 'applied') throw new Error('not applied');
  const [, tasks] = session.workbook.sheets;
  expect(tasks?.tables[0]?.area.rows).toBe(7);
  expect(tasks?.cells[8]?.[1]?.content).toBe('dưới bảng');
  expect((await undoGathering(made.value.undo)).ok).toBe(true);
  const left = differences(pictureOf(session.workbook), pictureOf(roomy()));
  expect(left.filter((line) => !line.includes('gathered'))).toEqual([]);
});
