/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { fakeActions, ok } from './support/fakeActions';
import { announced, openPane, press, step } from './support/openPane';

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

test('the heading of an answer takes the keyboard, since the button that called it up is gone', async () => {
  await openPane();
  press('Tiếp tục');
  const heading = await screen.findByRole('heading', { name: 'Sẽ làm những việc sau' });
  expect(document.activeElement).toBe(heading);
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
