import type { PlannedRefresh } from '../../src/actions/word/refreshReport';
import { planReportRefresh, refreshedBytes } from '../../src/actions/word/refreshReport';
import { assess } from '../../src/domain/assess';
import type { Assessment } from '../../src/domain/assess';
import { reportValues } from '../../src/domain/refresh/reportValues';
import { composeReport } from '../../src/domain/report/composeReport';
import { openReport } from '../../src/docx/read/openReport';
import { writeDocx } from '../../src/docx/writeDocx';
import { lintDocx } from '../docx/lint/lintDocx';
import { gridsOf, outline } from '../domain/report/reportOf';
import { editDocx, xmlOf } from '../support/editDocx';

type Cells = Record<string, string | number>;

const TASKS: readonly Cells[] = [
  { STT: '1', 'Tên nhiệm vụ': 'Lập tổ công nghệ số', 'Trạng thái': 'Đã hoàn thành' },
  { STT: '2', 'Tên nhiệm vụ': 'Mở lớp tập huấn', 'Trạng thái': 'Chưa thực hiện' },
  { STT: '3', 'Tên nhiệm vụ': 'Số hóa hồ sơ', 'Trạng thái': 'Đang triển khai thực hiện' },
];

const WORDS = outline(
  ['I', 'Kết quả'],
  ['-', 'Có {{nv.tong}} nhiệm vụ.'],
  ['Danh sách', 'Nhiệm vụ: Tên nhiệm vụ ? Trạng thái ≠ Đã hoàn thành'],
  ['Phụ lục', 'Nhiệm vụ'],
  ['Bảng', 'Nhiệm vụ: STT; Tên nhiệm vụ; Trạng thái'],
  ['Đoạn', 'Hết.'],
);

function facts(tasks: readonly Cells[], words = WORDS): Assessment {
  return assess(gridsOf({ 'Nội dung': words, 'Nhiệm vụ': [...tasks] }));
}

async function written(tasks = TASKS): Promise<Uint8Array> {
  return writeDocx(composeReport(facts(tasks), { draft: true, written: '2026-04-01T00:00:00Z' }));
}

function planned(docx: Uint8Array, now: Assessment, ...take: readonly string[]): PlannedRefresh {
  const refresh = planReportRefresh(openReport(docx), now, new Set(take), '2026-05-01T00:00:00.5Z');
  if (refresh.kind === 'refused') throw new Error(refresh.sentence);
  return refresh;
}

const withRow = (at: number, row: Cells): readonly Cells[] => [
  ...TASKS.slice(0, at),
  row,
  ...TASKS.slice(at).map((task) => ({ ...task, STT: String(Number(task['STT']) + 1) })),
];

function table(docx: Uint8Array): readonly (readonly string[])[] {
  return reportValues(openReport(docx).document).tables[0]?.rows ?? [];
}

function listText(docx: Uint8Array): string {
  return openReport(docx).document.blocks[0]?.text ?? '';
}

/** Does it, looks that nothing has to be repaired and that doing it again changes nothing. */
async function refreshed(
  docx: Uint8Array,
  now: Assessment,
  ...take: readonly string[]
): Promise<Uint8Array> {
  const made = await refreshedBytes(planned(docx, now, ...take));
  expect(lintDocx(made)).toEqual([]);
  const again = planned(made, now);
  expect((await refreshedBytes(again)) === again.opened.bytes).toBe(true);
  return made;
}

const NEW: Cells = { STT: '2', 'Tên nhiệm vụ': 'Phủ sóng 5G', 'Trạng thái': 'Chưa thực hiện' };

test('a new row of the workbook comes after its predecessor, in the looks of the table, and the numbers move on', async () => {
  const made = await refreshed(await written(), facts(withRow(1, NEW)));
  expect(table(made)).toEqual([
    ['1', 'Lập tổ công nghệ số', 'Đã hoàn thành'],
    ['2', 'Phủ sóng 5G', 'Chưa thực hiện'],
    ['3', 'Mở lớp tập huấn', 'Chưa thực hiện'],
    ['4', 'Số hóa hồ sơ', 'Đang triển khai thực hiện'],
  ]);
  expect(listText(made)).toContain('- Phủ sóng 5G;');
});

