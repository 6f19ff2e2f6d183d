import { assessWorkbook } from '../../../src/actions/assessWorkbook';
import { applyTemplate, prepareTemplate } from '../../../src/actions/makeTemplate';
import { PROFILES } from '../../../src/domain/profiles';
import { newWorkbook } from '../../../src/simulator/excel/model/newWorkbook';
import { startSimulator } from '../../../src/simulator/session';
import type { Grids } from '../../../src/domain/grid';
import {
  cells,
  type Changes,
  document,
  figure,
  found,
  free,
  gridsOf,
  line,
  target,
  task,
  withFree,
} from './workbook';
import { withCell } from './withCell';

const without = (sheet: string): Grids => {
  const grids = gridsOf();
  const sheets = grids.sheets.filter((grid) => grid.sheet !== sheet);
  return { ...grids, sheets, names: sheets.map((grid) => grid.sheet) };
};

describe('DL01', () => {
  test('is silent when the two sheets are there', () => {
    expect(found('DL01', {})).toEqual([]);
    expect(found('DL01', without('Văn bản'))).toEqual([]);
  });
  test('misses Nội dung', () => {
    expect(found('DL01', without('Nội dung'))).toMatchObject([{ severity: 'Lỗi' }]);
  });
});

describe('DL02', () => {
  test('is silent when the header row is there', () => {
    expect(found('DL02', {})).toEqual([]);
  });
  test('misses the header row of a sheet', () => {
    const grids = gridsOf();
    const sheets = grids.sheets.map((grid) =>
      grid.sheet === 'Chỉ tiêu'
        ? { ...grid, tables: [], values: grid.values.map((row) => row.map(() => '')) }
        : grid,
    );
    expect(cells('DL02', { ...grids, sheets })).toEqual(['Chỉ tiêu!']);
  });
});

describe('DL03 DL04 DL05', () => {
  test('are silent on the template’s headers', () => {
    for (const id of ['DL03', 'DL04', 'DL05']) expect(found(id, {})).toEqual([]);
  });
  test('DL03 misses a column', () => {
    const [finding] = found('DL03', withCell({}, 'Chỉ tiêu', 'E4', 'Cột riêng'));
    expect(finding?.message).toContain('thiếu cột “Mục tiêu”');
    expect(finding?.severity).toBe('Lỗi');
  });
  test('DL03 only warns of a column that may stay empty', () => {
    const [finding] = found('DL03', withCell({}, 'Chỉ tiêu', 'L4', 'Cột riêng'));
    expect(finding).toMatchObject({ severity: 'Cảnh báo' });
    expect(finding?.message).toContain('thiếu cột “Ghi chú”');
  });
  test('DL04 mends a header that was misspelt', () => {
    const [finding] = found('DL04', withCell({}, 'Chỉ tiêu', 'F4', 'Kết qủa'));
    expect(finding?.fix?.changes).toMatchObject([
      { cell: 'F4', before: 'Kết qủa', after: 'Kết quả' },
    ]);
  });
  test('DL05 finds a header met twice', () => {
    expect(cells('DL05', withCell({}, 'Chỉ tiêu', 'L4', 'Kết quả'))).toEqual(['Chỉ tiêu!L4']);
  });
});

describe('DL06', () => {
  test('is silent on items that stand once', () => {
    expect(found('DL06', {})).toEqual([]);
  });
  test('finds an item met twice', () => {
    expect(found('DL06', withCell({}, 'Thông tin', 'A8', 'Loại đơn vị'))).toHaveLength(1);
  });
});

