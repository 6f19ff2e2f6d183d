import { onSheet, open, session } from './support';

beforeEach(() => {
  open('Sheet1', 'Chỉ tiêu');
});

async function add(name: string): Promise<void> {
  await onSheet((_, context) => context.workbook.worksheets.add(name));
}

test('a sheet is found without regard to case, and a missing one is a null object or ItemNotFound', async () => {
  const { found, missing } = await onSheet((_, context) => ({
    found: context.workbook.worksheets.getItem('CHỈ TIÊU').load('name'),
    missing: context.workbook.worksheets.getItemOrNullObject('Nhiệm vụ').load('name'),
  }));
  expect([found.name, missing.isNullObject]).toEqual(['Chỉ tiêu', true]);
  const attempt = onSheet((_, context) =>
    context.workbook.worksheets.getItem('Nhiệm vụ').load('name'),
  );
  await expect(attempt).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('what hangs on a null object is a null object, and changing one does nothing', async () => {
  const used = await onSheet((_, context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nhiệm vụ');
    sheet.delete();
    return sheet.getUsedRangeOrNullObject().load('values');
  });
  expect(used.isNullObject).toBe(true);
});

test.each(['', 'a/b', 'a:b', 'x'.repeat(32), "'x", 'History'])(
  '%j is no name for a sheet',
  async (name) => {
    await expect(add(name)).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
);

test('two sheets cannot have the same name', async () => {
  await expect(add('chỉ tiêu')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
});

test('a sheet that is renamed is followed by formulas', async () => {
  const range = await onSheet((sheet, context) => {
    sheet.getRange('A1').formulas = [["='Chỉ tiêu'!B2*2"]];
    const other = context.workbook.worksheets.getItem('Chỉ tiêu');
    other.getRange('B2').values = [[21]];
    other.name = 'Targets';
    return sheet.getRange('A1').load('formulas,values');
  });
  expect([range.formulas, range.values]).toEqual([[['=Targets!B2*2']], [[42]]]);
});

test('the last visible sheet can neither be hidden nor deleted', async () => {
  await onSheet((_, context) => {
    context.workbook.worksheets.getItem('Chỉ tiêu').visibility = 'VeryHidden';
  });
  const hide = onSheet((sheet) => (sheet.visibility = 'Hidden'));
  await expect(hide).rejects.toMatchObject({ code: 'InvalidOperation' });
  await expect(
    onSheet((sheet) => {
      sheet.delete();
    }),
  ).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('a new sheet stands last, can be moved and painted, and is added once in a batch', async () => {
  await onSheet((_, context) => {
    const sheet = context.workbook.worksheets.add('Nội dung');
    sheet.position = 0;
    sheet.tabColor = '#548235';
    sheet.freezePanes.freezeRows(4);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintTitleRows('$4:$4');
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.showGridlines = false;
  });
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual([
    'Nội dung',
    'Sheet1',
    'Chỉ tiêu',
  ]);
  expect(session.workbook.sheets[0]).toMatchObject({
    tabColor: '#548235',
    frozen: { rows: 4, columns: 0 },
    showGridlines: false,
    page: { orientation: 'Landscape', titleRows: '$4:$4', zoom: { horizontalFitToPages: 1 } },
  });
});

test('settings keep objects, and a defined name means its range', async () => {
  const { value, range } = await onSheet((sheet, context) => {
    context.workbook.settings.add('BaoCao57', { phienBan: 1 });
    context.workbook.names.add('DonVi', sheet.getRange('B2:B4'));
    return {
      value: context.workbook.settings.getItemOrNullObject('BaoCao57').load('value'),
      range: context.workbook.names.getItem('DonVi').getRange().load('address'),
    };
  });
  expect([value.value, range.address]).toEqual([{ phienBan: 1 }, 'Sheet1!B2:B4']);
});

test('the region tells how dates are written', async () => {
  const { info } = await onSheet((_, context) => ({
    info: context.application.cultureInfo.datetimeFormat.load('shortDatePattern'),
  }));
  expect(info.shortDatePattern).toBe('dd/MM/yyyy');
});
