import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { accessibilityProblems } from './support/accessibility';
import { describeInBrowser } from './support/browser';
import { cell, excel } from './support/page';
import { usePreviewPage } from './support/usePreviewPage';

describeInBrowser('the preview in a browser', () => {
  const here = usePreviewPage();
  const { grid, press, look, openExample } = here;

  test('an empty workbook gets its template, and the grid shows the new sheets', async () => {
    expect(await accessibilityProblems(here.pane)).toEqual([]);
    await here.pane.getByRole('radio', { name: /^Sơ kết/ }).check();
    await press('Tiếp tục');
    await here.pane.getByRole('button', { name: 'Tạo mẫu', exact: true }).waitFor();
    expect(await accessibilityProblems(here.pane)).toEqual([]);
    await press('Tạo mẫu');
    await here.pane.getByRole('heading', { name: 'Đã tạo mẫu' }).waitFor();
    expect(await accessibilityProblems(here.pane)).toEqual([]);
    const names = await excel(here.page, ({ workbook }) => workbook.sheets.map(({ name }) => name));
    expect(names).toEqual(
      expect.arrayContaining(['Thông tin', 'Chỉ tiêu', 'Nhiệm vụ', 'Nội dung']),
    );
    await here.page.getByText('Thông tin', { exact: true }).first().waitFor();
  });

  test('xã Kha Sơn is checked, a finding is gone to, and its report is downloaded', async () => {
    await openExample('kha-son.xlsx');
    await press('Kiểm tra');
    await here.pane.getByText(/^Cảnh báo \(\d+\)$/).waitFor();
    expect(await accessibilityProblems(here.pane)).toEqual([]);
    await here.pane
      .getByText(/không giấy thông minh cấp xã, Trạng thái/)
      .first()
      .click();
    await here.page.waitForFunction('window.simulatedExcel.workbook.selection.row === 6');
    const { sheet, selection } = await excel(here.page, ({ workbook }) => ({
      sheet: workbook.sheets.find(({ id }) => id === workbook.active)?.name,
      selection: workbook.selection,
    }));
    expect([sheet, selection]).toEqual(['Nhiệm vụ', { row: 6, column: 6, rows: 1, columns: 1 }]);

    await here.pane.getByRole('tab', { name: /Xuất báo cáo/ }).click();
    await press('Xuất báo cáo');
    await here.pane.getByRole('button', { name: 'Vẫn xuất báo cáo', exact: true }).waitFor();
    expect(await accessibilityProblems(here.pane)).toEqual([]);
    const [download] = await Promise.all([
      here.page.waitForEvent('download'),
      press('Vẫn xuất báo cáo'),
    ]);
    expect(download.suggestedFilename()).toBe('BC-UBND_Kha-Son_so-ket_2026-04.docx');
    const words = textOf(readFileSync(await download.path()));
    expect(words).toContain('ỦY BAN NHÂN DÂN');
    expect(words).toContain('XÃ KHA SƠN');
    expect(words).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(words).toContain('BÁO CÁO');
    await here.pane.getByText('Đã lưu').first().waitFor();
    expect(await accessibilityProblems(here.pane)).toEqual([]);
  });

  test('what a person types into the grid reaches the add-in, by Vietnamese rules', async () => {
    await openExample('kha-son.xlsx');
    await press('Kiểm tra');
    await here.pane
      .getByText(/không giấy thông minh cấp xã, Trạng thái/)
      .first()
      .click();
    await here.page.getByRole('tab', { name: 'Nhiệm vụ', selected: true }).waitFor();
    await look();
    // Ngày hoàn thành, beside the frozen names.
    await grid().click({ position: { x: 755, y: 320 } });
    await look();
    const { row, column } = await excel(here.page, ({ workbook }) => workbook.selection);
    await here.page.keyboard.type('26/4/2026');
    expect(await excel(here.page, ({ refusal }) => refusal)).toBe('cellEdit');
    await here.page.keyboard.press('Enter');
    await here.page.waitForFunction('window.simulatedExcel.refusal === null');
    expect(await cell(here.page, 'Nhiệm vụ', row, column)).toBe(46138);
    await here.pane.getByText('Số liệu đã đổi sau lần kiểm tra').waitFor();
    await here.page.keyboard.press('ArrowUp');
    await here.page.keyboard.press('Delete');
    await here.page.waitForFunction(
      `!window.simulatedExcel.workbook.sheets.find((one) => one.name === 'Nhiệm vụ').cells[${row}][${column}].content`,
    );
    expect(await cell(here.page, 'Nhiệm vụ', row, column)).toBeNull();
  });

  test('a press while a cell is being edited goes on by itself when the edit ends', async () => {
    await openExample('kha-son.xlsx');
    await grid().click({ position: { x: 330, y: 320 } });
    await here.page.keyboard.type('Kha');
    await here.page.waitForFunction("window.simulatedExcel.refusal === 'cellEdit'");
    await here.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).dispatchEvent('click');
    await here.page.waitForTimeout(500);
    expect(await here.pane.getByText(/^Cảnh báo \(\d+\)$/).count()).toBe(0);
    await grid().click({ position: { x: 330, y: 360 } });
    await here.pane.getByText(/^Cảnh báo \(\d+\)$/).waitFor();
  });

  test('every example is checked, and nothing sticks out of the pane at any width', async () => {
    const examples = await here.page
      .locator('#example option')
      .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
    expect(examples.filter(Boolean)).toHaveLength(5);
    for (const example of examples.filter(Boolean)) {
      await openExample(example);
      // Where a period is over the pane opens on step 1, which offers the next one.
      await here.pane.locator('#tab-check').click();
      await press('Kiểm tra');
      await here.pane.getByText(/^\d+ phát hiện$/).waitFor();
      for (const width of ['320', '350', '400']) {
        await here.page.selectOption('#width', width);
        expect(
          await here.pane.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          ),
        ).toBe(0);
      }
    }
  });

  test('a workbook is saved and opened again, and a file that is none is refused in words', async () => {
    await openExample('kha-son.xlsx');
    const [saved] = await Promise.all([
      here.page.waitForEvent('download'),
      here.page.click('#save'),
    ]);
    const bytes = readFileSync(await saved.path());
    await here.page.setInputFiles('#file', { name: 'so-moi.xlsx', mimeType: '', buffer: bytes });
    await here.page.getByText('Đã mở so-moi.xlsx.').waitFor();
    expect(await cell(here.page, 'Thông tin', 5, 1)).toBe('Kha Sơn');
    await here.page.setInputFiles('#file', {
      name: 'x.xlsx',
      mimeType: '',
      buffer: Buffer.from('không phải Excel'),
    });
    await here.page
      .getByText('Tệp này không phải tệp .xlsx; hãy chọn sổ Excel đã lưu ở dạng .xlsx.')
      .waitFor();
    await here.findPane();
  });
});

/** All words of a report in order. */
function textOf(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(new Uint8Array(docx))['word/document.xml'] ?? new Uint8Array());
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}
