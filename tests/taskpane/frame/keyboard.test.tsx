/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Proposal } from '../../../src/actions/template/makeTemplate';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { FOCUSABLE } from '../../../src/taskpane/parts/focus/focusable';
import { TEXT } from '../../../src/taskpane/strings';
import { checkResult, fakeActions, finding, ok } from '../support/fakeActions';
import { openPane } from '../support/openPane';

const fix = {
  label: 'Ghi 98',
  certain: true,
  changes: [{ sheet: 'Chỉ tiêu', cell: 'F9', before: '98,0', after: 98 }],
};
const warning = finding('Cảnh báo', { fix });
const there: Partial<PaneActions> = { imposedProfile: () => Promise.resolve(ok('so-ket')) };
const finds = (...findings: Parameters<typeof checkResult>[0]): Partial<PaneActions> => ({
  ...there,
  checkWorkbook: () => Promise.resolve(ok(checkResult(findings))),
});
const FIX = [/Kiểm tra/, 'Kiểm tra', /Kết quả 72,5/];

/** Presses that open something, the name the keyboard then lies on, and the press that leads back. */
interface Walk {
  readonly what: string;
  readonly actions: Partial<PaneActions>;
  readonly presses: readonly (string | RegExp)[];
  readonly lands: string | RegExp;
  readonly back?: string;
  readonly returns?: string | RegExp;
}

const WALKS: readonly Walk[] = [
  {
    what: 'a workbook without a template',
    actions: {
      checkWorkbook: () => Promise.resolve(ok({ ...checkResult([]), templateThere: false })),
    },
    presses: [/Kiểm tra/, 'Kiểm tra'],
    lands: 'Sang bước Tạo mẫu',
  },
  {
    what: 'a template nobody has filled in',
    actions: finds(finding('Lỗi', { rule: 'DL24' })),
    presses: [/Kiểm tra/, 'Kiểm tra'],
    lands: 'Điền mẫu',
  },
  {
    what: 'a workbook without a mistake',
    actions: finds(),
    presses: [/Kiểm tra/, 'Kiểm tra'],
    lands: 'Sang bước Xuất báo cáo',
  },
  {
    what: 'a fix before it is made',
    actions: finds(warning),
    presses: [...FIX, 'Ghi 98'],
    lands: 'Sửa',
    back: 'Thôi',
    returns: 'Ghi 98',
  },
  {
    what: 'several fixes before they are made',
    actions: finds(warning, { ...warning, at: { sheet: 'Chỉ tiêu', cell: 'F10' } }),
    presses: [/Kiểm tra/, 'Kiểm tra', /^Sửa mọi chỗ/],
    lands: 'Sửa chỗ này: Ghi 98',
    back: 'Thôi',
    returns: /^Sửa mọi chỗ/,
  },
  {
    what: 'what was mended',
    actions: {
      ...finds(warning),
      mendFindings: () =>
        Promise.resolve(ok({ changed: fix.changes, refused: [], undo: fix.changes })),
    },
    presses: [...FIX, 'Ghi 98', 'Sửa'],
    lands: 'Hoàn tác',
    back: 'Đóng',
    returns: 'Ghi 98',
  },
  {
    what: 'the reason for letting a finding stand',
    actions: finds(warning),
    presses: [...FIX, 'Chấp nhận…'],
    lands: /Lý do chấp nhận/,
    back: 'Thôi',
    returns: 'Chấp nhận…',
  },
  {
    what: 'the weight of a rule',
    actions: finds(warning),
    presses: [...FIX, 'Quy tắc', 'Đổi mức độ hoặc tắt…'],
    lands: 'Trong sổ này, quy tắc là',
    back: 'Thôi',
    returns: 'Đổi mức độ hoặc tắt…',
  },
  {
    what: 'what Tạo mẫu will do',
    actions: {},
    presses: ['Tiếp tục'],
    lands: 'Tạo mẫu',
    back: 'Quay lại',
    returns: 'Tiếp tục',
  },
  {
    what: 'what Tạo mẫu has done',
    actions: {},
    presses: ['Tiếp tục', 'Tạo mẫu'],
    lands: 'Bắt đầu điền',
  },
  {
    what: 'a workbook whose template is whole',
    actions: {
      ...there,
      prepareTemplate: () =>
        Promise.resolve(ok({ summary: [], profile: { id: 'x' } } as unknown as Proposal)),
    },
    presses: [/Tạo mẫu/, /^Bổ sung hoặc đổi mẫu/, 'Tiếp tục'],
    lands: 'Điền mẫu và công cụ',
    back: 'Quay lại',
    returns: 'Tiếp tục',
  },
  {
    what: 'the choice of another template',
    actions: there,
    presses: [/Tạo mẫu/, /^Bổ sung hoặc đổi mẫu/],
    lands: /./,
    back: 'Quay lại',
    returns: /^Bổ sung hoặc đổi mẫu/,
  },
  {
    what: 'the question before a draft',
    actions: {
      ...there,
      exportReport: () =>
        Promise.resolve(ok({ kind: 'needs-draft', ...checkResult([finding('Lỗi')]) })),
    },
    presses: [/Xuất báo cáo/, 'Xuất báo cáo'],
    lands: 'Xem lỗi',
  },
  {
    what: 'a report that was saved',
    actions: there,
    presses: [/Xuất báo cáo/, 'Xuất báo cáo'],
    lands: /./,
  },
  ...[
    TEXT.tools.next,
    TEXT.tools.history,
    TEXT.tools.previous,
    TEXT.tools.gather,
    TEXT.tools.whole,
    TEXT.tools.period,
    TEXT.tools.sentence,
    TEXT.tools.help,
    TEXT.tools.selfTest,
  ].map((tool) => ({
    what: `the tool ${tool}`,
    actions: there,
    presses: [/Tạo mẫu/, new RegExp(`^${tool}`)],
    lands: 'Quay lại',
    back: 'Quay lại',
    returns: new RegExp(`^${tool}`),
  })),
];