describe('DL07', () => {
  const far = (blank: number): Changes => ({
    targets: [
      target({}),
      ...Array.from({ length: blank }, () => ({})),
      target({ TT: '2', 'Chỉ tiêu': 'B' }),
    ],
  });
  test('is silent on up to a hundred blank rows', () => {
    expect(found('DL07', far(99))).toEqual([]);
  });
  test('tells what stands below more of them', () => {
    expect(found('DL07', far(120))).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
});

describe('DL08', () => {
  test('is silent where Excel puts the day first', () => {
    expect(found('DL08', {})).toEqual([]);
  });
  test('names the two readings of the first ambiguous date', () => {
    const changes = { documents: [document({ 'Ngày ban hành': '2026-03-04' })] };
    const [finding] = found('DL08', { ...gridsOf(changes), monthFirst: true });
    expect(finding).toMatchObject({ severity: 'Gợi ý' });
    expect(finding?.message).toMatch(/ngày 04\/01\/2026|ngày 04\/3\/2026/);
    expect(finding?.message).toMatch(/03\/4\/2026|01\/4\/2026/);
  });
});

describe('DL09', () => {
  test('is silent on numbers as officers type them', () => {
    for (const value of [262, '53.399', '04', '91,62', ''])
      expect(found('DL09', { figures: [figure('hoso.tiep_nhan', { 'Kỳ này': value })] })).toEqual(
        [],
      );
  });
  test('finds words where a number should be', () => {
    const figures = [figure('hoso.tiep_nhan', { 'Kỳ này': 'khoảng hai trăm' })];
    expect(found('DL09', { figures })).toMatchObject([
      { severity: 'Lỗi', at: { sheet: 'Số liệu', cell: 'D5' } },
    ]);
  });
});

describe('DL09 on a target whose ends are turned round', () => {
  const said = (goal: string) =>
    found('DL09', { targets: [target({ 'Mục tiêu': goal })] }).map(({ message, fix }) => [
      message,
      fix?.changes[0]?.after,
    ]);
  test('is silent on the right way, and offers it for the other', () => {
    expect(said('4 - 6')).toEqual([]);
    expect(said('6 - 4')).toEqual([
      ['Ô Mục tiêu ghi “6 - 4”, số đầu lớn hơn số cuối: có lẽ là “4 - 6”.', '4 - 6'],
    ]);
    expect(said('57,5-57')[0]?.[1]).toBe('57 - 57,5');
    expect(said('6 - bốn')[0]?.[1]).toBeUndefined();
    expect(said('6 - 4 - 2')[0]?.[1]).toBeUndefined();
  });
});

describe('DL10', () => {
  test('is silent on a fraction kept as text', () => {
    expect(found('DL10', { targets: [target({ 'Kết quả': '10/12' })] })).toEqual([]);
  });
  test('gives back the 10/12 that Excel made a day of', () => {
    const grids = withCell({}, 'Chỉ tiêu', 'F5', 46366, 'd-mmm');
    const [finding] = found('DL10', grids);
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'F5' } });
    expect(finding?.fix?.changes).toEqual([
      { sheet: 'Chỉ tiêu', cell: 'F5', before: 46366, after: '10/12', format: '@' },
    ]);
  });
  test('guesses nothing from a date typed in full', () => {
    expect(
      found('DL10', withCell({}, 'Chỉ tiêu', 'F5', 46366, 'dd/mm/yyyy'))[0]?.fix,
    ).toBeUndefined();
  });
});

describe('DL11 DL12', () => {
  const due = (deadline: string): Changes => ({ tasks: [task({ 'Thời hạn': deadline })] });
  test('are silent on the ways deadlines are typed', () => {
    for (const text of ['26/4/2026', '04/2026', 'Quý II/2026', 'Thường xuyên', ''])
      expect([...found('DL11', due(text)), ...found('DL12', due(text))]).toEqual([]);
  });
  test('DL11 finds a deadline in words, and holds a report’s own date to be graver', () => {
    expect(found('DL11', due('khi có hướng dẫn'))).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'F5' } },
    ]);
    expect(found('DL11', { info: { 'Đến ngày': 'cuối tháng' } })).toMatchObject([
      { severity: 'Lỗi' },
    ]);
  });
  test('DL12 finds 31/4/2026', () => {
    expect(found('DL12', due('31/4/2026'))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'F5' } },
    ]);
  });
  test('DL12 offers the one reading of a day typed month first', () => {
    const said = (text: string) =>
      found('DL12', due(text)).map(({ message, fix }) => [message, fix?.changes[0]?.after]);
    expect(said('03/31/2026')).toEqual([
      [
        'Ô Thời hạn ghi “03/31/2026”: không có ngày này trong lịch, gõ tháng trước ngày sau; có lẽ là 31/3/2026.',
        46112,
      ],
    ]);
    expect(said('3-14-2026')[0]?.[1]).toBe(46095);
    for (const text of ['31/4/2026', '13/13/2026', '2/30/2026']) {
      expect(said(text)).toEqual([
        [`Ô Thời hạn ghi “${text}”: không có ngày này trong lịch, sửa lại.`, undefined],
      ]);
    }
  });
});

