import { onSheet, open, session, valuesOf } from './support';

beforeEach(() => {
  open('Sheet1', 'Phụ lục 1');
});

afterEach(() => {
  expect(session.missing).toEqual([]);
});

test('null leaves a cell alone and the empty text clears it', async () => {
  await onSheet((sheet) => (sheet.getRange('A1:B1').values = [['a', 'b']]));
  await onSheet((sheet) => (sheet.getRange('A1:B1').values = [[null, '']]));
  expect(await valuesOf('A1:B1')).toEqual([['a', '']]);
});

test('a single value goes to every cell of a range', async () => {
  await onSheet((sheet) => (sheet.getRange('A1:B2').values = 0 as never));
  expect(await valuesOf('A1:B2')).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('an array of another size than the range is refused', async () => {
  const attempt = onSheet((sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]));
  await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('the Text format must be set before a text with a leading sign is written', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').numberFormat = [['@']];
    sheet.getRange('A1').values = [['- Tiếp tục']];
  });
  expect(await valuesOf('A1')).toEqual([['- Tiếp tục']]);
  const late = onSheet((sheet) => {
    sheet.getRange('A2').values = [['- Tiếp tục']];
    sheet.getRange('A2').numberFormat = [['@']];
  });
  await expect(late).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('what a request did before it failed stays done', async () => {
  const attempt = onSheet((sheet) => {
    sheet.getRange('A1').values = [['trước']];
    sheet.getRange('A1:A3').values = [['một'], ['hai']];
    sheet.getRange('A3').values = [['sau']];
  });
  await expect(attempt).rejects.toMatchObject({ debugInfo: { errorLocation: 'Range.values' } });
  expect(await valuesOf('A1:A3')).toEqual([['trước'], [''], ['']]);
});

test('the used range counts looks unless only values are asked for', async () => {
  const { all, filled, none } = await onSheet((sheet, context) => {
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('D9').format.fill.color = '#ffeeaa';
    return {
      all: sheet.getUsedRange().load('address'),
      filled: sheet.getUsedRange(true).load('address'),
      none: context.workbook.worksheets
        .getItem('Phụ lục 1')
        .getUsedRangeOrNullObject(true)
        .load('address'),
    };
  });
  expect([all.address, filled.address, none.isNullObject]).toEqual([
    'Sheet1!B2:D9',
    'Sheet1!B2',
    true,
  ]);
});

test('only the top left cell of a merge takes a value, and merged areas are told apart', async () => {
  const merged = await onSheet((sheet) => {
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A2:A3').merge();
    sheet.getRange('A1:C1').values = [['tiêu đề', 'mất', 'mất']];
    const found = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address');
    found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return found;
  });
  expect(await valuesOf('A1:C1')).toEqual([['tiêu đề', '', '']]);
  expect(merged.address).toBe('Sheet1!A1:C1,Sheet1!A2:A3');
  expect(merged.areas.items.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([
    [1, 3],
    [2, 1],
  ]);
});

test('hidden rows are told row by row, and as null for rows that differ', async () => {
  const { rows, all } = await onSheet((sheet) => {
    sheet.getRange('2:2').rowHidden = true;
    return {
      rows: sheet.getRange('A1:A3').getRowProperties({ rowHidden: true }),
      all: sheet.getRange('A1:A3').load('rowHidden'),
    };
  });
  expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
  expect(all.rowHidden).toBeNull();
});

test('whole columns take looks but give and take no values', async () => {
  const column = await onSheet((sheet) => {
    sheet.getRange('B:B').numberFormat = '@' as never;
    sheet.getRange('B:B').format.columnWidth = 120;
    return sheet.getRange('B:B').load('values');
  });
  expect(column.values).toBeNull();
  await onSheet((sheet) => (sheet.getRange('B7').values = [['007']]));
  expect(await valuesOf('B7')).toEqual([['007']]);
  const attempt = onSheet((sheet) => (sheet.getRange('B:B').values = [['x']]));
  await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('dates are their day number and show themselves by their format', async () => {
  const range = await onSheet((sheet) => {
    sheet.getRange('A1').numberFormat = [['dd/mm/yyyy']];
    sheet.getRange('A1').values = [[46138]];
    return sheet.getRange('A1:B1').load('values,text,valueTypes,numberFormat');
  });
  expect(range.toJSON()).toMatchObject({
    values: [[46138, '']],
    text: [['26/04/2026', '']],
    valueTypes: [['Double', 'Empty']],
    numberFormat: [['dd/mm/yyyy', 'General']],
  });
});

test('looks are null where the cells of a range differ', async () => {
  const format = await onSheet((sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    const looks = sheet.getRange('A1:A2').format;
    looks.load('font/bold,wrapText,fill/color,columnWidth');
    return looks;
  });
  expect([format.font.bold, format.wrapText, format.fill.color]).toEqual([null, false, '#FFFFFF']);
});

test('a row that goes pulls up what stands below, and formulas follow', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    sheet.getRange('C4').formulas = [['=A4*10+SUM(A1:A2)']];
    sheet.getRange('2:2').delete(Excel.DeleteShiftDirection.up);
  });
  const range = await onSheet((sheet) => sheet.getRange('A1:C3').load('formulas,values'));
  expect(range.formulas[2]?.[2]).toBe('=A3*10+SUM(A1:A1)');
  expect(range.values).toEqual([
    [1, '', ''],
    [3, '', ''],
    [4, '', 41],
  ]);
});
