import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { developmentCertificate } from '../../src/preview/server/certificate';
import { walkThrough } from '../support/wordWalk';
import { accessibilityProblems } from './support/accessibility';
import { describeInBrowser, launch } from './support/browser';
import { paneOf } from './support/page';
import type { RunningPreview } from './support/preview';
import { ROOT, startPreview } from './support/preview';

describeInBrowser('the preview of Word in a browser', () => {
  let preview: RunningPreview;
  let browser: Browser;
  let page: Page;
  let pane: Frame;
  let folder: string;
  const elsewhere: string[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-word-'));
    writeFileSync(join(folder, 'kha-son.docx'), (await walkThrough('kha-son')).written);
    preview = await startPreview();
    const { pin } = await developmentCertificate(ROOT);
    browser = await launch(pin);
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.on('request', (request) => {
      if (!/^(https:\/\/localhost:|data:|blob:)/.test(request.url())) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${preview.address}word`, { timeout: 120_000 });
    await paneOf(page);
    await page.setInputFiles('#file', join(folder, 'kha-son.docx'));
    await page.getByText('Đã mở kha-son.docx.').waitFor();
    pane = await paneOf(page);
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    preview.stop();
    rmSync(folder, { recursive: true });
  });

  afterEach(async () => {
    expect(await page.evaluate('window.simulatedWord.missing')).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(problems).toEqual([]);
  });

  const press = (name: string): Promise<void> =>
    pane.getByRole('button', { name, exact: true }).click();

  /** What a figure's content controls say in the document. */
  const textsOf = (tag: string): Promise<readonly string[]> =>
    page.evaluate(
      `[...new TextDecoder().decode(window.simulatedWord.document.parts['word/document.xml']).matchAll(/<w:tag w:val="${tag}".*?<w:t[^>]*>([^<]*)</g)].map(([, text]) => text)`,
    );

  const figure = (text: string) => page.locator('#document a.figure', { hasText: text }).first();

  test('the document stands beside the pane, its figures to be typed over', async () => {
    await page.locator('#document section').first().waitFor();
    expect(await page.locator('#document a.figure').count()).toBeGreaterThan(20);
    // The hyphen of a code, at which no line may break.
    expect(await page.locator('#document').innerText()).toContain('57\u2011NQ/TW');
    expect(await accessibilityProblems(pane)).toEqual([]);
  });

  test('a figure chosen in the document is named in the pane with sheet, cell and row', async () => {
    await figure('95').click();
    await pane.getByText(/trang Số liệu, ô D\d+ \(dòng \d+\)/).waitFor();
  });

  test('a figure typed over in the document is a hand edit in the pane, and stays when the others follow', async () => {
    const edited = figure('95');
    await edited.click();
    await page.keyboard.press('End');
    await page.keyboard.type('8');
    await pane
      .getByLabel('Chọn sổ số liệu')
      .setInputFiles(join(ROOT, 'assets/examples/kha-son.xlsx'));
    await pane.getByText(/kha-son\.xlsx — lưu lúc/).waitFor({ timeout: 60_000 });
    await press('So với báo cáo đang mở');
    await pane.getByText(/95 → 958/).waitFor();
    expect(await textsOf('cds.ho_so_mang')).toEqual(['958']);
  });

  test('the cell of a pressed finding stands out among its row, in a contrast theme too', async () => {
    await pane
      .getByRole('button', { name: /^Nhiệm vụ · Tập huấn/ })
      .first()
      .click();
    const row = pane.getByRole('region', { name: 'Ô trong dòng này' });
    await page.emulateMedia({ forcedColors: 'active' });
    const outlined = await row
      .locator('dl > div')
      .evaluateAll((cells) =>
        cells.flatMap((cell) =>
          getComputedStyle(cell).outlineStyle === 'solid' ? [cell.textContent] : [],
        ),
      );
    await page.emulateMedia({ forcedColors: 'none' });
    expect(outlined).toEqual([expect.stringContaining('Trạng thái')]);
    await row.getByRole('button', { name: 'Đóng' }).click();
    expect(await row.count()).toBe(0);
  });

  test('the report of the chosen workbook opens as a new document', async () => {
    await pane.getByRole('button', { name: /^Mở báo cáo mới|^Mở bản dự thảo/ }).click();
    await page.getByText(/vừa mở một văn bản mới/).waitFor({ timeout: 60_000 });
    expect(await textsOf('cds.ho_so_mang')).toEqual(['95']);
    await page.locator('#document section').first().waitFor();
  });
});
