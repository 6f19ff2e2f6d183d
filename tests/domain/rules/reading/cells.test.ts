import type { CellValue, Grids } from '../../../../src/domain/grid';
import { cells, figure, found, free, gridsOf, line, target, task, withFree } from '../workbook';
import type { Changes } from '../workbook';
import { withCell } from '../withCell';

const said = (id: string, workbook: Changes | Grids) =>
  found(id, workbook).map(({ message }) => message);

const UNREADABLE = ['DL09', 'DL10', 'DL11', 'DL12', 'DL13', 'DL14'];
const speaking = (workbook: Changes | Grids) =>
  UNREADABLE.filter((id) => found(id, workbook).length > 0);

const inFigure = (value: CellValue, format = 'General', formula: CellValue = value) =>
  withCell({ figures: [figure('a.b', {})] }, 'Số liệu', 'D5', value, format, formula);
const result = (value: CellValue, format = 'General', formula: CellValue = value) =>
  withCell({}, 'Chỉ tiêu', 'F5', value, format, formula);

describe('a cell that cannot be read', () => {
  test.each<[string, string, Changes | Grids]>([
    ['DL09', 'words for a number', inFigure('khoảng hai trăm')],
    ['DL10', 'a day for a number', inFigure(46366, 'd-mmm')],
    ['DL11', 'words for a day', { tasks: [task({ 'Thời hạn': 'khi có hướng dẫn' })] }],
    ['DL12', 'no day of any month', { tasks: [task({ 'Thời hạn': '31/4/2026' })] }],
    ['DL13', 'no value of its list', { targets: [target({ 'So sánh': '>=' })] }],
    ['DL14', 'an error of Excel', inFigure('#N/A')],
    ['DL14', 'an error for a result', result('#N/A')],
    ['DL10', 'a day for a result', result(46366, 'd-mmm')],
    ['DL14', 'an error in an item that may be left out', { info: { 'Lề trái': '#REF!' } }],
  ])('is said by %s alone: %s', (id, _, workbook) => {
    expect(speaking(workbook)).toEqual([id]);
  });

  test.each<[string, string, Changes]>([
    ['CT03', 'a result in words', { targets: [target({ 'Kết quả': 'đang rà soát' })] }],
    ['NV01', 'an unknown status', { tasks: [task({ 'Trạng thái': 'Đang dở' })] }],
    ['DL17', 'an unknown level', { outline: [line('Mục', 'Có.')] }],
    ['TT18', 'a margin in words', { info: { 'Lề trái': 'rộng' } }],
  ])('is left to %s: %s', (id, _, changes) => {
    expect(speaking(changes)).toEqual([]);
    expect(found(id, changes)).toHaveLength(1);
  });

  test('is only asked about in Kỳ trước', () => {
    const figures = [figure('a.b', { 'Kỳ này': 'ít', 'Kỳ trước': 'nhiều' })];
    expect(found('DL09', { figures }).map(({ severity, at }) => [severity, at.cell])).toEqual([
      ['Lỗi', 'D5'],
      ['Cảnh báo', 'F5'],
    ]);
  });
});

describe('DL10 gives back what Excel made a day of', () => {
  const mend = (value: number, format: string, monthFirst = false) =>
    found('DL10', { ...result(value, format), monthFirst })[0]?.fix?.changes[0]?.after;

  test.each([
    [46366, 'd-mmm', '10/12'],
    [46366, 'dd-mmm', '10/12'],
    [46366, 'd/mmm', '10/12'],
    [46305, 'd-mmm', '10/10'],
    [16681, 'mmm-yy', '9/45'],
    [10959, 'mmm-yy', '1/30'],
    [36404, 'mmm-yy', '9/99'],
  ])('%s in %s was %s', (value, format, typed) => {
    expect(mend(value, format)).toBe(typed);
  });

  test.each([
    ['its part would be greater than its whole', 46307, 'd-mmm'],
    ['the year was typed in full', 46366, 'd-mmm-yy'],
    ['the weekday is shown', 46366, 'ddd d-mmm'],
    ['the whole could be a year', 36770, 'mmm-yy'],
    ['the year is before two figures can say', 10837, 'mmm-yy'],
    ['four figures of the year are shown', 16681, 'mmm-yyyy'],
    ['the whole month is shown', 16681, 'mmmm-yy'],
  ])('and guesses nothing where %s', (_, value, format) => {
    const [finding] = found('DL10', result(value, format));
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.message).toContain('(Excel tự đổi khi gõ dấu / hoặc dấu -): gõ lại con số.');
  });

  test('takes a time for a time', () => {
    const [finding] = found('DL10', result(0.425, 'h:mm'));
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.message).toBe(
      'Ô Kết quả đang là giờ 10:12 chứ không phải con số (Excel tự đổi khi gõ dấu :): gõ lại con số.',
    );
  });

  test('guesses no fraction from the first days that Excel knows', () => {
    for (const serial of [0, 1, 10837]) expect(mend(serial, 'd-mmm', true)).toBeUndefined();
  });

  test('reads the month first where Excel does', () => {
    expect(mend(46307, 'd-mmm', true)).toBe('10/12');
    expect(mend(46366, 'd-mmm', true)).toBeUndefined();
  });

  test('says which day stands there, and what to type', () => {
    const [finding] = found('DL10', result(46366, 'd-mmm'));
    expect(finding?.message).toBe(
      'Ô Kết quả đang là ngày 10/12/2026 chứ không phải con số (Excel tự đổi khi gõ dấu / hoặc dấu -): có lẽ là 10/12; đặt ô ở định dạng Văn bản rồi gõ lại.',
    );
    expect(finding?.fix?.label).toBe('Ghi lại 10/12');
  });
});

