/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { ChangedSinceExport } from '../../../src/domain/report/exported/changedSinceExport';
import { checkResult, ok, written } from '../support/fakeActions';
import { openPane, openStep, press } from '../support/openPane';

const CHANGED: ChangedSinceExport = {
  file: 'BC-UBND_Kha-Son.docx',
  at: new Date(2026, 3, 26, 14, 5).toISOString(),
  changed: ['Hồ sơ đã tiếp nhận', 'Chỉ tiêu: Tỷ lệ phủ sóng 5G'],
  gone: 1,
};
const TITLE = 'Số liệu đã đổi sau khi xuất BC-UBND_Kha-Son.docx lúc 14:05 ngày 26/4/2026';

test('a workbook exported earlier says on opening which figures have changed since', async () => {
  await openPane({
    imposedProfile: () => Promise.resolve(ok('so-ket')),
    sinceExport: () => Promise.resolve(ok(CHANGED)),
  });
  expect(await screen.findByRole('heading', { name: TITLE })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Hồ sơ đã tiếp nhận',
    'Chỉ tiêu: Tỷ lệ phủ sóng 5G',
    '1 số hoặc dòng đã in nay không còn trong sổ',
  ]);
  press('Sang bước Xuất báo cáo');
  expect(await screen.findByRole('heading', { name: TITLE })).toBeTruthy();
});

test('Kiểm tra compares again, and a new export is remembered and says no more', async () => {
  const rememberExport = jest.fn(() => Promise.resolve(ok(undefined)));
  await openPane({
    imposedProfile: () => Promise.resolve(ok('so-ket')),
    checkWorkbook: () => Promise.resolve(ok({ ...checkResult([]), changed: CHANGED })),
    exportReport: () => Promise.resolve(ok(written([]))),
    rememberExport,
  });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  await screen.findByRole('heading', { name: TITLE });
  openStep(/Xuất báo cáo/);
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  press('Xuất báo cáo');
  await screen.findByRole('heading', { name: 'Đã lưu' });
  expect(rememberExport).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('heading', { name: TITLE })).toBeNull();
});