describe('DL13', () => {
  test('is silent on values of the list in any letter case', () => {
    expect(found('DL13', { info: { 'Loại kỳ': 'sơ kết' } })).toEqual([]);
  });
  test('names the list, and mends >=', () => {
    expect(found('DL13', { info: { 'Loại kỳ': 'Hằng tuần' } })[0]?.message).toContain('“Tuần”');
    const [finding] = found('DL13', { targets: [target({ 'So sánh': '>=' })] });
    expect(finding?.fix?.changes).toMatchObject([{ cell: 'D5', before: '>=', after: '≥' }]);
  });
});

describe('DL14', () => {
  test('is silent without errors', () => {
    expect(found('DL14', {})).toEqual([]);
  });
  test('finds #DIV/0!', () => {
    expect(cells('DL14', withCell({}, 'Chỉ tiêu', 'F5', '#DIV/0!'))).toEqual(['Chỉ tiêu!F5']);
  });
  test('finds #REF! in a free annex, which would print it', () => {
    const sheet = free('Phụ lục I', [
      ['STT', 'Số hồ sơ'],
      [1, '#REF!'],
    ]);
    expect(cells('DL14', withFree({}, sheet))).toEqual(['Phụ lục I!B2']);
  });
});

describe('DL15', () => {
  test('is silent where the unit is %', () => {
    expect(found('DL15', withCell({}, 'Chỉ tiêu', 'F5', 0.95, '0%'))).toEqual([]);
  });
  test('finds a percent format on a count', () => {
    const changes = { figures: [figure('hoso.tiep_nhan', { 'Kỳ này': 262 })] };
    expect(cells('DL15', withCell(changes, 'Số liệu', 'D5', 262, '0%'))).toEqual(['Số liệu!D5']);
  });
});

describe('DL16', () => {
  const words = (text: string): Changes => ({
    figures: [figure('hoso.tiep_nhan', { 'Kỳ này': 262 }), figure('hoso.da_giai_quyet', {})],
    outline: [line('Đoạn', text)],
  });
  test('is silent on fields that print', () => {
    expect(found('DL16', words('Tiếp nhận {{hoso.tiep_nhan}} hồ sơ.'))).toEqual([]);
  });
  test('leaves what is not entered to its own cell', () => {
    expect(found('DL16', words('{{hoso.da_giai_quyet}} hồ sơ'))).toEqual([]);
  });
  test('finds a division by 0, and a period without a name', () => {
    const zero = [figure('hoso.so_hoa', { 'Kỳ này': 0 })];
    const outline = [line('Đoạn', '{{tyle(hoso.so_hoa; hoso.so_hoa)}} hồ sơ trong {{ky}}.')];
    expect(found('DL16', { figures: zero, outline })).toHaveLength(2);
  });
  test('names the nearest figure for a misspelt one', () => {
    const [finding] = found('DL16', words('Tiếp nhận {{hoso.tiep_nhn}} hồ sơ.'));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'C5' } });
    expect(finding?.message).toContain('hoso.tiep_nhan');
  });
});

describe('DL17', () => {
  test('is silent on levels and tables that are understood', () => {
    expect(found('DL17', { outline: [line('Bảng', 'Chỉ tiêu: TT; Chỉ tiêu; Kết quả')] })).toEqual(
      [],
    );
  });
  test('finds a table of a sheet that is not there', () => {
    expect(cells('DL17', { outline: [line('Bảng', 'Phụ lục XII')] })).toEqual(['Nội dung!C5']);
  });
});

