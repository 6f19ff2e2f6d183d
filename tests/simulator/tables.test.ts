import { onSheet, open, session, valuesOf } from './support';

beforeEach(async () => {
  open('Sheet1');
  await onSheet((sheet) => {
    sheet.getRange('A4:C6').formulas = [
      ['STT', 'Kết quả', 'Gấp đôi'],
      [1, 10, '=B5*2'],
      [2, 20, '=B6*2'],
    ];
    sheet.tables.add('A4:C6', true).name = 'tblNhiemVu';
    sheet.getRange('B5:B6').dataValidation.rule = {
      list: { inCellDropDown: true, source: '10,20' },
    };
  });
});

const table = (): unknown => session.workbook.sheets[0]?.tables[0]?.area;

test('a table knows its parts', async () => {
  const { header, body, names } = await onSheet((sheet) => {
    const found = sheet.tables.getItem('TBLNHIEMVU');
    return {
      header: found.getHeaderRowRange().load('values'),
      body: found.getDataBodyRange().load('address'),
      names: found.columns.load('items/name'),
    };
  });
  expect(header.values).toEqual([['STT', 'Kết quả', 'Gấp đôi']]);
  expect(body.address).toBe('Sheet1!A5:C6');
  expect(names.items.map(({ name }) => name)).toEqual(['STT', 'Kết quả', 'Gấp đôi']);
});

test('headers that are blank or the same are made different', async () => {
  await onSheet((sheet) => {
    sheet.getRange('F1:H1').values = [['Ghi chú', '', 'ghi chú']];
    sheet.tables.add('F1:H3', true);
  });
  expect(await valuesOf('F1:H1')).toEqual([['Ghi chú', 'Column2', 'ghi chú2']]);
});

test('tables do not overlap, take no merged cells and have names of their own', async () => {
  const overlap = onSheet((sheet) => sheet.tables.add('C6:D8', true));
  await expect(overlap).rejects.toMatchObject({ code: 'InvalidArgument' });
  const merged = onSheet((sheet) => {
    sheet.getRange('F1:G1').merge();
    sheet.tables.add('F1:G3', true);
  });
  await expect(merged).rejects.toMatchObject({ code: 'MergedRangeConflict' });
  const named = onSheet((sheet) => (sheet.tables.add('J1:K3', true).name = 'tblnhiemvu'));
  await expect(named).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('typing right below a table makes it grow with its formulas and dropdowns', async () => {
  session.edit('Sheet1', 'B7', 30);
  expect(table()).toEqual({ row: 3, column: 0, rows: 4, columns: 3 });
  expect(await valuesOf('A7:C7')).toEqual([['', 30, 60]]);
  const type = await onSheet((sheet) => sheet.getRange('B5:B7').dataValidation.load('type'));
  expect(type.type).toBe('List');
});

test('typing two rows below, or beside what stands there, leaves the table alone', async () => {
  session.edit('Sheet1', 'B8', 30);
  session.edit('Sheet1', 'A7', null);
  expect(table()).toMatchObject({ rows: 3 });
  await onSheet((sheet) => (sheet.getRange('C7').values = [['tổng']]));
  session.edit('Sheet1', 'A7', 3);
  expect(table()).toMatchObject({ rows: 3 });
});

test('a table is resized around its header row only', async () => {
  await onSheet((sheet) => {
    sheet.tables.getItem('tblNhiemVu').resize('A4:D9');
  });
  expect(table()).toEqual({ row: 3, column: 0, rows: 6, columns: 4 });
  const moved = onSheet((sheet) => {
    sheet.tables.getItem('tblNhiemVu').resize('A5:D9');
  });
  await expect(moved).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('rows are added at the end and deleted, and a table becomes plain cells', async () => {
  await onSheet((sheet) => {
    const found = sheet.tables.getItem('tblNhiemVu');
    found.rows.add(undefined, [[3, 30, '=B7*2']]);
    found.rows.getItemAt(0).delete();
  });
  expect(table()).toMatchObject({ row: 3, rows: 3 });
  expect(await valuesOf('A5:C6')).toEqual([
    [2, 20, 40],
    [3, 30, 60],
  ]);
  await onSheet((sheet) => {
    sheet.tables.getItem('tblNhiemVu').convertToRange();
  });
  expect(session.workbook.sheets[0]?.tables).toEqual([]);
});
