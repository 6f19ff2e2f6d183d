import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { developmentCertificate } from '../../../src/preview/server/certificate';
import { launch } from './browser';
import { excel, paneOf } from './page';
import type { RunningPreview } from './preview';
import { ROOT, startPreview } from './preview';

/** The preview as each test finds it: a new page with an empty workbook. */
export interface PreviewPage {
  readonly page: Page;
  /** The task pane; another frame once another workbook is opened. */
  readonly pane: Frame;
  readonly grid: () => Locator;
  readonly press: (name: string | RegExp) => Promise<void>;
  /** The moment that a person takes to look; by then the grid has scrolled and says what was chosen. */
  readonly look: () => Promise<void>;
  readonly openExample: (file: string) => Promise<void>;
  /** To be called when a workbook was opened in another way. */
  readonly findPane: () => Promise<void>;
}

/** Starts the preview for a file's tests; after each nothing may be missing, have failed or have left this machine. */
export function usePreviewPage(): PreviewPage {
  let preview: RunningPreview;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let pane: Frame;
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
      permissions: ['clipboard-read', 'clipboard-write'],
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

  const findPane = async (): Promise<void> => {
    pane = await paneOf(page);
  };
  return {
    get page() {
      return page;
    },
    get pane() {
      return pane;
    },
    grid: () => page.locator('canvas[id^=univer-sheet-main-canvas]'),
    press: (name) => pane.getByRole('button', { name, exact: true }).click(),
    look: () => page.waitForTimeout(700),
    openExample: async (file) => {
      await page.selectOption('#example', file);
      await page.getByText(`Đã mở ${file}.`).waitFor();
      await findPane();
    },
    findPane,
  };
}
