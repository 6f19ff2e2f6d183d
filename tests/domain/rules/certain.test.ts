import { assess } from '../../../src/domain/assess';
import type { CellValue, Grids } from '../../../src/domain/grid';
import { withCell } from './withCell';
import { document, figure, gridsOf, line, paragraph, target, task } from './workbook';
import type { Changes } from './workbook';

const all = (workbook: Changes | Grids) =>
  assess('sheets' in workbook ? workbook : gridsOf(workbook)).findings;

/** Cells that a bulk action would change, with what it would write. */
const certain = (workbook: Changes | Grids): readonly string[] =>
  all(workbook).flatMap(({ fix }) =>
    fix?.certain === true
      ? fix.changes.map(({ sheet, cell, after }) => `${sheet}!${cell} ${String(after)}`)
      : [],
  );

const inFigure = (value: CellValue, format = 'General', more = {}) =>
  withCell({ figures: [figure('hoso.tiep_nhan', more)] }, 'Số liệu', 'D5', value, format);

const numbers = (...stt: string[]): Changes => ({
  tasks: stt.map((one, n) => task({ STT: one, 'Tên nhiệm vụ': `Lắp camera ở thôn ${n}` })),
});

describe('what a bulk action leaves alone', () => {
  test.each<[string, Changes | Grids]>([
    ['a count that is not whole', inFigure(12.5)],
    ['a count with three decimals', inFigure(4.266)],
    ['a count typed with a comma as text', inFigure('4,266', '@')],
    ['a count typed as text that is not whole', inFigure('12,5', '@')],
    ['a fraction that lost a figure', inFigure('3.507/4.26', '@')],
    ['a count with a dot', inFigure('98.5', '@')],
    ['a day in a count', inFigure(46366, 'd-mmm')],
    ['a day in a goal', withCell({}, 'Chỉ tiêu', 'E5', 46239, 'd-mmm')],
    ['a day in a result', withCell({}, 'Chỉ tiêu', 'F5', 46239, 'd-mmm')],
    ['a share for a percent', { targets: [target({ 'Kết quả': 0.98 })] }],
    ['a range whose ends are turned', { targets: [target({ 'Mục tiêu': '57,5 - 5' })] }],
    ['numbers that count down', numbers('5', '4', '3', '2', '1')],
    ['a last number that jumps', numbers('1', '2', '3', '5')],
    ['two rows with one number', numbers('1', '2', '2')],
    ['no status', { tasks: [task({ 'Trạng thái': '', 'Kết quả': 'Đã hoàn thành việc lắp' })] }],
    ['words in a status', { tasks: [task({ 'Trạng thái': 'Chưa thực hiện (chờ vốn)' })] }],
    ['a status that is taken back', { tasks: [task({ 'Trạng thái': 'Đã hoàn thành 50%' })] }],
    ['a month-first day', { tasks: [task({ 'Thời hạn': '03/31/2026' })] }],
    ['a resolution of the province', paragraph('Thực hiện Nghị quyết số 57-NQ/TU ngày 05/3/2026.')],
    ['a word said twice', paragraph('Bà con Nà Pù Nà Pù tham gia.')],
    ['a letter among figures', paragraph('Có 15.12O hộ tham gia.')],
    ['a comma in a number of things', paragraph('Có 97,250 lượt khách.')],
    ['a report number with a year', { info: { 'Số báo cáo': '05/2026' } }],
    ['another symbol', { info: { 'Ký hiệu': 'BC-UBNV' } }],
    ['another unit', { figures: [figure('a.b', { 'Đơn vị tính': 'hổ sơ', 'Kỳ này': 5 })] }],
    ['an index that came loose', { outline: [line('I', 'KẾT QUẢ'), line('I', 'VIỆC', 'IV')] }],
  ])('%s', (_, workbook) => {
    expect(certain(workbook)).toEqual([]);
  });

  test('and every proposal says that it is one', () => {
    const findings = [
      ...all(inFigure(12.5)),
      ...all(withCell({}, 'Chỉ tiêu', 'E5', 46239, 'd-mmm')),
      ...all(numbers('1', '2', '3', '5')),
      ...all(paragraph('Có 15.12O hộ, 97,250 lượt. tuy nhiên theo Nghị quyết 57-NQ/TU.')),
      ...all({ targets: [target({ 'Kết quả': 0.98 }), target({ TT: '1', 'Mục tiêu': '9 - 5' })] }),
    ].filter(({ fix }) => fix?.certain === false);
    expect(findings.length).toBeGreaterThan(6);
    for (const { message } of findings) expect(message).toMatch(/có lẽ/iu);
  });
});

