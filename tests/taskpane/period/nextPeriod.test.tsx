/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import type { PeriodOffer } from '../../../src/actions/periods/periodOffer';
import type { NextPlan } from '../../../src/domain/periods/next/plan';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { ok, refused } from '../support/fakeActions';
import { openPane, openStep, press } from '../support/openPane';

const place = { beforeFormat: 'General' };
const PLAN: NextPlan = {
  period: { before: 'tuần 15', after: 'tuần 16' },
  changes: [
    {
      ...place,
      sheet: 'Thông tin',
      cell: 'B17',
      before: '15',
      after: '16',
      label: { column: 'Kỳ số' },
    },
    ...['D5', 'D6'].map((cell) => ({
      ...place,
      sheet: 'Số liệu',
      cell,
      before: 7,
      after: '',
      label: { row: 'Hồ sơ', column: 'Kỳ này' },
    })),
  ],
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
  errors: 1,
  wordsKept: 12,
  suggestedName: 'Kha-Son_tuan-16_2026.xlsx',
};
type Apply = PaneActions['applyNextPeriod'];
type Undo = PaneActions['undoWhole'];

async function openPage(changes: Partial<PaneActions>): Promise<void> {
  await openPane({ imposedProfile: () => Promise.resolve(ok('tuan')), ...changes });
  openStep(/Tạo mẫu/);
  await screen.findByText('Báo cáo tuần');
  press(/Sang kỳ mới/);
}

test('all changes are shown before, cells unticked are left, uncertain words ticked are taken, a Lỗi asks once', async () => {
  const applyNextPeriod = jest.fn<ReturnType<Apply>, Parameters<Apply>>(() =>
    Promise.resolve(ok({ kind: 'applied', plan: PLAN })),
  );
  await openPage({ prepareNextPeriod: () => Promise.resolve(ok(PLAN)), applyNextPeriod });
  await screen.findByText('Kha-Son_tuan-16_2026.xlsx');
  expect(screen.getByText('Kỳ cũ còn 1 Lỗi chưa sửa.')).toBeTruthy();
  expect(screen.getByText(/Lắp camera/)).toBeTruthy();
  expect(screen.getByText(/12 đoạn giữ nguyên chữ/)).toBeTruthy();
  expect(screen.getByText('Kỳ này: 2 ô để trống')).toBeTruthy();
  press('Thông tin (1)');
  expect(screen.getByLabelText('Kỳ số: 15 → 16')).toBeTruthy();
  press('Nội dung (2)');
  fireEvent.click(screen.getByLabelText('dòng 5: tuần 15 → tuần 16'));
  fireEvent.click(screen.getByLabelText('dòng 9: a 15 b → a 16 b (chưa chắc)'));
  fireEvent.click(screen.getByLabelText(/Giữ một bản sao các trang tính/));
  press('Sang kỳ mới');
  expect(applyNextPeriod).not.toHaveBeenCalled();
  expect(screen.getByText('Còn 1 lỗi ở tuần 15')).toBeTruthy();
  press('Vẫn sang kỳ mới');
  await screen.findByText(/Đã sang kỳ mới/);
  expect(applyNextPeriod.mock.calls[0]?.[1]).toMatchObject({
    leave: new Set(['Nội dung!C5']),
    take: new Set(['Nội dung!C9']),
  });
  expect(applyNextPeriod.mock.calls[0]?.[3]).toEqual({ undo: true, copies: true });
});

test('what was done is taken back in one press, and the page shows the plan again', async () => {
  const undoWhole = jest.fn<ReturnType<Undo>, Parameters<Undo>>(() =>
    Promise.resolve(ok({ kind: 'restored' })),
  );
  await openPage({
    prepareNextPeriod: () => Promise.resolve(ok({ ...PLAN, errors: 0 })),
    applyNextPeriod: () => Promise.resolve(ok({ kind: 'applied', plan: PLAN })),
    undoWhole,
  });
  await screen.findByText('Kha-Son_tuan-16_2026.xlsx');
  press('Sang kỳ mới');
  await screen.findByText(/Đã sang kỳ mới/);
  press('Trả lại như trước');
  await screen.findByText('Kha-Son_tuan-16_2026.xlsx');
  expect(undoWhole).toHaveBeenCalledTimes(1);
});

