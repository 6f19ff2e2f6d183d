import { onSheet, open } from './support';

beforeEach(() => {
  open('Sheet1');
});

function setList(address: string, source: string): Promise<unknown> {
  return onSheet((sheet) => {
    const validation = sheet.getRange(address).dataValidation;
    validation.rule = { list: { inCellDropDown: true, source } };
    validation.prompt = { showPrompt: true, title: 'Gợi ý', message: 'Chọn một trong các giá trị' };
    validation.errorAlert = {
      showAlert: true,
      style: 'Information',
      title: '',
      message: 'Ngoài danh mục',
    };
  });
}

async function typeOf(address: string): Promise<string> {
  return (await onSheet((sheet) => sheet.getRange(address).dataValidation.load('type'))).type;
}

test('the type of a range tells whether all, some or no cells have the rule', async () => {
  await setList('A1:A5', 'Xã,Phường');
  await setList('B1', '=$D$1:$D$3');
  expect(await typeOf('A2:A4')).toBe('List');
  expect(await typeOf('A2:A9')).toBe('Inconsistent');
  expect(await typeOf('A1:B1')).toBe('MixedCriteria');
  expect(await typeOf('D1:E9')).toBe('None');
});

test('a rule over cells whose rules differ is refused until they are cleared', async () => {
  await setList('A1:A5', 'Xã,Phường');
  await expect(setList('A1:A9', 'Xã,Phường')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await onSheet((sheet) => {
    sheet.getRange('A1:A9').dataValidation.clear();
  });
  await setList('A1:A9', 'Xã,Phường');
  expect(await typeOf('A1:A9')).toBe('List');
});

test('a list typed into the rule ends at 255 characters, a prompt too', async () => {
  await expect(setList('A1', 'x'.repeat(256))).rejects.toMatchObject({ code: 'InvalidArgument' });
  const prompt = onSheet((sheet) => {
    sheet.getRange('A1').dataValidation.prompt = {
      showPrompt: true,
      title: 'T',
      message: 'x'.repeat(256),
    };
  });
  await expect(prompt).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a cell cut out of a validation leaves the others as they were', async () => {
  await setList('A1:A5', 'Xã,Phường');
  await onSheet((sheet) => {
    sheet.getRange('A3').clear();
  });
  expect(await typeOf('A3')).toBe('None');
  expect(await typeOf('A4:A5')).toBe('List');
});

test('formulas of lists and formats follow rows that come and go above, as those of cells do', async () => {
  await setList('A5:A9', '=$D$5:$D$9');
  const format = await onSheet((sheet) => {
    const made = sheet.getRange('A4:A9').conditionalFormats.add('Custom');
    made.custom.rule.formula = '=AND($B4="x",A$6=1)';
    sheet.getRange('A2:F3').insert('Down');
    return made;
  });
  const rules = async (): Promise<readonly unknown[]> => {
    const [range, formula] = await onSheet((sheet) => [
      sheet.getRange('A9').dataValidation.load('rule'),
      sheet.getRange('A9').conditionalFormats.getItemAt(0).custom.rule.load('formula'),
    ]);
    return [range.rule.list?.source, formula.formula];
  };
  expect(format).toBeDefined();
  expect(await rules()).toEqual(['=$D$7:$D$11', '=AND($B6="x",A$8=1)']);
  // The first row of the format goes: its formula is then said of the next one.
  await onSheet((sheet) => {
    sheet.getRange('A6:F6').delete('Up');
  });
  expect(await rules()).toEqual(['=$D$6:$D$10', '=AND($B6="x",A$7=1)']);
});
