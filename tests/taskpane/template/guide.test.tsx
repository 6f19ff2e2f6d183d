/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { EmptyCell } from '../../../src/actions/template/readFilling';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { checkResult, fakeActions, finding, ok, written } from '../support/fakeActions';
import { announced, openPane, openStep, press, settled, step } from '../support/openPane';

const there: Partial<PaneActions> = {
  imposedProfile: () => Promise.resolve(ok('so-ket')),
};
const day = { at: { sheet: 'Thông tin', cell: 'B19' }, label: 'Từ ngày', ofPeriod: true } as const;
const year: EmptyCell = { at: { sheet: 'Thông tin', cell: 'B18' }, label: 'Năm' };
const filling =
  (...empty: readonly EmptyCell[]) =>
  () =>
    Promise.resolve(ok([{ sheet: 'Thông tin', filled: 12 - empty.length, needed: 12, empty }]));
const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

test('where the next cell is a day of the period, the guide offers to reckon it', async () => {
  await openPane({ ...there, readFilling: filling(day) });
  openStep(/Tạo mẫu/);
  await screen.findByRole('button', { name: 'Điền tiếp: Từ ngày (Thông tin)' });
  const [offered] = screen.getAllByRole('button', { name: /^Điền ngày của kỳ báo cáo/ });
  expect(offered?.textContent).toBe('Điền ngày của kỳ báo cáo');
  if (offered) fireEvent.click(offered);
  expect(await screen.findByRole('heading', { name: 'Điền ngày của kỳ báo cáo' })).toBeTruthy();
});

test('of a workbook without a template no errors are counted aloud', async () => {
  const bare = { ...checkResult([finding('Lỗi'), finding('Lỗi')]), templateThere: false };
  await openPane({
    checkWorkbook: () => Promise.resolve(ok(bare)),
    exportReport: () => Promise.resolve(ok({ ...bare, kind: 'no-template' })),
  });
  for (const name of ['Kiểm tra', 'Xuất báo cáo']) {
    openStep(new RegExp(name));
    press(name);
    await settled();
    expect(announced()).toBe('Sổ này chưa có mẫu báo cáo');
  }
});

test('a sheet that is full is said, and nothing to press', async () => {
  await openPane({ ...there, readFilling: filling() });
  openStep(/Tạo mẫu/);
  expect(await step().findByText('Thông tin 12/12')).toBeTruthy();
  expect(step().getByLabelText('đủ')).toBeTruthy();
  expect(step().queryByRole('button', { name: /Thông tin 12/ })).toBeNull();
});

test('for any other cell the guide offers no day', async () => {
  await openPane({ ...there, readFilling: filling(year, day) });
  openStep(/Tạo mẫu/);
  await screen.findByRole('button', { name: 'Điền tiếp: Năm (Thông tin)' });
  expect(screen.getAllByRole('button', { name: /^Điền ngày của kỳ báo cáo/ })).toHaveLength(1);
});

test('whoever asks for the guide has the keyboard on the button that leads on', async () => {
  const unfilled = finding('Lỗi', { rule: 'DL24', message: 'Mẫu mới tạo, còn 2 ô cần điền.' });
  await openPane({
    ...there,
    readFilling: filling(year, day),
    checkWorkbook: () => Promise.resolve(ok(checkResult([unfilled]))),
  });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  fireEvent.click(await screen.findByRole('button', { name: 'Điền mẫu' }));
  const next = await screen.findByRole('button', { name: 'Điền tiếp: Năm (Thông tin)' });
  await waitFor(() => {
    expect(document.activeElement).toBe(next);
  });
});

test('what is written only if there is any keeps nobody from the check', async () => {
  const documents = { at: { sheet: 'Văn bản', cell: 'B5' }, label: 'văn bản của kỳ này' };
  await openPane({
    ...there,
    readFilling: () =>
      Promise.resolve(
        ok([
          {
            sheet: 'Văn bản',
            filled: 0,
            needed: 1,
            empty: [{ ...documents, ifAny: true as const }],
          },
        ]),
      ),
  });
  openStep(/Tạo mẫu/);
  expect(await screen.findByText(/^Đã điền đủ .* không có thì bỏ qua\.$/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Điền tiếp: văn bản của kỳ này/ })).toBeTruthy();
  press('Sang bước Kiểm tra');
  expect(chosen()).toContain('Kiểm tra');
});

test('what is typed while the keyboard is still in the pane is answered by where to type', async () => {
  await openPane({ ...there, readFilling: filling(year, day) });
  openStep(/Tạo mẫu/);
  const next = await screen.findByRole('button', { name: 'Điền tiếp: Năm (Thông tin)' });
  fireEvent.keyDown(next, { key: 'Tab' });
  fireEvent.keyDown(next, { key: 'c', ctrlKey: true });
  expect(screen.queryByText(/^Chữ gõ ở đây/)).toBeNull();
  fireEvent.keyDown(next, { key: '2' });
  expect(screen.getByText(/^Chữ gõ ở đây không vào ô\. Hãy bấm vào ô đang chọn/)).toBeTruthy();
  fireEvent.click(next);
  await screen.findByRole('button', { name: 'Điền tiếp: Từ ngày (Thông tin)' });
  expect(screen.queryByText(/^Chữ gõ ở đây/)).toBeNull();
});