describe('DL18', () => {
  test('is silent on empty and on right cells', () => {
    expect(found('DL18', {})).toEqual([]);
    expect(
      found('DL18', { targets: [target({ 'Kết quả': 72.5, 'Tỷ lệ hoàn thành': 80.56 })] }),
    ).toEqual([]);
  });
  test('finds a rate and a class that were typed over', () => {
    const [rate] = found('DL18', {
      targets: [target({ 'Kết quả': 72.5, 'Tỷ lệ hoàn thành': 100 })],
    });
    expect(rate).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'J5' } });
    expect(rate?.message).toContain('80,56');
    const late = task({
      'Trạng thái': 'Chưa thực hiện',
      'Thời hạn': '2026-03-31',
      'Phân loại': 'Chưa thực hiện trong hạn',
    });
    expect(found('DL18', { tasks: [late] })).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'J5' } },
    ]);
  });
});

describe('DL19', () => {
  test('is silent on codes of the right shape', () => {
    expect(
      found('DL19', { figures: [figure('hoso.tiep_nhan', {}), figure('xa.rieng_1', {})] }),
    ).toEqual([]);
  });
  test('finds a code with marks, a reserved one and one met twice', () => {
    const figures = ['Hồ sơ', 'ct.tong', 'a.b', 'A.B'].map((code) => figure(code, {}));
    expect(cells('DL19', { figures })).toEqual(['Số liệu!A5', 'Số liệu!A6', 'Số liệu!A8']);
  });
});

describe('DL20', () => {
  test('is silent on whole percents and beside a goal of 1 or less', () => {
    expect(found('DL20', {})).toEqual([]);
    expect(found('DL20', { targets: [target({ 'Mục tiêu': 0.8, 'Kết quả': 0.7 })] })).toEqual([]);
  });
  test('offers to write 98 for 0,98', () => {
    const [finding] = found('DL20', { targets: [target({ 'Kết quả': 0.98 })] });
    expect(finding).toMatchObject({
      severity: 'Cảnh báo',
      fix: { changes: [{ before: 0.98, after: 98 }] },
    });
  });
  test('offers it for a goal and a last period too', () => {
    const row = target({ 'Mục tiêu': 90, 'Kết quả': 95, 'Kỳ trước': 0.92 });
    expect(found('DL20', { targets: [row] })).toMatchObject([
      { fix: { changes: [{ after: 92 }] } },
    ]);
    const goal = target({ 'Mục tiêu': 0.9, 'Kết quả': 95 });
    expect(found('DL20', { targets: [goal] })).toMatchObject([
      { fix: { changes: [{ after: 90 }] } },
    ]);
  });
  test('only asks where some percents are aimed at, and not where little is wanted', () => {
    const [hint] = found('DL20', { targets: [target({ 'Mục tiêu': 3, 'Kết quả': 0.9 })] });
    expect(hint?.severity).toBe('Gợi ý');
    expect(hint?.fix).toBeUndefined();
    const less = target({ 'So sánh': '≤', 'Mục tiêu': 2, 'Kết quả': 0.8 });
    expect(found('DL20', { targets: [less] })).toEqual([]);
  });
});

describe('DL21', () => {
  const type = (text: string) => found('DL21', { documents: [document({ 'Loại văn bản': text })] });
  test('is silent on values of the list, on free ones and on single syllables', () => {
    for (const text of ['Kế hoạch', 'kế hoạch', 'Chương trình hành động', ''])
      expect(type(text)).toEqual([]);
    expect(found('DL21', { targets: [target({ 'Đơn vị tính': 'tờ' })] })).toEqual([]);
  });
  test('writes Kế hoạch for Kế họach', () => {
    expect(type('Kế họach')).toMatchObject([
      { severity: 'Gợi ý', at: { cell: 'D5' }, fix: { changes: [{ after: 'Kế hoạch' }] } },
    ]);
  });
});

