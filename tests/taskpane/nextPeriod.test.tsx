/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import type { NextPlan } from '../../src/domain/periods/next/plan';
import type { PaneActions } from '../../src/taskpane/paneActions';
import { ok } from './support/fakeActions';
import { openPane, openStep, press } from './support/openPane';

const place = { beforeFormat: 'General' };
const PLAN: NextPlan = {
  period: { before: 'tuần 15', after: 'tuần 16' },
  changes: [{ ...place, sheet: 'Thông tin', cell: 'B17', before: '15', after: '16' }],
  words: [
    { ...place, sheet: 'Nội dung', cell: 'C5', before: 'tuần 15', after: 'tuần 16', certain: true },
    { ...place, sheet: 'Nội dung', cell: 'C9', before: 'a 15 b', after: 'a 16 b', certain: false },
  ],
  moved: [{ sheet: 'Nhiệm vụ', row: 7, name: 'Lắp camera' }],
  removals: [],
  columns: [],
  hidden: [],
  forget: [],
  sheetsGone: [],
  notes: ['Kỳ cũ còn 1 Lỗi chưa sửa.'],
  suggestedName: 'Kha-Son_tuan-16_2026.xlsx',
};

async function openPage(changes: Partial<PaneActions>): Promise<void> {
  await openPane({ imposedProfile: () => Promise.resolve(ok('tuan')), ...changes });
  openStep(/Tạo mẫu/);
  await screen.findByText('Báo cáo tuần');
  press(/Sang kỳ mới/);
}

test('all changes are shown before, cells unticked are left, uncertain words ticked are taken', async () => {
  const applyNextPeriod = jest.fn<
    ReturnType<PaneActions['applyNextPeriod']>,
    Parameters<PaneActions['applyNextPeriod']>
  >(() => Promise.resolve(ok({ kind: 'applied', plan: PLAN })));
  await openPage({ prepareNextPeriod: () => Promise.resolve(ok(PLAN)), applyNextPeriod });
  await screen.findByText('Kha-Son_tuan-16_2026.xlsx');
  expect(screen.getByText('Kỳ cũ còn 1 Lỗi chưa sửa.')).toBeTruthy();
  expect(screen.getByText(/Lắp camera/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText('C5: tuần 15 → tuần 16'));
  fireEvent.click(screen.getByLabelText('C9: a 15 b → a 16 b'));
  fireEvent.click(screen.getByRole('button', { name: 'Sang kỳ mới' }));
  await screen.findByText(/Đã sang kỳ mới/);
  expect(applyNextPeriod.mock.calls[0]?.[1]).toMatchObject({
    leave: new Set(['Nội dung!C5']),
    take: new Set(['Nội dung!C9']),
  });
});

test('without a period the page says what to fill in', async () => {
  await openPage({ prepareNextPeriod: () => Promise.resolve(ok(undefined)) });
  expect(await screen.findByText(/Chưa biết kỳ của sổ/)).toBeTruthy();
});
