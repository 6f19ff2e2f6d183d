import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { PROFILES } from '../../src/domain/profiles';
import { changesPatch } from '../../src/file/copy/changesPatch';
import { fix } from '../../src/headless/fix/fixCommand';
import { report } from '../../src/headless/report/reportCommand';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';
import { accessibilityProblems } from './support/accessibility';
import { describeInBrowser, launch } from './support/browser';
import { buildPage } from './support/buildPage';
import { firstLoad } from './support/firstLoad';
import { BOOKS, workbookOf } from './support/foreignBooks';
import { ROOT } from './support/preview';
import type { StaticServer } from './support/staticServer';
import { serveFolder } from './support/staticServer';

const OFFICE = /appsforoffice\.microsoft\.com/;

describeInBrowser('the built page in a plain browser, where office.js is blocked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-tep-'));
  const wrong = join(folder, 'kha-son.xlsx');
  let server: StaticServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const problems: string[] = [];
  const elsewhere: string[] = [];

  beforeAll(async () => {
    buildPage(join(folder, 'dist'));
    server = await serveFolder(join(folder, 'dist'));
    browser = await launch('');
    writeFileSync(wrong, withMistake());
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 350, height: 800 } });
    page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.address) && !/^(?:blob|data):/.test(url) && !OFFICE.test(url))
        elsewhere.push(url);
    });
    await page.route(OFFICE, (route) => route.abort());
    await page.goto(`${server.address}taskpane.html`);
    await page.getByRole('heading', { name: 'Báo cáo 57: làm việc với tệp' }).waitFor();
  }, 60_000);

  afterEach(async () => {
    jest.restoreAllMocks();
    await context.close();
    expect(problems).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  test.each(['Excel', 'Word', undefined] as const)(
    'nobody waits for more than 160 kB before the first press, host %s',
    async (host) => {
      const bytes = await firstLoad(context, `${server.address}taskpane.html`, host);
      // Were the page not there at all, little would be fetched too.
      expect(bytes).toBeGreaterThan(100_000);
      expect(bytes).toBeLessThanOrEqual(160_000);
    },
  );

  const press = (name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name }).first().click();

  async function choose(path: string): Promise<void> {
    await page.getByLabel('Chọn sổ số liệu').setInputFiles(path);
    await page.getByText(/Kiểm tra lúc/).waitFor();
  }

  async function download(name: string): Promise<Download> {
    const [file] = await Promise.all([page.waitForEvent('download'), press(name)]);
    return file;
  }

  test('offers a template of every report, made by the add-in itself', async () => {
    for (const { id, name } of PROFILES) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`mau-${id}.xlsx`);
      const { names } = readXlsxGrids(new Uint8Array(readFileSync(await file.path())));
      expect(names).toEqual(expect.arrayContaining(['Thông tin', 'Nội dung']));
    }
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
  });

  test('checks, fixes into a copy and exports, with the network gone, as the commands do', async () => {
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await choose(wrong);
    const found = await headless(wrong);
    expect(await counted()).toEqual(countsOf(found.findings));
    expect(await listed()).toEqual(textsOf(found.findings));
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);

    await press(/^Sửa mọi chỗ chắc chắn|^Sửa/);
    await page.getByRole('button', { name: 'Sửa', exact: true }).last().click();
    await page.getByText(/^Đã sửa \d+ ô$/).waitFor();
    const copy = await download('Tải bản sao đã sửa');
    expect(copy.suggestedFilename()).toBe('kha-son_da-sua.xlsx');

    await page.getByRole('tab', { name: /Xuất báo cáo/ }).click();
    await press('Xuất báo cáo');
    const consent = page.getByRole('button', { name: /Vẫn xuất báo cáo|Xuất bản dự thảo/ });
    const [docx] = await Promise.all([page.waitForEvent('download'), consent.click()]);
    const kept = join(folder, 'kha-son_da-sua.xlsx');
    await copy.saveAs(kept);
    const after = await headless(kept);
    expect(docx.suggestedFilename()).toBe(after.report?.suggestedName);
    expect(wordsOf(await docx.path())).toBe(wordsOf(join(folder, 'ra', 'kha-son_da-sua.docx')));
    await page.getByRole('tab', { name: /Kiểm tra/ }).click();
    expect(await counted()).toEqual(countsOf(after.findings));
    expect(await listed()).toEqual(textsOf(after.findings));
    await page.setViewportSize({ width: 1000, height: 800 });
  });

  test('certain fixes give the very copy that the command gives', async () => {
    await choose(wrong);
    await page
      .getByText(/Mục tiêu/)
      .first()
      .waitFor();
    const group = page.getByRole('button', { name: /^Sửa mọi chỗ chắc chắn/ });
    if ((await group.count()) > 0) await group.click();
    else await fixSingly();
    await page.getByRole('button', { name: 'Sửa', exact: true }).last().click();
    await page.getByText(/^Đã sửa \d+ ô$/).waitFor();
    const copy = await download('Tải bản sao đã sửa');
    quiet();
    const out = join(folder, 'lenh.xlsx');
    await fix([wrong, '--out', out]);
    expect(readFileSync(await copy.path()).equals(readFileSync(out))).toBe(true);
  });

  test('a file that is none is refused in one sentence, and the one before stays', async () => {
    await choose(wrong);
    await page.getByRole('tab', { name: /Chọn tệp/ }).click();
    await page.getByLabel('Chọn sổ số liệu').setInputFiles({
      name: 'anh.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('khong phai so'),
    });
    await page.getByText(/Tệp anh\.xlsx không phải tệp \.xlsx/).waitFor();
    await page.getByText(/kha-son\.xlsx — lưu lúc \d\d:\d\d ngày/).waitFor();
  });

  test('where office.js hangs the page is there after ten seconds', async () => {
    await page.unroute(OFFICE);
    await page.route(OFFICE, () => undefined);
    await page.goto(`${server.address}taskpane.html`, { waitUntil: 'domcontentloaded' });
    await page
      .getByRole('heading', { name: 'Báo cáo 57: làm việc với tệp' })
      .waitFor({ timeout: 15_000 });
  });

  test.each(BOOKS)(
    'does the whole job on %s as the command does: the same findings, the same words',
    async (name) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, await workbookOf(name));
      const found = await headless(path);
      await choose(path);
      expect(await counted()).toEqual(countsOf(found.findings));
      expect(await listed()).toEqual(textsOf(found.findings));
      await page.getByRole('tab', { name: /Xuất báo cáo/ }).click();
      const download = page.waitForEvent('download');
      await press('Xuất báo cáo');
      const consent = page.getByRole('button', { name: /Vẫn xuất báo cáo|Xuất bản dự thảo/ });
      await Promise.race([consent.click(), download]);
      const docx = await download;
      expect(docx.suggestedFilename()).toBe(found.report?.suggestedName);
      expect(wordsOf(await docx.path())).toBe(wordsOf(join(folder, 'ra', `${name}.docx`)));
    },
  );

  /** Without several certain fixes there is one button on the finding itself. */
  async function fixSingly(): Promise<void> {
    await page.getByText(/≥ 98/).first().click();
    await press(/^Sửa/);
  }

  /** What the switches of the severities count. */
  async function counted(): Promise<readonly number[]> {
    const switches = page.getByRole('group', { name: /Số phát hiện/ }).getByRole('button');
    const texts = await switches.allTextContents();
    return texts.map((text) => Number(/\d+/.exec(text.replaceAll('.', ''))?.[0]));
  }

  /** The sentences of the whole list, every group of it opened. */
  async function listed(): Promise<readonly string[]> {
    const list = page.getByRole('group', { name: 'Danh sách phát hiện' });
    const closed = list.locator('button[aria-expanded="false"]:not(li button)');
    while ((await closed.count()) > 0) await closed.first().click();
    return (await list.locator('li > button > span:nth-child(2)').allTextContents()).sort();
  }

  interface Found {
    readonly findings: readonly {
      readonly severity: string;
      readonly message: string;
      readonly accepted?: string;
    }[];
    readonly report: { readonly suggestedName: string } | null;
  }

  async function headless(path: string): Promise<Found> {
    quiet();
    await report([path, '--out', join(folder, 'ra')]);
    const name = path.replace(/^.*\//, '').replace(/\.xlsx$/, '.json');
    return JSON.parse(readFileSync(join(folder, 'ra', name), 'utf8')) as Found;
  }
});

function quiet(): void {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
}

function countsOf(findings: readonly { readonly severity: string }[]): readonly number[] {
  return ['Lỗi', 'Cảnh báo', 'Gợi ý'].map(
    (one) => findings.filter(({ severity }) => severity === one).length,
  );
}

function textsOf(findings: readonly { readonly message: string }[]): readonly string[] {
  return findings.map(({ message }) => message).sort();
}

/** All words of a document, in order. */
function wordsOf(path: string): string {
  const part = unzipSync(new Uint8Array(readFileSync(path)))['word/document.xml'];
  const xml = part ? strFromU8(part) : '';
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|');
}

/** The example with a target typed together with its sign, which a certain fix splits. */
function withMistake(): Uint8Array {
  const bytes = new Uint8Array(readFileSync(join(ROOT, 'assets/examples/kha-son.xlsx')));
  const cells = [
    { sheet: 'Chỉ tiêu', cell: 'E9', before: '', after: '≥ 98' },
    { sheet: 'Chỉ tiêu', cell: 'D9', before: '', after: '' },
  ];
  const none = { sheets: [], added: [], removed: [], names: [] };
  return patchXlsx(bytes, { ...none, ...changesPatch(cells) });
}