test('new rows at the top and at the end find their places too', async () => {
  const first = { ...NEW, STT: '1' };
  const last = { ...NEW, STT: '5', 'Tên nhiệm vụ': 'Ký số văn bản' };
  const made = await refreshed(await written(), facts([...withRow(0, first), last]));
  expect(table(made).map(([number, name]) => `${number} ${name}`)).toEqual([
    '1 Phủ sóng 5G',
    '2 Lập tổ công nghệ số',
    '3 Mở lớp tập huấn',
    '4 Số hóa hồ sơ',
    '5 Ký số văn bản',
  ]);
});

test('a row that the workbook no longer has goes where nobody touched it, and stays as a conflict where somebody did', async () => {
  const fewer = facts([TASKS[0] ?? {}, { ...TASKS[2], STT: '2' }]);
  expect(table(await refreshed(await written(), fewer))).toHaveLength(2);
  const touched = editDocx(await written(), (xml) => {
    const at = xml.indexOf('bang:1');
    return xml.slice(0, at) + xml.slice(at).replace('Chưa thực hiện', 'Chờ kinh phí');
  });
  const plan = planned(touched, fewer).plan;
  expect(plan.tables[0]).toMatchObject({ outcome: 'conflict' });
  expect(plan.tables[0]?.cells).toContainEqual(
    expect.objectContaining({ now: 'Chờ kinh phí', fresh: '', outcome: 'conflict' }),
  );
  const kept = await refreshedBytes(planned(touched, fewer));
  expect(table(kept)).toHaveLength(3);
  expect(table(await refreshedBytes(planned(touched, fewer, 'bang:1')))).toHaveLength(2);
});

test('a table without rows gets its first one, and one that loses all says Không có', async () => {
  const none = await written([]);
  expect(table(none)).toEqual([['Không có', '', '']]);
  expect(table(await refreshed(none, facts(TASKS)))).toHaveLength(3);
  expect(table(await refreshed(await written(), facts([])))).toEqual([['Không có', '', '']]);
});

test('a table that a person sorted is one conflict: it stays, or the new one is taken whole', async () => {
  const sorted = editDocx(await written(), (xml) => {
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    const [two = '', three = ''] =
      rows.slice(-3, -1).length === 2 ? [...rows].filter((row) => /Mở lớp|Số hóa/.test(row)) : [];
    return xml.replace(two, '\u0000').replace(three, two).replace('\u0000', three);
  });
  const now = facts(TASKS.map((task) => ({ ...task, 'Trạng thái': 'Đã hoàn thành' })));
  const { plan } = planned(sorted, now);
  expect(plan.tables[0]).toMatchObject({ outcome: 'conflict', cells: [] });
  expect(table(await refreshedBytes(planned(sorted, now)))[1]?.[1]).toBe('Số hóa hồ sơ');
  const taken = await refreshed(sorted, now, 'bang:1');
  expect(table(taken).map((row) => row[2])).toEqual([
    'Đã hoàn thành',
    'Đã hoàn thành',
    'Đã hoàn thành',
  ]);
  expect(planned(sorted, facts(TASKS)).plan.tables[0]).toMatchObject({ outcome: 'kept' });
});

