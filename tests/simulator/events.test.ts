import { onSheet, open, session } from './support';

beforeEach(() => {
  open('Sheet1', 'Chỉ tiêu');
});

const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done, 30));

async function listen(): Promise<string[]> {
  const heard: string[] = [];
  await onSheet((_, context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
  });
  return heard;
}

test('what a person types is told to those who listen', async () => {
  const heard = await listen();
  session.type('Chỉ tiêu', 'F6', '72,5');
  await settled();
  expect(heard).toEqual(['F6 Unknown']);
  expect(session.workbook.sheets[1]?.cells[5]?.[5]?.content).toBe(72.5);
});

test('what the add-in writes is told as its own, unless events are switched off', async () => {
  const heard = await listen();
  await onSheet((sheet) => (sheet.getRange('A1:B2').values = 1 as never));
  await settled();
  expect(heard).toEqual(['A1:B2 ThisLocalAddin']);
  await onSheet((sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[2]];
  });
  await settled();
  expect(heard).toHaveLength(1);
});

test('a listener that was removed hears nothing', async () => {
  let heard = 0;
  const handler = await onSheet((sheet) =>
    sheet.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    }),
  );
  session.edit('Sheet1', 'A1', 1);
  await settled();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  session.edit('Sheet1', 'A1', 2);
  await settled();
  expect(heard).toBe(1);
});