describe('what a bulk action mends', () => {
  test.each<[string, Changes | Grids, readonly string[]]>([
    [
      'a sign in a goal',
      { targets: [target({ 'Mục tiêu': '≥ 90' })] },
      ['Chỉ tiêu!D5 ≥', 'Chỉ tiêu!E5 90'],
    ],
    ['a dot in a share', { targets: [target({ 'Kết quả': '98.5' })] }, ['Chỉ tiêu!F5 98.5']],
    ['a number among others', numbers('1', '7', '3', '4'), ['Nhiệm vụ!A6 2']],
    ['a number as text', inFigure('262', 'General'), ['Số liệu!D5 262']],
    [
      'a status without marks',
      { tasks: [task({ 'Trạng thái': 'Da hoan thanh' })] },
      ['Nhiệm vụ!G5 Đã hoàn thành'],
    ],
    [
      'blanks in a code',
      { documents: [document({ 'Số, ký hiệu': '31 /KH- UBND' })] },
      ['Văn bản!E5 31/KH-UBND'],
    ],
  ])('%s', (_, workbook, mends) => {
    expect(certain(workbook)).toEqual(mends);
  });

  test('a count that lost its thousands, where a sum says so', () => {
    const figures = [
      figure('hoso.tiep_nhan', { 'Kỳ này': 4.266 }),
      figure('hoso.da_giai_quyet', { 'Kỳ này': 4176 }),
      figure('hoso.dang_giai_quyet', { 'Kỳ này': 90 }),
    ];
    const relations = [
      {
        Mã: 'TH01',
        'Vế trái': 'hoso.tiep_nhan',
        'So sánh': '=',
        'Vế phải': 'hoso.da_giai_quyet + hoso.dang_giai_quyet',
        'Nội dung': 'Tiếp nhận',
        'Mức độ': 'Lỗi',
        'Áp dụng': 'Có',
      },
    ];
    expect(certain({ figures, relations })).toEqual(['Số liệu!D5 4266']);
    expect(certain({ figures })).toEqual([]);
  });
});

describe('a fix knows its row', () => {
  test('by TT and name, save the cell that it mends itself', () => {
    const [fix] = all({ targets: [target({ 'Mục tiêu': '≥ 90' })] }).flatMap(
      (one) => one.fix ?? [],
    );
    expect(fix?.changes[0]?.key).toEqual([
      { cell: 'A5', value: '1' },
      { cell: 'B5', value: 'Tỷ lệ phủ sóng 5G trên dân số' },
    ]);
    const [renumbered] = all(numbers('1', '7', '3')).flatMap((one) => one.fix ?? []);
    expect(renumbered?.changes[0]?.key).toEqual([{ cell: 'B6', value: 'Lắp camera ở thôn 1' }]);
  });
  test('by its Mục, and shows a day as a day', () => {
    const [fix] = all({ info: { 'Số báo cáo': '12/BC-UBND' } }).flatMap((one) => one.fix ?? []);
    expect(fix?.changes[0]?.key).toEqual([{ cell: 'A10', value: 'Số báo cáo' }]);
    const findings = all(withCell({}, 'Chỉ tiêu', 'F5', 46366, 'd-mmm'));
    expect(findings.flatMap(({ fix: mend }) => mend?.changes ?? [])).toMatchObject([
      { before: 46366, shown: '10/12/2026', after: '10/12' },
    ]);
  });
});
