/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { fakeActions, ok } from '../support/fakeActions';
import { openPane, openStep, press } from '../support/openPane';

test('a report for another addressee is added in one press, refused in a sentence, and can be taken back', async () => {
  const addReport = jest
    .fn<ReturnType<PaneActions['addReport']>, Parameters<PaneActions['addReport']>>()
    .mockResolvedValueOnce(ok({ kind: 'refused', sentence: 'Ghi tên nơi nhận, ví dụ: Đảng ủy.' }))
    .mockImplementation(fakeActions().addReport);
  const undoWhole = jest.fn(() => Promise.resolve(ok({ kind: 'restored' } as const)));
  const goToFinding = jest.fn(fakeActions().goToFinding);
  const imposedProfile = () => Promise.resolve(ok('tuan'));
  await openPane({ imposedProfile, addReport, undoWhole, goToFinding });
  fireEvent.click(await screen.findByRole('tab', { name: /Tạo mẫu/ }));
  press(/^Thêm báo cáo cho nơi nhận khác/);
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm báo cáo' }));
  expect(await screen.findByText(/Ghi tên nơi nhận/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Nơi nhận'), { target: { value: 'Đảng ủy' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Đảng' }));
  press('Thêm báo cáo');
  expect(await screen.findByText('Đã thêm trang tính Nội dung (Đảng ủy)')).toBeTruthy();
  expect(addReport.mock.calls.at(-1)?.[0]).toEqual({ addressee: 'Đảng ủy', form: 'Đảng' });
  press('Mở trang tính ấy');
  await waitFor(() => {
    expect(goToFinding).toHaveBeenCalledWith({ at: { sheet: 'Nội dung (Đảng ủy)', cell: '' } });
  });
  press('Bỏ báo cáo vừa thêm');
  expect(await screen.findByLabelText('Nơi nhận')).toBeTruthy();
  expect(undoWhole).toHaveBeenCalledTimes(1);
});

test.each([false, true])(
  'a report that was just added can be exported before anything is checked, not one taken back (%s)',
  async (back) => {
    const undoWhole = () => Promise.resolve(ok({ kind: 'restored' } as const));
    await openPane({ imposedProfile: () => Promise.resolve(ok('tuan')), undoWhole });
    openStep(/Tạo mẫu/);
    press(/^Thêm báo cáo cho nơi nhận khác/);
    fireEvent.change(await screen.findByLabelText('Nơi nhận'), { target: { value: 'Đảng ủy' } });
    press('Thêm báo cáo');
    await screen.findByText('Đã thêm trang tính Nội dung (Đảng ủy)');
    if (back) press('Bỏ báo cáo vừa thêm');
    if (back) await screen.findByLabelText('Nơi nhận');
    openStep(/Xuất báo cáo/);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.queryAllByRole('option', { name: 'Đảng ủy' })).toHaveLength(back ? 0 : 1);
  },
);

test('a report that was added can be taken back from step 1 too, as long as nothing was typed into it', async () => {
  let added = false;
  const undoWhole = jest.fn(() => {
    added = false;
    return Promise.resolve(ok({ kind: 'restored' } as const));
  });
  await openPane({
    imposedProfile: () => Promise.resolve(ok('tuan')),
    addReport: (...args) => {
      added = true;
      return fakeActions().addReport(...args);
    },
    undoWhole,
    periodOffer: () =>
      Promise.resolve(ok(added ? { kind: 'added', addressee: 'Đảng ủy' } : LONG_OVER)),
  });
  openStep(/Tạo mẫu/);
  press('Để sau');
  press(/^Thêm báo cáo cho nơi nhận khác/);
  fireEvent.change(await screen.findByLabelText('Nơi nhận'), { target: { value: 'Đảng ủy' } });
  press('Thêm báo cáo');
  await screen.findByText('Đã thêm trang tính Nội dung (Đảng ủy)');
  openStep(/Kiểm tra/);
  openStep(/Tạo mẫu/);
  expect(await screen.findByText('Báo cáo gửi Đảng ủy mới thêm, chưa sửa gì.')).toBeTruthy();
  press('Bỏ báo cáo vừa thêm');
  await waitFor(() => {
    expect(screen.queryByText(/mới thêm, chưa sửa gì/)).toBeNull();
  });
  expect(undoWhole).toHaveBeenCalledTimes(1);
  openStep(/Xuất báo cáo/);
  expect(screen.queryAllByRole('option', { name: 'Đảng ủy' })).toHaveLength(0);
});

const LONG_OVER = { kind: 'over', period: 'tuần 15', next: 'tuần 16', ended: 46_120 } as const;
