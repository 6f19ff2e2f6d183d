import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { developmentCertificate } from '../../src/preview/server/certificate';
import { accessibilityProblems } from './support/accessibility';
import { describeInBrowser, launch } from './support/browser';
import { cell, excel, paneOf } from './support/page';
import type { RunningPreview } from './support/preview';
import { ROOT, startPreview } from './support/preview';

describeInBrowser('the preview in a browser', () => {
  let preview: RunningPreview;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let pane: Frame;
  /** Requests that would have left this machine. */
  const elsewhere: string[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    preview = await startPreview();
    const { pin } = await developmentCertificate(ROOT);
    browser = await launch(pin);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    preview.stop();
  });

  beforeEach(async () => {
    context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      acceptDownloads: true,
    });
    page = await context.newPage();
    page.on('request', (request) => {
      if (!/^(https:\/\/localhost:|data:|blob:)/.test(request.url())) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    // The first time the pane is still being built.
    await page.goto(preview.address, { timeout: 120_000 });
    pane = await paneOf(page);
  }, 120_000);

  afterEach(async () => {
    expect(await excel(page, ({ missing }) => missing)).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  const press = (name: string | RegExp): Promise<void> =>
    pane.getByRole('button', { name, exact: true }).click();

  const grid = (): Locator => page.locator('canvas[id^=univer-sheet-main-canvas]');

  /** The moment that a person takes to look; by then the grid has scrolled and says what was chosen. */
  const look = (): Promise<void> => page.waitForTimeout(700);

  async function openExample(file: string): Promise<void> {
    await page.selectOption('#example', file);
    await page.getByText(`Đã mở ${file}.`).waitFor();
    pane = await paneOf(page);
  }

  test('an empty workbook gets its template, and the grid shows the new sheets', async () => {
    expect(await accessibilityProblems(pane)).toEqual([]);
    await pane.getByRole('radio', { name: /^Sơ kết/ }).check();
    await press('Tiếp tục');
    await pane.getByRole('button', { name: 'Tạo mẫu', exact: true }).waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
    await press('Tạo mẫu');
    await pane.getByRole('heading', { name: 'Đã tạo mẫu' }).waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
    const names = await excel(page, ({ workbook }) => workbook.sheets.map(({ name }) => name));
    expect(names).toEqual(
      expect.arrayContaining(['Thông tin', 'Chỉ tiêu', 'Nhiệm vụ', 'Nội dung']),
    );
    await page.getByText('Thông tin', { exact: true }).first().waitFor();
  });

  test('xã Kha Sơn is checked, a finding is gone to, and its report is downloaded', async () => {
    await openExample('kha-son.xlsx');
    await press('Kiểm tra');
    await pane.getByText(/^Cảnh báo \(\d+\)$/).waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
    await pane
      .getByText(/không giấy thông minh cấp xã, Trạng thái/)
      .first()
      .click();
    await page.waitForFunction('window.simulatedExcel.workbook.selection.row === 6');
    const { sheet, selection } = await excel(page, ({ workbook }) => ({
      sheet: workbook.sheets.find(({ id }) => id === workbook.active)?.name,
      selection: workbook.selection,
    }));
    expect([sheet, selection]).toEqual(['Nhiệm vụ', { row: 6, column: 6, rows: 1, columns: 1 }]);

    await pane.getByRole('tab', { name: /Xuất báo cáo/ }).click();
    await press('Xuất báo cáo');
    await pane.getByRole('button', { name: 'Vẫn xuất báo cáo', exact: true }).waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press('Vẫn xuất báo cáo'),
    ]);
    expect(download.suggestedFilename()).toBe('BC-UBND_Kha-Son_so-ket_2026-04.docx');
    const words = textOf(readFileSync(await download.path()));
    expect(words).toContain('ỦY BAN NHÂN DÂN');
    expect(words).toContain('XÃ KHA SƠN');
    expect(words).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(words).toContain('BÁO CÁO');
    await pane.getByText('Đã lưu').first().waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
  });

  test('what a person types into the grid reaches the add-in, by Vietnamese rules', async () => {
    await openExample('kha-son.xlsx');
    await press('Kiểm tra');
    await pane
      .getByText(/không giấy thông minh cấp xã, Trạng thái/)
      .first()
      .click();
    await page.getByRole('tab', { name: 'Nhiệm vụ', selected: true }).waitFor();
    await look();
    // Ngày hoàn thành, beside the frozen names.
    await grid().click({ position: { x: 625, y: 320 } });
    await look();
    const { row, column } = await excel(page, ({ workbook }) => workbook.selection);
    await page.keyboard.type('26/4/2026');
    expect(await excel(page, ({ refusal }) => refusal)).toBe('cellEdit');
    await page.keyboard.press('Enter');
    await page.waitForFunction('window.simulatedExcel.refusal === null');
    expect(await cell(page, 'Nhiệm vụ', row, column)).toBe(46138);
    await pane.getByText('Số liệu đã đổi sau lần kiểm tra').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await page.waitForFunction(
      `!window.simulatedExcel.workbook.sheets.find((one) => one.name === 'Nhiệm vụ').cells[${row}][${column}].content`,
    );
    expect(await cell(page, 'Nhiệm vụ', row, column)).toBeNull();
  });

  test('a press while a cell is being edited goes on by itself when the edit ends', async () => {
    await openExample('kha-son.xlsx');
    await grid().click({ position: { x: 330, y: 320 } });
    await page.keyboard.type('Kha');
    await page.waitForFunction("window.simulatedExcel.refusal === 'cellEdit'");
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).dispatchEvent('click');
    await page.waitForTimeout(500);
    expect(await pane.getByText(/^Cảnh báo \(\d+\)$/).count()).toBe(0);
    await grid().click({ position: { x: 330, y: 360 } });
    await pane.getByText(/^Cảnh báo \(\d+\)$/).waitFor();
  });

  test('every example is checked, and nothing sticks out of the pane at any width', async () => {
    const examples = await page
      .locator('#example option')
      .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
    expect(examples.filter(Boolean)).toHaveLength(5);
    for (const example of examples.filter(Boolean)) {
      await openExample(example);
      await press('Kiểm tra');
      await pane.getByText(/^\d+ phát hiện$/).waitFor();
      for (const width of ['320', '350', '400']) {
        await page.selectOption('#width', width);
        expect(
          await pane.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          ),
        ).toBe(0);
      }
    }
  });

  test('a workbook is saved and opened again, and a file that is none is refused in words', async () => {
    await openExample('kha-son.xlsx');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    const bytes = readFileSync(await saved.path());
    await page.setInputFiles('#file', { name: 'so-moi.xlsx', mimeType: '', buffer: bytes });
    await page.getByText('Đã mở so-moi.xlsx.').waitFor();
    expect(await cell(page, 'Thông tin', 5, 1)).toBe('Kha Sơn');
    await page.setInputFiles('#file', {
      name: 'x.xlsx',
      mimeType: '',
      buffer: Buffer.from('không phải Excel'),
    });
    await page
      .getByText('Tệp này không phải tệp .xlsx; hãy chọn sổ Excel đã lưu ở dạng .xlsx.')
      .waitFor();
    pane = await paneOf(page);
  });
});

/** All words of a report in order. */
function textOf(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(new Uint8Array(docx))['word/document.xml'] ?? new Uint8Array());
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}
