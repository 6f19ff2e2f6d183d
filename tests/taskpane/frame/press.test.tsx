/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Press, ProblemCode } from '../../../src/actions/outcome';
import { problem } from '../../../src/excel/requests/problem';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { checkResult, fakeActions, ok, refused } from '../support/fakeActions';
import { announced, giveOffice, openPane, openStep, press, ribbon } from '../support/openPane';

type CheckOutcome = Awaited<ReturnType<PaneActions['checkWorkbook']>>;

/** A check that waits until the test lets it finish. */
function slowCheck() {
  const held: { press?: Press; finish: (outcome: CheckOutcome) => void } = {
    finish: () => undefined,
  };
  const checkWorkbook = jest.fn((each?: Press) => {
    if (each) held.press = each;
    return new Promise<CheckOutcome>((resolve) => (held.finish = resolve));
  });
  return { held, checkWorkbook };
}

async function startCheck() {
  const slow = slowCheck();
  await openPane({ checkWorkbook: slow.checkWorkbook });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  await screen.findByRole('progressbar');
  return slow;
}

test('a second press while the first is under way does nothing', async () => {
  const { checkWorkbook, held } = await startCheck();
  press('Kiểm tra');
  fireEvent.click(screen.getByRole('tab', { name: /Xuất báo cáo/ }));
  press('Xuất báo cáo');
  expect(checkWorkbook).toHaveBeenCalledTimes(1);
  await act(async () => {
    held.finish(ok(checkResult([])));
    await Promise.resolve();
  });
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('two clicks in one breath are one press', async () => {
  const { checkWorkbook } = slowCheck();
  await openPane({ checkWorkbook });
  openStep(/Kiểm tra/);
  const button = screen.getByRole('button', { name: 'Kiểm tra' });
  fireEvent.click(button);
  fireEvent.click(button);
  await screen.findByRole('progressbar');
  expect(checkWorkbook).toHaveBeenCalledTimes(1);
});

test('progress is shown and told: first what is being done, then how far it is', async () => {
  const { held } = await startCheck();
  expect(announced()).toBe('Đang kiểm tra…');
  act(() => held.press?.onProgress?.({ stage: 'mark', finished: 3, total: 4 }));
  expect(announced()).toBe('Đang tô màu các ô có lỗi…');
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.75');
});

test('while a cell is being edited the pane says what to do, and the press goes on by itself', async () => {
  const { held } = await startCheck();
  act(() => held.press?.onWaiting?.('Một ô đang được sửa. Hãy nhấn Enter.'));
  expect(screen.getAllByText('Một ô đang được sửa. Hãy nhấn Enter.')).toHaveLength(2);
  await act(async () => {
    held.finish(ok(checkResult([])));
    await Promise.resolve();
  });
  expect(screen.getByRole('heading', { name: 'Không có lỗi' })).toBeTruthy();
});

test('a press can be stopped; that is said, and is no error to report', async () => {
  const { held } = await startCheck();
  press('Dừng');
  expect(held.press?.signal?.aborted).toBe(true);
  const sentence = 'Đã dừng theo yêu cầu.';
  await act(async () => {
    held.finish(refused({ code: 'cancelled', sentence }));
    await Promise.resolve();
  });
  expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: 'Chép thông tin lỗi' })).toBeNull();
});

const CODES: readonly ProblemCode[] = [
  'editing',
  'protected',
  'read-only',
  'protected-view',
  'other-workbook',
  'too-old',
  'too-large',
  'unknown',
];

test.each(CODES)(
  'a refusal of the kind %s is shown in its own sentence, at once to the ear',
  async (code) => {
    giveOffice();
    const refusal = problem(code);
    const { sentence } = refusal;
    await openPane({ checkWorkbook: () => Promise.resolve({ ok: false, problem: refusal }) });
    openStep(/Kiểm tra/);
    press('Kiểm tra');
    const alert = screen.getByRole('alert');
    await waitFor(() => {
      expect(alert.textContent).toBe(sentence);
    });
    expect(screen.getAllByText(sentence)).toHaveLength(2);
    press('Đóng');
    expect(alert.textContent).toBe('');
  },
);

test('no two refusals share a sentence', () => {
  giveOffice();
  expect(new Set(CODES.map((code) => problem(code).sentence)).size).toBe(CODES.length);
});

