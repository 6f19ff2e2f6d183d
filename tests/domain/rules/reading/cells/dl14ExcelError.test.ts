import { NO_RESULT } from '../../../../../src/domain/entries/cells/excelErrors';
import type { CellValue } from '../../../../../src/domain/grid';
import { withCell } from '../../withCell';
import { cells, found, free, messagesOf, withFree } from '../../workbook';

const result = (value: CellValue, format = 'General', formula: CellValue = value) =>
  withCell({}, 'Chỉ tiêu', 'F5', value, format, formula);

describe('DL14 shows the formula that fails', () => {
  test('where there is one', () => {
    const divided = withCell(result('#DIV/0!', 'General', '=G5/H5'), 'Chỉ tiêu', 'G5', 34);
    expect(messagesOf('DL14', divided)).toEqual([
      'Ô Kết quả đang báo lỗi #DIV/0! (công thức =G5/H5): sửa công thức, hoặc gõ thẳng con số.',
    ]);
    expect(messagesOf('DL14', result('#REF!', 'General', '=Sheet3!#REF!/A2'))).toHaveLength(1);
    expect(messagesOf('DL14', result('#DIV/0!'))).toEqual([
      'Ô Kết quả đang báo lỗi #DIV/0!: sửa công thức, hoặc gõ thẳng con số.',
    ]);
  });

  test('and not where all that it reads is still blank: that is not entered', () => {
    expect(messagesOf('DL14', result('#DIV/0!', 'General', '=G5/H5'))).toEqual([]);
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
    expect(messagesOf('DL14', withFree({}, sheet))).toEqual([
      'Ô này đang báo lỗi #REF! và sẽ in ra như vậy: sửa công thức, hoặc gõ thẳng con số.',
    ]);
    expect(messagesOf('DL14', withFree({}, { ...sheet, formulas }))).toEqual([
      'Ô này đang báo lỗi #REF! (công thức =A9) và sẽ in ra như vậy: sửa công thức, hoặc gõ thẳng con số.',
    ]);
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

test('DL14 asks to have a formula without a result calculated; the template’s own needs none', () => {
  const divided = withCell(result(NO_RESULT, 'General', '=G5/H5'), 'Chỉ tiêu', 'G5', 34);
  expect(found('DL14', divided)).toMatchObject([
    {
      severity: 'Cảnh báo',
      message:
        'Ô Kết quả có công thức nhưng chưa có kết quả trong tệp, nên chưa đọc được số: mở tệp bằng Excel, lưu lại một lần rồi kiểm tra lại.',
    },
  ]);
  expect(found('CT03', divided)).toEqual([]);
  const own = withCell({}, 'Chỉ tiêu', 'J5', NO_RESULT, 'General', '=IF(F5="","",1)');
  expect(found('DL14', own)).toEqual([]);
});