test('a sheet that is gone is brought back by the plan of Tạo mẫu, and not said to be filled', async () => {
  const gone = { at: { sheet: 'Nội dung', cell: 'A1' }, label: 'Nội dung', gone: true } as const;
  const planned: string[] = [];
  await openPane({
    ...there,
    readFilling: filling(gone),
    prepareTemplate: (profileId) => {
      planned.push(profileId);
      return fakeActions().prepareTemplate(profileId);
    },
  });
  openStep(/Tạo mẫu/);
  fireEvent.click(await screen.findByRole('button', { name: 'Bổ sung trang tính “Nội dung”' }));
  expect(await screen.findByRole('heading', { name: 'Sẽ làm những việc sau' })).toBeTruthy();
  expect(planned).toEqual(['so-ket']);
});

test('a cell that was passed over waits until all after it are filled in', async () => {
  const place = { at: { sheet: 'Thông tin', cell: 'B12' }, label: 'Địa danh' };
  let change = (): void => undefined;
  let empty: readonly EmptyCell[] = [place, year, day];
  await openPane({
    ...there,
    readFilling: () => filling(...empty)(),
    watchWorkbook: (onChanged) => {
      change = onChanged;
      return Promise.resolve(ok({ stop: () => Promise.resolve() }));
    },
  });
  openStep(/Tạo mẫu/);
  const next = (label: string) =>
    screen.findByRole('button', { name: `Điền tiếp: ${label} (Thông tin)` });
  fireEvent.click(await next('Địa danh'));
  fireEvent.click(await next('Năm'));
  await next('Từ ngày');
  empty = [place, day];
  act(change);
  await screen.findByText('Thông tin 10/12', undefined, { timeout: 3000 });
  fireEvent.click(await next('Từ ngày'));
  await next('Địa danh');
});

test('once all is filled in, the guide leads to the check, then to the export, then nowhere', async () => {
  await openPane({
    ...there,
    readFilling: filling(),
    checkWorkbook: () => Promise.resolve(ok(checkResult([finding('Gợi ý')]))),
    exportReport: () => Promise.resolve(ok(written([]))),
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  openStep(/Tạo mẫu/);
  await screen.findByText('Đã điền đủ những ô báo cáo cần.');
  press('Sang bước Kiểm tra');
  press('Kiểm tra');
  await screen.findByRole('button', { name: 'Kiểm tra lại' });
  openStep(/Tạo mẫu/);
  press('Sang bước Xuất báo cáo');
  expect(chosen()).toContain('Xuất báo cáo');
  press('Xuất báo cáo');
  await screen.findByRole('heading', { name: 'Đã lưu' });
  openStep(/Tạo mẫu/);
  expect(step().queryByRole('button', { name: /^Sang bước/ })).toBeNull();
});

test('before there is a template, check and export lead to it first', async () => {
  await openPane();
  for (const name of [/Kiểm tra/, /Xuất báo cáo/]) {
    openStep(name);
    expect(step().getByRole('heading', { name: 'Sổ này chưa có mẫu báo cáo' })).toBeTruthy();
    press('Sang bước Tạo mẫu');
    expect(chosen()).toContain('Tạo mẫu');
  }
});

test('a check of a workbook without a template counts no errors on its tab', async () => {
  const missed = checkResult([finding('Lỗi', { rule: 'DL01', message: 'Thiếu trang tính.' })]);
  const result = { ...missed, templateThere: false };
  await openPane({ checkWorkbook: () => Promise.resolve(ok(result)) });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  await screen.findByRole('button', { name: 'Kiểm tra lại' });
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Chưa kiểm tra');
});

test('a template that nobody has filled in leads from the export back to its guide', async () => {
  const { assessment, counts } = checkResult([
    finding('Lỗi', { rule: 'DL24', message: 'Mẫu mới tạo, còn 32 ô cần điền.' }),
  ]);
  await openPane({
    ...there,
    exportReport: () => Promise.resolve(ok({ kind: 'needs-draft', assessment, counts })),
  });
  openStep(/Xuất báo cáo/);
  press('Xuất báo cáo');
  await screen.findByRole('heading', { name: 'Mẫu mới tạo, chưa điền' });
  expect(step().getByText('Mẫu mới tạo, còn 32 ô cần điền.')).toBeTruthy();
  expect(step().getByRole('button', { name: 'Xuất bản dự thảo' })).toBeTruthy();
  press('Điền mẫu');
  expect(chosen()).toContain('Tạo mẫu');
});

test('a template can no longer be dropped once something was typed, and only step 1 offers it', async () => {
  let change = (): void => undefined;
  let typed = false;
  await openPane({
    ...there,
    periodOffer: () =>
      Promise.resolve(ok(typed ? undefined : ({ kind: 'made', profile: 'Sơ kết' } as const))),
    watchWorkbook: (onChanged) => {
      change = onChanged;
      return Promise.resolve(ok({ stop: () => Promise.resolve() }));
    },
  });
  const offered = () => screen.queryByRole('button', { name: 'Bỏ mẫu vừa tạo' });
  openStep(/Kiểm tra/);
  expect(offered()).toBeNull();
  openStep(/Tạo mẫu/);
  expect(offered()).toBeTruthy();
  // What was chosen and left, or refused by the cell, is a change too.
  act(change);
  await act(() => Promise.resolve());
  expect(offered()).toBeTruthy();
  typed = true;
  act(change);
  await waitFor(() => {
    expect(offered()).toBeNull();
  });
});