test('a mistake of ours is one plain sentence, and the details name no figure', async () => {
  const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
  Object.assign(navigator, { clipboard: { writeText } });
  await openPane({
    checkWorkbook: () => Promise.reject(new TypeError('Cannot read 72,5 of Kha Sơn')),
  });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  await waitFor(() => {
    expect(screen.getByRole('alert').textContent).toMatch(/lỗi ngoài dự kiến/);
  });
  press('Chép thông tin lỗi');
  await screen.findByRole('button', { name: 'Đã chép' });
  const details = writeText.mock.calls[0]?.[0] ?? '';
  expect(details).toMatch(/^Báo cáo 57/);
  expect(details).toContain('TypeError');
  expect(details).toContain('Excel PC 16.0.17328; ExcelApi 1.');
  expect(details).not.toMatch(/72,5|Kha Sơn/);
});

test('where the clipboard is closed, the details can be copied by hand', async () => {
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  await openPane({
    checkWorkbook: () => Promise.resolve(refused({ details: 'AccessDenied; Excel PC' })),
  });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  await screen.findByRole('button', { name: 'Chép thông tin lỗi' });
  press('Chép thông tin lỗi');
  expect(await screen.findByText(/Ctrl\+C/)).toBeTruthy();
  expect(screen.getByText(/AccessDenied; Excel PC/)).toBeTruthy();
});

test('an Excel that is too old is told as soon as the pane opens', async () => {
  const sentence = 'Bản Excel này quá cũ.';
  await openPane({ imposedProfile: () => Promise.resolve(refused({ code: 'too-old', sentence })) });
  await waitFor(() => {
    expect(screen.getByRole('alert').textContent).toBe(sentence);
  });
});

test('going to a cell that cannot be shown says why, and the list stays', async () => {
  const sentence = 'Một sổ làm việc khác đang ở phía trước.';
  const findings = [
    {
      rule: 'TT11',
      severity: 'Lỗi',
      at: { sheet: 'Thông tin', cell: 'B27' },
      message: 'Chưa có Người ký.',
    },
  ] as const;
  await openPane({
    checkWorkbook: () => Promise.resolve(ok(checkResult(findings))),
    goToFinding: () => Promise.resolve(refused({ code: 'other-workbook', sentence })),
  });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  fireEvent.click(await screen.findByRole('button', { name: 'Còn 1 chỗ chưa điền' }));
  fireEvent.click(await screen.findByRole('button', { name: /Chưa có Người ký/ }));
  await waitFor(() => {
    expect(screen.getByRole('alert').textContent).toBe(sentence);
  });
  expect(screen.getByText('Chưa có Người ký.')).toBeTruthy();
});

test('the ribbon presses the same buttons: check and export run, the template asks first', async () => {
  const checkWorkbook = jest.fn(fakeActions().checkWorkbook);
  const exportReport = jest.fn(fakeActions().exportReport);
  const applyTemplate = jest.fn(fakeActions().applyTemplate);
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await openPane({ checkWorkbook, exportReport, applyTemplate });
  const completed = jest.fn();
  const pressRibbon = (name: string) =>
    act(async () => Promise.resolve(ribbon.get(name)?.({ completed })));
  await pressRibbon('checkWorkbook');
  await screen.findByRole('heading', { name: 'Không có lỗi' });
  await pressRibbon('exportReport');
  await screen.findByRole('heading', { name: 'Đã lưu' });
  await pressRibbon('makeTemplate');
  expect(screen.getAllByRole('radio')).toHaveLength(5);
  expect([checkWorkbook, exportReport, applyTemplate].map((one) => one.mock.calls.length)).toEqual([
    1, 1, 0,
  ]);
  expect(completed).toHaveBeenCalledTimes(3);
});

test('the steps are tabs: arrows, Home and End move, and one of them is in the order of Tab', async () => {
  await openPane();
  const names = () => screen.getByRole('tab', { selected: true }).id;
  const key = (name: string) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
  screen.getByRole('tab', { selected: true }).focus();
  key('ArrowRight');
  expect(names()).toBe('tab-check');
  key('End');
  expect(names()).toBe('tab-export');
  key('ArrowRight');
  expect(names()).toBe('tab-template');
  key('ArrowLeft');
  expect(names()).toBe('tab-export');
  key('Home');
  expect(names()).toBe('tab-template');
  expect(document.activeElement?.id).toBe('tab-template');
  expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
});

test('a dark Office has a dark pane, a light one a light pane', async () => {
  const dark = await openPane(
    {},
    { officeTheme: { bodyBackgroundColor: '#262626' } as Office.OfficeTheme },
  );
  const colorOf = (pane: typeof dark) =>
    getComputedStyle(
      pane.container.querySelector('.fui-FluentProvider') as Element,
    ).getPropertyValue('--colorNeutralBackground1');
  expect(colorOf(dark)).toBe('#292929');
  dark.unmount();
  const light = await openPane(
    {},
    { officeTheme: { bodyBackgroundColor: '#ffffff' } as Office.OfficeTheme },
  );
  expect(colorOf(light)).toBe('#ffffff');
});
