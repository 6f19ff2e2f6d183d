/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { UnitProposal } from '../../../src/actions/template/proposeUnit';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { fakeActions, ok } from '../support/fakeActions';
import { announced, openPane, press, step } from '../support/openPane';

test('the pane opens on the choice of a report, and nothing is said to be done', async () => {
  await openPane();
  expect(screen.getByRole('tab', { selected: true })).toHaveProperty(
    'textContent',
    expect.stringContaining('Tạo mẫu'),
  );
  expect(screen.getAllByRole('radio')).toHaveLength(5);
  expect(await screen.findByRole('tab', { name: /Chưa có mẫu/ })).toBeTruthy();
  expect(screen.getByRole('tab', { name: /Chưa kiểm tra/ })).toBeTruthy();
  expect(screen.getByRole('tab', { name: /Chưa xuất/ })).toBeTruthy();
});

test('a workbook that bears a template opens on the check', async () => {
  await openPane({ imposedProfile: () => Promise.resolve(ok('so-ket')) });
  const tab = await screen.findByRole('tab', { name: /Đã có mẫu/ });
  expect(tab.getAttribute('aria-selected')).toBe('false');
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Kiểm tra');
});

test('before there is a template the help and the trial with this Excel can be opened, and left again', async () => {
  await openPane();
  press(/^Tự kiểm tra với Excel này/);
  expect(await screen.findByRole('button', { name: 'Bắt đầu thử' })).toBeTruthy();
  press('Quay lại');
  press(/^Hướng dẫn/);
  expect(await screen.findByRole('heading', { name: 'Hướng dẫn' })).toBeTruthy();
  press('Quay lại');
  expect(screen.getAllByRole('radio')).toHaveLength(5);
});

test('what will be done is shown first, and nothing is done until it is confirmed', async () => {
  const applyTemplate = jest.fn(fakeActions().applyTemplate);
  const prepareTemplate = jest.fn(fakeActions().prepareTemplate);
  await openPane({ prepareTemplate, applyTemplate });
  fireEvent.click(screen.getByRole('radio', { name: /Sơ kết/ }));
  press('Tiếp tục');
  await screen.findByRole('heading', { name: 'Sẽ làm những việc sau' });
  expect(prepareTemplate.mock.calls[0]?.[0]).toBe('so-ket');
  expect(step().getByText('Thêm trang tính Chỉ tiêu')).toBeTruthy();
  expect(applyTemplate).not.toHaveBeenCalled();
  press('Tạo mẫu');
  await screen.findByRole('heading', { name: 'Đã tạo mẫu' });
  expect(announced()).toBe('Đã tạo mẫu');
  expect(screen.getByRole('tab', { name: /Đã có mẫu/ })).toBeTruthy();
  press('Sang bước Kiểm tra');
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Kiểm tra');
});

test('a cell to be filled in is told of only where one was gone to', async () => {
  const first = /^Ô đầu tiên cần điền đang được chọn/u;
  const made = async (atFirst: boolean): Promise<void> => {
    const applyTemplate: PaneActions['applyTemplate'] = (proposal) =>
      Promise.resolve(ok({ kind: 'applied', proposal, atFirst }));
    await openPane({ applyTemplate });
    press('Tiếp tục');
    await screen.findByRole('heading', { name: 'Sẽ làm những việc sau' });
    press('Tạo mẫu');
    await screen.findByRole('heading', { name: 'Đã tạo mẫu' });
  };
  await made(true);
  expect(screen.getByText(first)).toBeTruthy();
  cleanup();
  await made(false);
  expect(screen.queryByText(first)).toBeNull();
});

test('the first button of an answer takes the keyboard, which goes back to the tab once all are gone', async () => {
  await openPane();
  press('Tiếp tục');
  await screen.findByRole('heading', { name: 'Sẽ làm những việc sau' });
  press('Tạo mẫu');
  await screen.findByRole('heading', { name: 'Đã tạo mẫu' });
  expect(document.activeElement?.textContent).toBe('Bắt đầu điền');
  press('Bắt đầu điền');
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('role')).toBe('tab');
  });
});

