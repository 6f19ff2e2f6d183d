import { onSheet, open, session, valuesOf } from './support';

beforeEach(() => {
  open('Sheet1');
});

const write = (values: unknown[][], address = 'A1'): Promise<unknown> =>
  onSheet((sheet) => {
    sheet.getRange(address).values = values;
  });

it.each([
  ['a text of 32,768 characters', 'x'.repeat(32_768)],
  ['a formula of more than 8,192', `=LEN("${'x'.repeat(250)}")${'+1'.repeat(4_000)}`],
  ['a text of 256 inside a formula', `=LEN("${'x'.repeat(256)}")`],
])('refuses %s', async (_, value) => {
  await expect(write([[value]])).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('refuses an address of more than 8,192 characters and settings of more than 1 MB', async () => {
  const address = Array.from({ length: 3_000 }, (_, row) => `A${row + 1}`).join(',');
  await expect(onSheet((sheet) => sheet.getRanges(address).load('address'))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
  const large = onSheet((_, { workbook }) => workbook.settings.add('lớn', 'x'.repeat(1_000_001)));
  await expect(large).rejects.toMatchObject({ code: 'GeneralException' });
});

it('gives one value in a matrix to every cell, and reads money', async () => {
  await write([[7]], 'A1:B2');
  expect(await valuesOf('A1:B2')).toEqual([
    [7, 7],
    [7, 7],
  ]);
  await write([['$120']]);
  expect(await valuesOf('A1')).toEqual([[120]]);
});

it('fills the one blank row of a new table before it adds others', async () => {
  await write([['Tên', 'Số']], 'A1:B1');
  await onSheet((sheet) => {
    const table = sheet.tables.add('A1:B2', true);
    table.rows.add(undefined, [
      ['a', 1],
      ['b', 2],
    ]);
  });
  expect(await valuesOf('A1:B4')).toEqual([
    ['Tên', 'Số'],
    ['a', 1],
    ['b', 2],
    ['', ''],
  ]);
});

it('knows named colours, and refuses what it does not know as not simulated', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').format.fill.color = 'yellow';
  });
  expect(session.workbook.sheets[0]?.cells[0]?.[0]?.style?.fill).toBe('#FFFF00');
  for (const address of ['Bảng[Số]', 'A!B1:A!B19']) {
    await expect(onSheet((sheet) => sheet.getRange(address).load('address'))).rejects.toMatchObject(
      { code: 'ApiNotAvailableInSimulator' },
    );
  }
});
