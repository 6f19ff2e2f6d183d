/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import type {
  PreviousPlan,
  PreviousValue,
  TakenFromReport,
} from '../../../src/domain/refresh/previous/previousPlan';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { ok } from '../support/fakeActions';
import { openPane, openStep, press } from '../support/openPane';

const value = (name: string, cell: string, after: number, certain: boolean): PreviousValue => ({
  name: `${name}, Kỳ trước`,
  from: 'bảng 1, cột Kết quả',
  fix: {
    label: `${name}: ${after}`,
    certain,
    changes: [{ sheet: 'Chỉ tiêu', cell, before: '', after }],
  },
});

const plan = (certain: boolean): TakenFromReport => ({
  kind: 'planned',
  ours: certain,
  period: certain ? 'tháng 3/2026' : '',
  values: [value('Phủ sóng 5G', 'I5', 72.5, certain), value('Tổ công nghệ số', 'I6', 13, certain)],
  same: 1,
  notes: ['“Hồ sơ”: ô Kỳ trước là công thức nên được giữ nguyên.'],
});

type Mend = PaneActions['mendFindings'];

async function openPage(found: PreviousPlan) {
  const mendFindings = jest.fn<ReturnType<Mend>, Parameters<Mend>>((fixes) => {
    const changed = fixes.flatMap(({ changes }) => changes);
    const undo = changed.map((one) => ({ ...one, before: one.after, after: one.before }));
    return Promise.resolve(ok({ changed, refused: [], undo }));
  });
  await openPane({
    imposedProfile: () => Promise.resolve(ok('thang')),
    previousFromReport: () => Promise.resolve(ok(found)),
    mendFindings,
  });
  openStep(/Tạo mẫu/);
  fireEvent.click(await screen.findByRole('button', { name: /Lấy số kỳ trước/ }));
  const input = await screen.findByLabelText('Chọn báo cáo (.docx)', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File(['x'], 'thang-3.docx')] } });
  return mendFindings;
}

const cellsOf = (call: Parameters<Mend> | undefined): readonly unknown[] =>
  (call?.[0] ?? []).flatMap(({ changes }) => changes.map(({ cell, after }) => [cell, after]));

test('a report of ours is shown before and after by the rows’ names, written in one press, and taken back', async () => {
  const mendFindings = await openPage(plan(true));
  await screen.findByText('Đã đọc thang-3.docx (tháng 3/2026)');
  expect(screen.getByText(/giữ nguyên\.$/, { selector: 'li' })).toBeTruthy();
  const tick = screen.getByRole<HTMLInputElement>('checkbox', {
    name: /^Phủ sóng 5G, Kỳ trước\s*: \(trống\) → 72,5\s+\(bảng 1, cột Kết quả\)$/,
  });
  expect(tick.checked).toBe(true);
  press('Ghi vào cột Kỳ trước (2 ô)');
  await screen.findByText('Đã sửa 2 ô');
  expect(cellsOf(mendFindings.mock.calls[0])).toEqual([
    ['I5', 72.5],
    ['I6', 13],
  ]);
  press('Hoàn tác');
  await screen.findByText('Đã trả lại 2 ô như cũ');
  expect(cellsOf(mendFindings.mock.calls[1])).toEqual([
    ['I5', ''],
    ['I6', ''],
  ]);
});

test('of a report of the workbook’s own period nothing is ticked: the wrong file was chosen', async () => {
  await openPage({ ...plan(true), samePeriod: true });
  await screen.findByText('Đã đọc thang-3.docx (tháng 3/2026)');
  const ticks = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(ticks.map(({ checked }) => checked)).toEqual([false, false]);
});

test('of anybody’s report nothing is ticked until the officer ticks it', async () => {
  const mendFindings = await openPage(plan(false));
  await screen.findByText(/không do Báo cáo 57 xuất/);
  const ticks = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(ticks.map(({ checked }) => checked)).toEqual([false, false]);
  press('Đánh dấu tất cả');
  fireEvent.click(screen.getByRole('checkbox', { name: /^Phủ sóng 5G/ }));
  press('Ghi vào cột Kỳ trước (1 ô)');
  await screen.findByText('Đã sửa 1 ô');
  expect(cellsOf(mendFindings.mock.calls[0])).toEqual([['I6', 13]]);
});

test('a refused file and a report without a figure of the workbook are said in one sentence', async () => {
  await openPage({ kind: 'refused', sentence: 'Tệp a.pdf không phải tệp .docx.' });
  expect(await screen.findByText('Tệp a.pdf không phải tệp .docx.')).toBeTruthy();
});

test('the page Sang kỳ mới leads there, for a book that has no period before it', async () => {
  await openPane({ imposedProfile: () => Promise.resolve(ok('thang')) });
  openStep(/Tạo mẫu/);
  await screen.findByRole('button', { name: /Sang kỳ mới/ });
  press(/Sang kỳ mới/);
  fireEvent.click(await screen.findByRole('button', { name: 'Lấy số kỳ trước' }));
  expect(await screen.findByText(/Chọn báo cáo Word của kỳ trước/)).toBeTruthy();
});