test('where Excel broke off, the page offers the way back and nothing else', async () => {
  await openPage({
    prepareNextPeriod: () => Promise.resolve(ok({ ...PLAN, errors: 0 })),
    applyNextPeriod: () => Promise.resolve(refused()),
    periodOffer: () => Promise.resolve(ok({ kind: 'broken', period: PLAN.period })),
  });
  await screen.findByText('Kha-Son_tuan-16_2026.xlsx');
  press('Sang kỳ mới');
  expect(await screen.findByText('Lần sang kỳ mới trước bị ngắt giữa chừng')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sang kỳ mới' })).toBeNull();
});

describe('on opening a workbook', () => {
  const open = (offer: PeriodOffer | undefined, changes: Partial<PaneActions> = {}) =>
    openPane({
      imposedProfile: () => Promise.resolve(ok('tuan')),
      periodOffer: () => Promise.resolve(ok(offer)),
      ...changes,
    });

  test('whose report was made, Sang kỳ mới is offered first, and one press opens it', async () => {
    await open(
      { kind: 'reported', period: 'tuần 15', on: '2026-04-09' },
      { prepareNextPeriod: () => Promise.resolve(ok(PLAN)) },
    );
    expect(await screen.findByText('Báo cáo tuần 15 đã làm xong')).toBeTruthy();
    expect(screen.getByText(/Xuất ngày 9\/4\/2026/)).toBeTruthy();
    press('Sang kỳ mới');
    expect(await screen.findByText('Kha-Son_tuan-16_2026.xlsx')).toBeTruthy();
  });

  test('whose period is over, the next one is offered by its name, and one press opens it', async () => {
    await open(
      { kind: 'over', period: 'tuần 15', next: 'tuần 16', ended: 46_120 },
      { prepareNextPeriod: () => Promise.resolve(ok(PLAN)) },
    );
    expect(await screen.findByText('Tuần 15 đã hết ngày 08/4/2026')).toBeTruthy();
    press('Sang tuần 16');
    expect(await screen.findByText('Kha-Son_tuan-16_2026.xlsx')).toBeTruthy();
    expect(screen.queryByText(/đã hết ngày/)).toBeNull();
  });

  test('the offer stands in step 1, which opens for it, and never above findings or a report', async () => {
    await open({ kind: 'over', period: 'tuần 15', next: 'tuần 16', ended: 46_120 });
    await screen.findByRole('button', { name: 'Sang tuần 16' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Tạo mẫu');
    for (const name of [/Kiểm tra/, /Xuất báo cáo/]) {
      openStep(name);
      expect(screen.queryByText(/đã hết ngày/)).toBeNull();
    }
    openStep(/Tạo mẫu/);
    expect(screen.getByText(/đã hết ngày/)).toBeTruthy();
  });

  test('an offer that comes late leaves a hand that was quicker where it is', async () => {
    let answer = (): void => undefined;
    await open(undefined, {
      periodOffer: () =>
        new Promise((resolve) => {
          answer = () => {
            resolve(ok({ kind: 'over', period: 'tuần 15', next: 'tuần 16', ended: 46_120 }));
          };
        }),
    });
    openStep(/Kiểm tra/);
    press('Kiểm tra');
    await screen.findAllByText(/Không có lỗi/);
    await act(async () => {
      answer();
      await Promise.resolve();
    });
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Kiểm tra');
  });

  test('a workbook that stands between two periods says so in every step', async () => {
    await open({ kind: 'broken', period: PLAN.period });
    await screen.findByText('Lần sang kỳ mới trước bị ngắt giữa chừng');
    openStep(/Kiểm tra/);
    expect(screen.getByText('Lần sang kỳ mới trước bị ngắt giữa chừng')).toBeTruthy();
  });

  test('whose report is still at work, the offer goes with one press', async () => {
    await open({ kind: 'over', period: 'tháng 3/2026', next: 'tháng 4/2026', ended: 46_112 });
    await screen.findByRole('button', { name: 'Sang tháng 4/2026' });
    press('Để sau');
    expect(screen.queryByText(/đã hết ngày/)).toBeNull();
  });

  test('whose report was not made, nothing is offered', async () => {
    await open(undefined);
    expect(screen.queryByText(/đã làm xong/)).toBeNull();
  });

  test('that has moved on, the way back is offered, and says why where somebody has typed', async () => {
    await open(
      { kind: 'moved', period: PLAN.period },
      {
        undoWhole: () => Promise.resolve(ok({ kind: 'typed', verb: 'next', sheets: ['Số liệu'] })),
      },
    );
    expect(await screen.findByText('Sổ đã sang tuần 16')).toBeTruthy();
    press('Trả lại như trước');
    expect(await screen.findByText(/sửa sau khi sang kỳ mới \(Số liệu\)/)).toBeTruthy();
  });
});

test('without a period the page says what to fill in', async () => {
  await openPage({ prepareNextPeriod: () => Promise.resolve(ok(undefined)) });
  expect(await screen.findByText(/Chưa biết kỳ của sổ/)).toBeTruthy();
});

test('in the new period the guide counts what is last period’s, names it, and goes to it', async () => {
  const goToFinding = jest.fn<
    ReturnType<PaneActions['goToFinding']>,
    Parameters<PaneActions['goToFinding']>
  >(() => Promise.resolve(ok(undefined)));
  const at = { sheet: 'Nội dung', cell: 'C9' };
  await openPane({
    imposedProfile: () => Promise.resolve(ok('tuan')),
    readFilling: () =>
      Promise.resolve(
        ok([
          {
            sheet: 'Nội dung',
            needed: 4,
            filled: 3,
            empty: [{ at, label: 'Đã mở 2 lớp', kept: true as const }],
          },
        ]),
      ),
    goToFinding,
  });
  openStep(/Tạo mẫu/);
  expect(await screen.findByText('Nội dung 3/4')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Xem lại của kỳ trước: Đã mở 2 lớp/ })).toBeTruthy();
  press('Còn của kỳ trước, chưa sửa (1)');
  press('Nội dung, dòng 9: Đã mở 2 lớp');
  expect(goToFinding).toHaveBeenCalledWith({ at });
});
