import { onSheet, open, session } from './support';

beforeEach(() => {
  open('Sheet1');
});

const write = (): Promise<unknown> => onSheet((sheet) => (sheet.getRange('A1').values = [[1]]));

test('while a cell is being edited every request fails by InvalidOperationInCellEditMode', async () => {
  session.host.refusal = 'cellEdit';
  await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
});

test('a request that asked to be delayed waits until the edit ends', async () => {
  session.host.refusal = 'cellEdit';
  setTimeout(() => (session.host.refusal = null), 100);
  const done = await Excel.run({ delayForCellEdit: true } as Excel.RunOptions, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
    return session.host.refusal;
  });
  expect(done).toBeNull();
});

test('a workbook that may only be read refuses changes and can be read', async () => {
  session.host.refusal = 'readOnly';
  await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
  await onSheet((sheet) => sheet.getRange('A1').load('values'));
});

test('a protected sheet refuses its locked cells and takes its unlocked ones', async () => {
  await onSheet((sheet) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({}, 'x');
  });
  await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
  await onSheet((sheet) => (sheet.getRange('B1').values = [[1]]));
});

test('with another workbook in front, cells are written but none can be selected', async () => {
  session.host.refusal = 'inactive';
  await write();
  const select = onSheet((sheet) => {
    sheet.getRange('A1').select();
  });
  await expect(select).rejects.toMatchObject({ code: 'InactiveWorkbook' });
});

test('a request or an answer above the limit fails by its size', async () => {
  session.host.payloadLimit = 2000;
  const big = onSheet(
    (sheet) => (sheet.getRange('A1:A300').values = Array.from({ length: 300 }, () => ['số liệu'])),
  );
  await expect(big).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  const read = onSheet((sheet) => sheet.getRange('A1:Z99').load('values'));
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('what the simulator does not have is refused and remembered', async () => {
  const slicer = onSheet((sheet) => sheet.slicers.load('items'));
  await expect(slicer).rejects.toMatchObject({ code: 'ApiNotAvailableInSimulator' });
  const chart = onSheet((sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2')));
  await expect(chart).rejects.toMatchObject({ code: 'ApiNotAvailableInSimulator' });
  expect(session.missing).toEqual(['Worksheet.Slicers', 'AbsentObjects.Add()']);
});

test('a formula with a function that the simulator does not have is refused and remembered', async () => {
  const attempt = onSheet((sheet) => (sheet.getRange('A1').formulas = [['=BAHTTEXT(1)']]));
  await expect(attempt).rejects.toMatchObject({ code: 'ApiNotAvailableInSimulator' });
  expect(session.missing).toEqual(['function BAHTTEXT']);
});

test('every request is counted with its label and its size', async () => {
  session.clearRequests('đọc');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1').load('name');
    await context.sync();
    sheet.getRange('A1').values = [['một']];
    await context.sync();
  });
  expect(session.requests).toHaveLength(2);
  expect(session.requests[0]).toMatchObject({ label: 'đọc' });
  expect(session.requests[1]?.sentBytes).toBeGreaterThan(100);
});