test('choosing another report is no dead end: a press leads back to filling', async () => {
  await openPane({ imposedProfile: () => Promise.resolve(ok('so-ket')) });
  fireEvent.click(await screen.findByRole('tab', { name: /Đã có mẫu/ }));
  press(/Bổ sung hoặc đổi mẫu/);
  expect(await screen.findAllByRole('radio')).toHaveLength(5);
  press('Quay lại');
  expect(screen.getByRole('button', { name: /Soạn câu chữ báo cáo/ })).toBeTruthy();
});

test('the guide tells how far each sheet is filled, and a press goes to its next empty cell', async () => {
  const goToFinding = jest.fn(fakeActions().goToFinding);
  const at = (sheet: string, cell: string) => ({ sheet, cell });
  const parts = [
    {
      sheet: 'Thông tin',
      filled: 6,
      needed: 8,
      empty: [
        { at: at('Thông tin', 'B6'), label: 'Tên đơn vị' },
        { at: at('Thông tin', 'B18'), label: 'Năm' },
      ],
    },
    {
      sheet: 'Số liệu',
      filled: 0,
      needed: 1,
      empty: [{ at: at('Số liệu', 'D5'), label: 'Hồ sơ tiếp nhận' }],
    },
  ];
  const readFilling = () => Promise.resolve(ok(parts));
  await openPane({ readFilling, goToFinding, imposedProfile: () => Promise.resolve(ok('so-ket')) });
  fireEvent.click(await screen.findByRole('tab', { name: /Đã có mẫu/ }));
  expect(await screen.findByRole('button', { name: 'Thông tin 6/8' })).toBeTruthy();
  press('Điền tiếp: Tên đơn vị (Thông tin)');
  fireEvent.click(await screen.findByRole('button', { name: 'Điền tiếp: Năm (Thông tin)' }));
  await screen.findByRole('button', { name: /Hồ sơ tiếp nhận/ });
  press('Số liệu 0/1');
  await waitFor(() => {
    expect(goToFinding.mock.calls.map(([finding]) => finding.at.cell)).toEqual(['B6', 'B18', 'D5']);
  });
});

test('the kinds of report are one stop of the keyboard, at the one chosen', async () => {
  await openPane();
  const stops = () =>
    screen
      .getAllByRole<HTMLInputElement>('radio')
      .flatMap((one) => (one.tabIndex === 0 ? [one] : []));
  await screen.findAllByRole('radio');
  expect(stops()).toHaveLength(1);
  const last = screen.getAllByRole('radio').at(-1);
  if (last) fireEvent.click(last);
  expect(stops()).toEqual([last]);
});

test('before a second sheet is added beside a renamed one, its name can be given back', async () => {
  const base = await fakeActions().prepareTemplate('so-ket');
  if (!base.ok) throw new Error('fake');
  const renamed = [{ from: 'Noi dung', to: 'Nội dung' }];
  const renameSheet = jest.fn(fakeActions().renameSheet);
  const prepareTemplate = () => Promise.resolve(ok({ ...base.value, renamed }));
  await openPane({ prepareTemplate, renameSheet });
  press('Tiếp tục');
  const rename = await screen.findByRole('button', { name: 'Đổi tên “Noi dung” thành “Nội dung”' });
  // The way on is coloured; Tạo mẫu looks as plain as the way back.
  const look = (name: string) => screen.getByRole('button', { name }).className;
  expect(look('Tạo mẫu')).toBe(look('Quay lại'));
  expect(look('Tạo mẫu')).not.toBe(rename.className);
  fireEvent.click(rename);
  expect(renameSheet).toHaveBeenCalledWith(renamed[0]);
});