describe('DL13 chooses only what can be meant', () => {
  test.each([
    ['>=', '≥', {}],
    ['=<', '≤', {}],
    ['==', '=', { format: '@' }],
  ])('%s', (typed, meant, more) => {
    const [finding] = found('DL13', { targets: [target({ 'So sánh': typed })] });
    expect(finding?.fix).toEqual({
      label: `Chọn “${meant}”`,
      certain: true,
      changes: [{ sheet: 'Chỉ tiêu', cell: 'D5', before: typed, after: meant, ...more }],
    });
    expect(finding?.message).toBe(
      `Ô So sánh ghi “${typed}”, không có trong danh sách: chọn “≥”, “≤”, “=” và “Khoảng”.`,
    );
  });

  test('finds a value again without its marks', () => {
    const [finding] = found('DL13', { info: { 'Loại kỳ': 'so ket' } });
    expect(finding?.fix?.changes).toMatchObject([{ before: 'so ket', after: 'Sơ kết' }]);
  });

  test.each(['<>', 'nhiều hơn'])('and nothing for %s', (typed) => {
    const [finding] = found('DL13', { targets: [target({ 'So sánh': typed })] });
    expect(finding?.at.cell).toBe('D5');
    expect(finding).not.toHaveProperty('fix');
  });
});

describe('DL14 shows the formula that fails', () => {
  test('where there is one', () => {
    const divided = withCell(result('#DIV/0!', 'General', '=G5/H5'), 'Chỉ tiêu', 'G5', 34);
    expect(said('DL14', divided)).toEqual([
      'Ô Kết quả đang báo lỗi #DIV/0! (công thức =G5/H5): sửa công thức, hoặc gõ thẳng con số.',
    ]);
    expect(said('DL14', result('#REF!', 'General', '=Sheet3!#REF!/A2'))).toHaveLength(1);
    expect(said('DL14', result('#DIV/0!'))).toEqual([
      'Ô Kết quả đang báo lỗi #DIV/0!: sửa công thức, hoặc gõ thẳng con số.',
    ]);
  });

  test('and not where all that it reads is still blank: that is not entered', () => {
    expect(said('DL14', result('#DIV/0!', 'General', '=G5/H5'))).toEqual([]);
  });

  test('in a free annex too', () => {
    const sheet = free('Phụ lục I', [
      ['STT', 'Số'],
      [1, '#REF!'],
    ]);
    const formulas = [
      ['STT', 'Số'],
      [1, '=A9'],
    ];
    expect(said('DL14', withFree({}, sheet))).toEqual([
      'Ô này đang báo lỗi #REF! và sẽ in ra như vậy: sửa công thức, hoặc gõ thẳng con số.',
    ]);
    expect(said('DL14', withFree({}, { ...sheet, formulas }))).toEqual([
      'Ô này đang báo lỗi #REF! (công thức =A9) và sẽ in ra như vậy: sửa công thức, hoặc gõ thẳng con số.',
    ]);
  });
});

describe('DL15 looks at targets and their parts', () => {
  const percentIn = (cell: string, unit: string) =>
    withCell({ targets: [target({ 'Đơn vị tính': unit })] }, 'Chỉ tiêu', cell, 0.95, '0%');
  test.each([
    ['F5', 'hồ sơ', 'hồ sơ'],
    ['E5', 'hồ sơ', 'hồ sơ'],
    ['G5', 'hồ sơ', 'hồ sơ'],
    ['G5', '%', 'số lượng'],
  ])('%s counted in %s', (cell, unit, counted) => {
    expect(found('DL15', percentIn(cell, unit))).toMatchObject([
      {
        at: { sheet: 'Chỉ tiêu', cell },
        message: `Ô này ghi 95% trong khi đơn vị tính là “${counted}”: bỏ định dạng %, hoặc sửa Đơn vị tính.`,
      },
    ]);
  });

  test.each([
    ['F5', '%'],
    ['F5', ''],
    ['G5', ''],
  ])('but not at %s counted in “%s”', (cell, unit) => {
    expect(found('DL15', percentIn(cell, unit))).toEqual([]);
  });

  test('nor at a bound, which is no share of anything', () => {
    const targets = [target({ 'Đơn vị tính': 'hồ sơ', 'Kết quả': 'Trên 98%' })];
    expect(found('DL15', { targets })).toEqual([]);
  });
});

describe('DL16', () => {
  test('ends its sentence once', () => {
    const outline = [line('Đoạn', 'Có {{a.c}} hồ sơ, lại {{a.c}}.')];
    expect(said('DL16', { figures: [figure('x.y', {})], outline })).toEqual([
      '{{a.c}} không in được: không có `a.c`.',
    ]);
    expect(cells('DL16', gridsOf())).toEqual([]);
  });
});