describe('rows and columns changed by hand in Word', () => {
  const ROW = /<w:tr>(?:(?!<w:tr>).)*?<\/w:tr>/gs;
  const ROW_ALONE = new RegExp(ROW.source, 's');
  const CELL = /<w:tc>.*?<\/w:tc>/gs;
  /** The rows of the table of tasks as they are to be. */
  const byHand = async (
    change: (row: string, cells: readonly string[]) => string,
  ): Promise<Uint8Array> =>
    editDocx(await written(), (xml) => {
      const at = xml.indexOf('bang:1');
      const table = xml.slice(at).replace(ROW, (row) => change(row, row.match(CELL) ?? []));
      return xml.slice(0, at) + table;
    });
  /** Columns of one width, as many as a row has cells. */
  const inGrid = (docx: Uint8Array): Uint8Array =>
    editDocx(docx, (xml) => {
      const at = xml.indexOf('bang:1');
      const end = xml.indexOf('</w:tbl>', at);
      const table = xml.slice(at, end);
      const count = (ROW_ALONE.exec(table)?.[0].match(CELL) ?? []).length;
      const grid = `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(count)}</w:tblGrid>`;
      const made = table
        .replace(/<w:tblGrid>.*?<\/w:tblGrid>/s, grid)
        .replace(/<w:tblW w:w="\d+"/, `<w:tblW w:w="${count * 2000}"`)
        .replace(/<w:tcW w:w="\d+"/g, '<w:tcW w:w="2000"');
      return xml.slice(0, at) + made + xml.slice(end);
    });
  const isRow = (row: string, name: string): boolean => row.includes(name);
  const done = facts(TASKS.map((task) => ({ ...task, 'Trạng thái': 'Đã hoàn thành' })));
  const names = (docx: Uint8Array): readonly string[] => table(docx).map((row) => row.join(' '));
  const PUT_IN = '3 Họp thôn về phủ sóng Chưa thực hiện';
  const withMeeting = (): Promise<Uint8Array> =>
    byHand((row) =>
      isRow(row, 'Mở lớp tập huấn')
        ? row + row.replace('Mở lớp tập huấn', 'Họp thôn về phủ sóng').replace('>2<', '>3<')
        : row,
    );

  it('keeps a row that was put in, names it, and the other rows follow', async () => {
    const typed = await withMeeting();
    const { plan } = planned(typed, done);
    expect(plan).toMatchObject({ kept: 1, conflicts: 0 });
    expect(plan.tables[0]?.cells).toContainEqual(
      expect.objectContaining({
        now: '3 | Họp thôn về phủ sóng | Chưa thực hiện',
        row: '',
        outcome: 'kept',
      }),
    );
    expect(names(await refreshed(typed, done))).toEqual([
      '1 Lập tổ công nghệ số Đã hoàn thành',
      '2 Mở lớp tập huấn Đã hoàn thành',
      PUT_IN,
      '3 Số hóa hồ sơ Đã hoàn thành',
    ]);
    const key = plan.tables[0]?.cells.find(({ row }) => row === '')?.key ?? '';
    expect(names(await refreshedBytes(planned(typed, done, key)))).not.toContain(PUT_IN);
    expect(names(await refreshedBytes(planned(typed, done, 'bang:1')))).toHaveLength(3);
  });

  it('puts rows of the workbook around one that was put in', async () => {
    const typed = await withMeeting();
    const made = await refreshed(typed, facts(withRow(1, NEW)));
    expect(names(made)).toEqual([
      '1 Lập tổ công nghệ số Đã hoàn thành',
      '2 Phủ sóng 5G Chưa thực hiện',
      '3 Mở lớp tập huấn Chưa thực hiện',
      PUT_IN,
      '4 Số hóa hồ sơ Đang triển khai thực hiện',
    ]);
  });

  it('knows a row that was put in and then entered in the workbook, too', async () => {
    const typed = await withMeeting();
    const meeting = { STT: '3', 'Tên nhiệm vụ': 'Họp thôn về phủ sóng' };
    const now = facts(withRow(2, { ...meeting, 'Trạng thái': 'Chưa thực hiện' }));
    expect(planned(typed, now).plan).toMatchObject({ kept: 0, conflicts: 0 });
    expect(names(await refreshed(typed, now))).toHaveLength(4);
  });

  it('leaves out a row that was taken out, a conflict where the workbook changed it, and puts it back where chosen', async () => {
    const typed = await byHand((row) => (isRow(row, 'Mở lớp tập huấn') ? '' : row));
    const same = planned(typed, facts(TASKS)).plan;
    expect(same.tables[0]).toMatchObject({ outcome: 'kept', cells: [{ row: '6', now: '' }] });
    const { plan } = planned(typed, done);
    expect(plan).toMatchObject({ conflicts: 1 });
    expect(names(await refreshed(typed, done))).toEqual([
      '1 Lập tổ công nghệ số Đã hoàn thành',
      '3 Số hóa hồ sơ Đã hoàn thành',
    ]);
    const key = plan.tables[0]?.cells.find(({ column }) => column === '')?.key ?? '';
    expect(names(await refreshed(typed, done, key))).toHaveLength(3);
  });

  it('keeps numbers that were counted anew by hand, and is silent of a row that neither side has any more', async () => {
    const typed = await byHand((row) =>
      isRow(row, 'Mở lớp tập huấn') ? '' : row.replace('>3<', '>2<'),
    );
    const fewer = facts([TASKS[0] ?? {}, { ...TASKS[2], STT: '2' }]);
    expect(planned(typed, fewer).plan).toMatchObject({ kept: 0, conflicts: 0 });
    const moved = facts([TASKS[0] ?? {}, ...withRow(1, NEW).slice(1)]);
    expect(planned(typed, moved).plan.conflicts).toBe(0);
    expect(names(await refreshed(typed, moved))).toEqual([
      '1 Lập tổ công nghệ số Đã hoàn thành',
      '2 Phủ sóng 5G Chưa thực hiện',
      '2 Số hóa hồ sơ Đang triển khai thực hiện',
    ]);
  });

  it('keeps a column that was put in, with nothing in it beside a new row', async () => {
    const changed = await byHand((row, cells) => {
      const [, second = ''] = cells;
      const text = row.includes('tblHeader') ? 'Đầu mối' : 'Văn phòng';
      const added = second.replace(/<w:t(?: [^>]*)?>[^<]*</, `<w:t>${text}<`);
      return row.replace(second, second + added);
    });
    const typed = inGrid(changed);
    const now = facts(withRow(3, { ...NEW, STT: '4', 'Trạng thái': 'Đã hoàn thành' }));
    const { plan } = planned(typed, now);
    expect(plan.tables[0]?.cells).toContainEqual(
      expect.objectContaining({ column: 'Đầu mối', outcome: 'kept' }),
    );
    expect(table(await refreshed(typed, done))[1]).toEqual([
      '2',
      'Mở lớp tập huấn',
      'Văn phòng',
      'Đã hoàn thành',
    ]);
    expect(table(await refreshed(typed, now))[3]).toEqual([
      '4',
      'Phủ sóng 5G',
      '',
      'Đã hoàn thành',
    ]);
  });

  it('writes nothing for a column that was taken out, and names it', async () => {
    const typed = inGrid(await byHand((row, cells) => row.replace(cells[0] ?? '', '')));
    const now = facts(withRow(1, { ...NEW, 'Trạng thái': 'Đã hoàn thành' }));
    const { plan } = planned(typed, now);
    expect(plan.tables[0]?.cells).toContainEqual(
      expect.objectContaining({ column: 'STT', outcome: 'removed' }),
    );
    expect(names(await refreshed(typed, now))).toEqual([
      'Lập tổ công nghệ số Đã hoàn thành',
      'Phủ sóng 5G Đã hoàn thành',
      'Mở lớp tập huấn Chưa thực hiện',
      'Số hóa hồ sơ Đang triển khai thực hiện',
    ]);
  });
});

