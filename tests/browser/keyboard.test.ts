import { accessibilityProblems } from './support/accessibility';
import { describeInBrowser } from './support/browser';
import { excel } from './support/page';
import { usePreviewPage } from './support/usePreviewPage';

/** More than all that can be reached in the pane. */
const MOST_TABS = 60;

describeInBrowser('the pane by keyboard alone', () => {
  const here = usePreviewPage();

  /** What the keyboard lies on; undefined where it has left the pane. */
  const focused = (): Promise<string | undefined> =>
    here.pane.evaluate(() => {
      const { activeElement } = document;
      if (!document.hasFocus() || !activeElement?.matches('button, input, select, textarea, a'))
        return undefined;
      return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
    });

  async function tabTo(name: RegExp): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      const now = await focused();
      if (now !== undefined && name.test(now)) return;
      await here.page.keyboard.press('Tab');
      await here.page.waitForTimeout(60);
    }
    throw new Error(`Tab does not reach ${String(name)}`);
  }

  async function lands(name: RegExp): Promise<void> {
    const end = Date.now() + 30_000;
    while (!name.test((await focused()) ?? '') && Date.now() < end)
      await here.page.waitForTimeout(100);
    expect(await focused()).toMatch(name);
  }

  test('a template is made, filled by the guide, checked, and its export asked for', async () => {
    const { page } = here;
    const enter = () => page.keyboard.press('Enter');
    await here.pane.locator('#tab-template').focus();
    await tabTo(/^Tiếp tục$/);
    await enter();
    await lands(/^Tạo mẫu$/);
    await enter();
    await lands(/^Bắt đầu điền$/);
    await enter();
    await here.pane.getByRole('button', { name: /^Điền tiếp/ }).waitFor();
    await tabTo(/^Điền tiếp/);
    await enter();
    await lands(/^Điền tiếp: Tên đơn vị/);
    expect(await excel(page, ({ workbook }) => workbook.selection.row)).toBe(4);
    await here.pane.locator('#tab-template').focus();
    await page.keyboard.press('ArrowRight');
    await tabTo(/^Kiểm tra$/);
    await enter();
    await lands(/^Điền mẫu$/);
    await here.pane.locator('#tab-check').focus();
    await page.keyboard.press('ArrowRight');
    await tabTo(/^Xuất báo cáo$/);
    await enter();
    await lands(/^Điền mẫu$/);
  });

  test('Escape closes an open list of choices, then the form it stands in', async () => {
    const { keyboard } = here.page;
    await here.openExample('kha-son.xlsx');
    await here.press('Kiểm tra');
    await here.pane.getByText(/^Cảnh báo \(\d+\)$/).waitFor();
    await here.pane
      .getByText(/không giấy thông minh cấp xã, Trạng thái/)
      .first()
      .click();
    await here.press('Quy tắc');
    await here.press('Đổi mức độ hoặc tắt…');
    const list = here.pane.getByLabel('Trong sổ này, quy tắc là');
    await list.focus();
    await keyboard.press('Space');
    await here.look();
    await keyboard.press('Escape');
    await here.look();
    expect(await list.count()).toBe(1);
    await keyboard.press('Escape');
    await lands(/^Đổi mức độ/);
    expect(await list.count()).toBe(0);
  });

  test('nothing is hard to read in the dark theme of Office', async () => {
    await here.page.selectOption('#theme', 'dark');
    await here.openExample('kha-son.xlsx');
    expect(await accessibilityProblems(here.pane)).toEqual([]);
    await here.press('Kiểm tra');
    await here.pane.getByText(/^Cảnh báo \(\d+\)$/).waitFor();
    const background = await here.pane.evaluate(
      () =>
        getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body)
          .backgroundColor,
    );
    expect(background).toBe('rgb(41, 41, 41)');
    expect(await accessibilityProblems(here.pane)).toEqual([]);
    await here.press('Biểu đồ tổng quan');
    await here.pane.getByRole('heading', { name: 'Nhiệm vụ theo phân loại' }).waitFor();
    await here.look();
    expect(await accessibilityProblems(here.pane)).toEqual([]);
  });
});