test.each(WALKS)('by keyboard: $what', async ({ actions, presses, lands, back, returns }) => {
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await openPane(fakeActions(actions));
  for (const name of presses) await pressByKeyboard(name);
  await keyboardOn(lands);
  if (back === undefined) return;
  await pressByKeyboard(back);
  await keyboardOn(returns ?? /./);
});

/** What was mended is no question. */
const LEFT = WALKS.filter(({ back }) => /Thôi|Quay lại/.test(back ?? ''));

test.each(LEFT)(
  'Escape leaves $what, and tells Office nothing',
  async ({ actions, presses, returns }) => {
    const office = jest.fn();
    document.body.addEventListener('keydown', office);
    await openPane(fakeActions(actions));
    for (const name of presses) await pressByKeyboard(name);
    act(() => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    });
    await settled();
    await keyboardOn(returns ?? /./);
    expect(office).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', office);
  },
);

test('where nothing is open Escape is left to Office', async () => {
  const office = jest.fn();
  document.body.addEventListener('keydown', office);
  await openPane(fakeActions(there));
  fireEvent.keyDown(screen.getByRole('button', { name: 'Kiểm tra' }), { key: 'Escape' });
  expect(office).toHaveBeenCalledTimes(1);
  document.body.removeEventListener('keydown', office);
});

test('what appears while the person is at work in the sheet leaves the keyboard there', async () => {
  let answer: (value: ReturnType<typeof ok<ReturnType<typeof checkResult>>>) => void = () =>
    undefined;
  const checkWorkbook: PaneActions['checkWorkbook'] = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  await openPane(fakeActions({ ...there, checkWorkbook }));
  await pressByKeyboard(/Kiểm tra/);
  await pressByKeyboard('Kiểm tra');
  (document.activeElement as HTMLElement).blur();
  window.dispatchEvent(new Event('blur'));
  await act(async () => {
    answer(ok(checkResult([])));
    await Promise.resolve();
  });
  await screen.findByRole('heading', { name: 'Không có lỗi' });
  await settled();
  expect(document.activeElement).toBe(document.body);
});

test('a press that leads into the next step leaves the keyboard in that step', async () => {
  const readFilling = () =>
    Promise.resolve(ok([{ sheet: 'Thông tin', filled: 12, needed: 12, empty: [] }]));
  await openPane(fakeActions({ ...there, readFilling }));
  await pressByKeyboard(/Tạo mẫu/);
  await screen.findByText('Đã điền đủ những ô báo cáo cần.');
  await pressByKeyboard('Sang bước Kiểm tra');
  await keyboardOn(/Kiểm tra/);
});

test('whoever comes back from the sheet finds the keyboard where it was', async () => {
  await openPane(fakeActions(finds(warning)));
  await pressByKeyboard(/Kiểm tra/);
  await pressByKeyboard('Kiểm tra');
  await keyboardOn(/^Kiểm tra lại$/);
  const before = document.activeElement;
  // A browser takes the keyboard from what had it in the frame that is left.
  (before as HTMLElement).blur();
  window.dispatchEvent(new Event('blur'));
  await settled();
  expect(document.activeElement).toBe(document.body);
  window.dispatchEvent(new Event('focus'));
  expect(document.activeElement).toBe(before);
});

/** Steps are tabs, all else buttons. */
async function pressByKeyboard(name: string | RegExp): Promise<void> {
  const tab = name instanceof RegExp && screen.queryByRole('tab', { name });
  const [first] = tab ? [tab] : await screen.findAllByRole('button', { name });
  await act(async () => {
    first?.focus();
    first?.click();
    await Promise.resolve();
  });
  await settled();
}

async function settled(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 80));
  });
}

async function keyboardOn(name: string | RegExp): Promise<void> {
  await waitFor(() => {
    const { activeElement } = document;
    expect(activeElement?.matches(FOCUSABLE)).toBe(true);
    expect(nameOf(activeElement)).toMatch(name);
  });
}

function nameOf(element: Element | null): string {
  const labelled =
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
      ? element.labels?.[0]?.textContent
      : undefined;
  return element?.getAttribute('aria-label') ?? labelled ?? element?.textContent ?? '';
}