test('rows that were sorted in the workbook are sorted in a table that nobody touched', async () => {
  const [one, two, three] = TASKS;
  const sorted = facts([
    { ...three, STT: '1' },
    { ...one, STT: '2' },
    { ...two, STT: '3' },
  ]);
  const names = table(await refreshed(await written(), sorted)).map((row) => row[1]);
  expect(names).toEqual(['Số hóa hồ sơ', 'Lập tổ công nghệ số', 'Mở lớp tập huấn']);
});

test('a cell changed by hand stays while others of its table follow', async () => {
  const typed = editDocx(await written(), (xml) => {
    const at = xml.indexOf('bang:1');
    return xml.slice(0, at) + xml.slice(at).replace('Số hóa hồ sơ', 'Số hóa 1.200 hồ sơ');
  });
  const now = facts(
    TASKS.map((task) => (task['STT'] === '2' ? { ...task, 'Trạng thái': 'Đã hoàn thành' } : task)),
  );
  const { plan } = planned(typed, now);
  expect(plan.tables[0]).toMatchObject({ outcome: 'update' });
  const rows = table(await refreshed(typed, now));
  expect(rows[1]).toEqual(['2', 'Mở lớp tập huấn', 'Đã hoàn thành']);
  expect(rows[2]?.[1]).toBe('Số hóa 1.200 hồ sơ');
});

