import { describeInBrowser } from './support/browser';
import { cell, excel } from './support/page';
import { usePreviewPage } from './support/usePreviewPage';

/** The add-in's own yellow for a warning. */
const WARNING = [255, 235, 156];

describeInBrowser('the grid of the preview', () => {
  const here = usePreviewPage();
  const { grid, press, look, openExample } = here;

  /** How many pixels of the grid have a colour. */
  async function coloured([red, green, blue]: readonly number[]): Promise<number> {
    return grid().evaluate(
      (canvas, wanted) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const drawn = (canvas as HTMLCanvasElement).getContext('2d');
        const { data } = drawn?.getImageData(0, 0, width, height) ?? { data: [] };
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if (wanted.every((value, part) => data[at + part] === value)) count++;
        return count;
      },
      [red, green, blue],
    );
  }

  async function show(sheet: string): Promise<void> {
    await here.page.getByRole('tab', { name: sheet }).click();
    await here.page.getByRole('tab', { name: sheet, selected: true }).waitFor();
    await look();
  }

  async function paste(text: string): Promise<void> {
    await here.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await here.page.keyboard.press('Control+v');
    await look();
  }

  test('marks stay where they are when another sheet is shown and this one again', async () => {
    await openExample('kha-son.xlsx');
    await show('Chỉ tiêu');
    expect(await coloured(WARNING)).toBe(0);
    await press('Kiểm tra');
    await here.pane.getByText(/^Cảnh báo \(\d+\)$/).waitFor();
    await look();
    const marked = await coloured(WARNING);
    expect(marked).toBeGreaterThan(500);
    for (const sheet of ['Nhiệm vụ', 'Chỉ tiêu', 'Nội dung', 'Chỉ tiêu']) await show(sheet);
    expect(await coloured(WARNING)).toBe(marked);
  });

  test('a cell with a list takes what is typed, and the whole of it', async () => {
    await openExample('kha-son.xlsx');
    await show('Nhiệm vụ');
    // Nguồn giao of the first task, a list, beside the frozen names.
    await grid().click({ position: { x: 480, y: 150 } });
    await look();
    const { row, column } = await excel(here.page, ({ workbook }) => workbook.selection);
    const before = await cell(here.page, 'Nhiệm vụ', row, column);
    expect(before).toBe('Nhiệm vụ tỉnh giao');
    await here.page.keyboard.type('Nhiệm vụ Đảng ủy xã giao', { delay: 20 });
    await here.page.keyboard.press('Enter');
    await here.page.waitForFunction('window.simulatedExcel.refusal === null');
    expect(await cell(here.page, 'Nhiệm vụ', row, column)).toBe('Nhiệm vụ Đảng ủy xã giao');
  });

  test('numbers are typed and pasted by Vietnamese rules, and shown by them', async () => {
    await grid().click({ position: { x: 150, y: 100 } });
    await here.page.waitForFunction('window.simulatedExcel.workbook.selection.row === 4');
    const selected = () => excel(here.page, ({ workbook }) => workbook.selection);
    expect(await selected()).toEqual({ row: 4, column: 1, rows: 1, columns: 1 });
    await paste('1.200\t12,5\n98%\t26/4/2026');
    const read = (row: number, column: number) => cell(here.page, 'Sheet1', row, column);
    expect([await read(4, 1), await read(4, 2)]).toEqual([1200, 12.5]);
    expect([await read(5, 1), await read(5, 2)]).toEqual([0.98, 46138]);
    await here.page.keyboard.press('ArrowRight');
    await here.page.keyboard.press('F2');
    // The editor of the grid shows a point; left as it is, the number stays what it was.
    await here.page.keyboard.press('Enter');
    await look();
    expect(await read(4, 2)).toBe(12.5);
  });

  test('Tab leaves the pane for the page around it, and the page keeps the keyboard', async () => {
    await here.pane.getByRole('button', { name: 'Tiếp tục', exact: true }).focus();
    await here.page.keyboard.press('Tab');
    await here.page.waitForFunction("document.activeElement?.closest('#bar') !== null");
  });
});