test('a workbook that changed in between has its new plan shown before anything is done', async () => {
  const base = await fakeActions().prepareTemplate('so-ket');
  if (!base.ok) throw new Error('fake');
  const proposal = { ...base.value, summary: ['Thêm cột Mẫu số vào Chỉ tiêu'] };
  await openPane({ applyTemplate: () => Promise.resolve(ok({ kind: 'changed', proposal })) });
  press('Tiếp tục');
  await screen.findByText('Thêm trang tính Nhiệm vụ');
  press('Tạo mẫu');
  await screen.findByRole('heading', { name: /Sổ vừa thay đổi/ });
  expect(step().getByText('Thêm cột Mẫu số vào Chỉ tiêu')).toBeTruthy();
  expect(step().getByRole('button', { name: 'Tạo mẫu' })).toBeTruthy();
});

test('a workbook that lacks nothing says so and offers no button to do nothing', async () => {
  const base = await fakeActions().prepareTemplate('so-ket');
  if (!base.ok) throw new Error('fake');
  await openPane({ prepareTemplate: () => Promise.resolve(ok({ ...base.value, summary: [] })) });
  press('Tiếp tục');
  await screen.findByRole('heading', { name: /đã đủ mẫu/ });
  expect(screen.queryByRole('button', { name: 'Tạo mẫu' })).toBeNull();
  press('Quay lại');
  await waitFor(() => {
    expect(screen.getAllByRole('radio')).toHaveLength(5);
  });
});

test('the unit that this computer remembers fills a new workbook in one press, and can be forgotten', async () => {
  const change = { sheet: 'Thông tin', cell: 'B6', before: '', after: 'Kha Sơn' };
  const kept = { kind: 'kept', name: 'UBND xã Kha Sơn', changes: [change] } as const;
  const proposeUnit = jest.fn(() => Promise.resolve(ok<UnitProposal | undefined>(kept)));
  const done = ok({ changed: [change], refused: [], undo: [change] });
  const mendFindings = jest.fn<Promise<typeof done>, Parameters<PaneActions['mendFindings']>>(() =>
    Promise.resolve(done),
  );
  const allowUnitMemory = jest.fn(fakeActions().allowUnitMemory);
  await openPane({ proposeUnit, mendFindings, allowUnitMemory });
  press('Tiếp tục');
  await screen.findByRole('heading', { name: 'Sẽ làm những việc sau' });
  press('Tạo mẫu');
  const use = { name: 'Dùng thông tin của UBND xã Kha Sơn' };
  fireEvent.click(await screen.findByRole('button', use));
  proposeUnit.mockResolvedValue(ok({ ...kept, changes: [] }));
  await screen.findByRole('button', { name: 'Hoàn tác' });
  expect(mendFindings.mock.calls[0]?.[0][0]?.changes).toEqual([change]);
  await waitFor(() => {
    expect(screen.queryByRole('button', use)).toBeNull();
  });
  press('Bắt đầu điền');
  fireEvent.click(await screen.findByRole('button', { name: 'Quên' }));
  expect(allowUnitMemory).toHaveBeenCalledWith(false);
});

test('a template that was just made can be taken back, and a refusal says which sheets were filled', async () => {
  const undoWhole = jest
    .fn<ReturnType<PaneActions['undoWhole']>, []>()
    .mockResolvedValueOnce(ok({ kind: 'typed', verb: 'template', sheets: ['Số liệu'] }))
    .mockResolvedValueOnce(ok({ kind: 'restored' }));
  await openPane({ undoWhole });
  press('Tiếp tục');
  await screen.findByRole('heading', { name: 'Sẽ làm những việc sau' });
  press('Tạo mẫu');
  await screen.findByRole('heading', { name: 'Đã tạo mẫu' });
  press('Bỏ mẫu vừa tạo');
  expect(await screen.findByText(/Đã nhập hoặc sửa sau khi tạo mẫu \(Số liệu\)/)).toBeTruthy();
  press('Bỏ mẫu vừa tạo');
  expect(await screen.findAllByRole('radio')).toHaveLength(5);
  expect(undoWhole).toHaveBeenCalledTimes(2);
});