test('a list is one text: it follows where nobody touched it, and is a conflict where somebody did', async () => {
  const now = facts(withRow(3, { ...NEW, STT: '4' }));
  expect(listText(await refreshed(await written(), now))).toBe(
    '- Mở lớp tập huấn;\n- Số hóa hồ sơ;\n- Phủ sóng 5G./.',
  );
  const typed = editDocx(await written(), (xml) =>
    xml.replace('- Mở lớp tập huấn', '- Mở 02 lớp tập huấn'),
  );
  const { plan } = planned(typed, now);
  expect(plan.blocks).toMatchObject([{ tag: 'khoi:1', outcome: 'conflict' }]);
  expect(listText(await refreshedBytes(planned(typed, now)))).toContain('Mở 02 lớp');
  expect(listText(await refreshed(typed, now, 'khoi:1'))).toContain('Phủ sóng 5G');
});

test('tables are found by what the outline asks for, also where rows have come before theirs, and new ones are named', async () => {
  const more = outline(
    ['I', 'Kết quả'],
    ['Bảng', 'Nhiệm vụ: Tên nhiệm vụ'],
    ['-', 'Có {{nv.tong}} nhiệm vụ.'],
    ['Danh sách', 'Nhiệm vụ: Tên nhiệm vụ ? Trạng thái ≠ Đã hoàn thành'],
    ['Phụ lục', 'Nhiệm vụ'],
    ['Bảng', 'Nhiệm vụ: STT; Tên nhiệm vụ; Trạng thái'],
    ['Đoạn', 'Hết.'],
  );
  const { plan } = planned(await written(), facts(TASKS, more));
  expect(plan.tables).toMatchObject([{ tag: 'bang:1', follows: 'bang:2', outcome: 'same' }]);
  expect(plan.notes).toContainEqual(expect.stringContaining('Phần mới trong sổ (Nội dung!C6)'));
});

describe('while a person tracks changes', () => {
  const track = (docx: Uint8Array): Uint8Array =>
    editDocx(
      docx,
      (xml) =>
        xml
          .replace('<w:zoom', '<w:trackRevisions/><w:zoom')
          .replace(/(<w:zoom[^>]*>)(.*?)(<w:trackRevisions\/>)/, '$3$1$2'),
      'word/settings.xml',
    );

  it('marks what it writes as deleted and inserted, and finds nothing to do the second time', async () => {
    const tracked = track(await written());
    expect(openReport(tracked).document.tracked).toBe(true);
    const now = facts(withRow(1, NEW));
    const made = await refreshedBytes(planned(tracked, now));
    const xml = xmlOf(made);
    expect(xml).toMatch(
      /<w:del [^>]*w:author="Báo cáo 57"[^>]*><w:r>.*?<w:delText>3<\/w:delText>/s,
    );
    expect(xml).toMatch(/<w:ins [^>]*><w:r><w:t>4<\/w:t><\/w:r><\/w:ins>/);
    expect(table(made)).toHaveLength(4);
    const again = planned(made, now);
    expect((await refreshedBytes(again)) === again.opened.bytes).toBe(true);
  });

  it('counts nothing in a row that it has marked as deleted', async () => {
    const fields = [TASKS[0] ?? {}, { ...TASKS[1], 'Tên nhiệm vụ': 'Mở lớp năm {{nam}}' }];
    const tracked = track(await writeDocx(composeReport(facts(fields), { draft: true })));
    const fewer = facts(fields.slice(0, 1));
    const made = await refreshedBytes(planned(tracked, fewer));
    expect(table(made)).toHaveLength(1);
    expect(planned(made, fewer).plan).toMatchObject({ written: 0, kept: 0, conflicts: 0 });
  });
});