describe('DL22', () => {
  const due = (deadline: string) =>
    found('DL22', { info: { Năm: 2026 }, tasks: [task({ 'Thời hạn': deadline })] });
  test('is silent on years that programmes look ahead to', () => {
    for (const text of ['2026-12-31', '31/12/2030', 'năm 2045', 'Thường xuyên', ''])
      expect(due(text)).toEqual([]);
    const tasks = [task({ 'Thời hạn': '2062-02-28' })];
    expect(found('DL22', { info: { Năm: '' }, tasks })).toEqual([]);
  });
  test('hints at a year with its figures turned', () => {
    expect(due('2062-02-28')).toMatchObject([
      {
        severity: 'Gợi ý',
        at: { cell: 'F5' },
        message: 'Thời hạn 28/02/2062 cách năm báo cáo 2026 hơn 20 năm: kiểm tra lại năm.',
      },
    ]);
  });
});

describe('DL23', () => {
  const figures = [
    figure('hoso.tiep_nhan', { 'Nội dung': 'Hồ sơ tiếp nhận' }),
    figure('hoso.so_hoa', { 'Kỳ này': 'khoảng 200' }),
  ];
  const outline = [
    line('Đoạn', 'Tiếp nhận {{hoso.tiep_nhan}} hồ sơ, số hóa {{hoso.so_hoa}} hồ sơ.'),
    line('Đoạn', 'Số hóa đạt {{tyle(hoso.so_hoa; hoso.tiep_nhan)}}.'),
  ];
  test('is silent on what is entered, on what no words use, and on what cannot be read', () => {
    expect(
      found('DL23', { figures, outline: [line('Đoạn', 'Số hóa {{hoso.so_hoa}} hồ sơ.')] }),
    ).toEqual([]);
  });
  test('finds a missing figure once, at its own cell, naming the rows that need it', () => {
    const [finding, ...others] = found('DL23', { figures, outline });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'Lỗi',
      at: { sheet: 'Số liệu', cell: 'D5' },
      message: 'Chưa nhập Hồ sơ tiếp nhận; dùng ở Nội dung dòng 5 và 6.',
    });
  });
  test('finds an item of Thông tin that words use', () => {
    const request = [line('Đoạn', 'Thực hiện {{van_ban_yeu_cau}}, xã báo cáo như sau:')];
    expect(found('DL23', { outline: request }).map(({ message }) => message)).toEqual([
      'Chưa nhập Văn bản yêu cầu; dùng ở Nội dung dòng 5.',
    ]);
  });
  test('leaves a required item to its own rule, which names the words that wait for it', () => {
    const changes = {
      info: { 'Loại kỳ': 'Năm', Năm: '' },
      outline: [line('Đoạn', 'Kết quả {{ky}}, năm {{nam}}:')],
    };
    expect(found('DL23', changes)).toEqual([]);
    expect(found('DL16', changes)).toEqual([]);
    expect(found('TT12', changes).map(({ message }) => message)).toEqual([
      expect.stringContaining('Năm; dùng ở Nội dung dòng 5.'),
    ]);
  });
});

describe('DL24', () => {
  const clean: Grids = gridsOf();
  test('is silent on a workbook in which something was entered', () => {
    expect(found('DL24', clean)).toEqual([]);
    expect(found('DL24', { ...clean, settings: { profile: 'so-ket' } })).toEqual([]);
  });
  test.each(PROFILES.map(({ id }) => id))(
    'speaks alone on the template %s as it was made',
    async (id) => {
      startSimulator(newWorkbook(['Sheet1']));
      const proposal = await prepareTemplate(id);
      if (!proposal.ok) throw new Error(proposal.problem.details);
      await applyTemplate(proposal.value);
      const assessed = await assessWorkbook();
      if (!assessed.ok) throw new Error(assessed.problem.details);
      const said = assessed.value.findings.map(({ rule, severity }) => `${rule} ${severity}`);
      expect(said).toEqual(['DL24 Lỗi']);
    },
    60_000,
  );
});
