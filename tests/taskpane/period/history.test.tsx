/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { HistorySeries } from '../../../src/actions/periods/readHistory';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { ok } from '../support/fakeActions';
import { openPane, openStep, press } from '../support/openPane';

const SERIES: readonly HistorySeries[] = [
  {
    code: 'hoso.tiep_nhan',
    name: 'Hồ sơ tiếp nhận',
    unit: 'hồ sơ',
    ...{ sheet: 'Số liệu', row: 5 },
    range: { low: 200, high: 280 },
    points: [
      ...Array.from({ length: 13 }, (_, index) => ({
        label: `tuần ${index + 2}/2026`,
        value: 230 + index,
      })),
      { label: 'tuần 15/2026', value: 262, yearAgo: 240, now: true },
    ],
  },
  {
    code: 'Phủ sóng 5G (%)',
    name: 'Phủ sóng 5G',
    unit: '%',
    ...{ sheet: 'Chỉ tiêu', row: 6 },
    points: [{ label: 'tuần 14/2026', value: 90, goal: 95 }],
  },
];

async function open(changes: Partial<PaneActions> = {}): Promise<void> {
  await openPane({
    imposedProfile: () => Promise.resolve(ok('tuan')),
    readHistory: () => Promise.resolve(ok(SERIES)),
    ...changes,
  });
  openStep(/Tạo mẫu/);
}

test('beside a figure’s row the last twelve values are drawn, and the chart follows the selection', async () => {
  let cell = { sheet: 'Số liệu', cell: 'D5', value: 262, formula: 262 };
  let select: () => void = () => undefined;
  await open({
    selectedCell: () => Promise.resolve(ok(cell)),
    watchSelectedCell: (onSelected) => {
      select = onSelected;
      return Promise.resolve(ok({ stop: () => Promise.resolve() }));
    },
  });
  const card = await screen.findByRole('region', { name: 'Qua các kỳ: Hồ sơ tiếp nhận' });
  expect(within(card).getByText('Thường từ 200 đến 280')).toBeTruthy();
  expect(within(card).getAllByText('tuần 4/2026: 232').length).toBeGreaterThan(0);
  expect(card.querySelectorAll('circle')).toHaveLength(12);
  cell = { sheet: 'Chỉ tiêu', cell: 'F6', value: 91, formula: 91 };
  await act(async () => {
    select();
    await Promise.resolve();
  });
  expect(await screen.findByRole('region', { name: 'Qua các kỳ: Phủ sóng 5G' })).toBeTruthy();
  cell = { sheet: 'Nội dung', cell: 'C6', value: 91, formula: 91 };
  await act(async () => {
    select();
    await Promise.resolve();
  });
  expect(screen.queryByRole('region', { name: /Qua các kỳ/ })).toBeNull();
});

test('the page shows any figure or target over the periods, against the same period a year ago', async () => {
  await open();
  press(/Số liệu qua các kỳ/);
  expect(await screen.findByText('240 (tăng 9,17%)')).toBeTruthy();
  expect(screen.getByText('tuần 15/2026 (kỳ này)')).toBeTruthy();
  const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(heads()).toEqual(['Kỳ', 'Giá trị', 'Cùng kỳ năm trước']);
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Phủ sóng 5G (%)' } });
  expect(await screen.findByText('95')).toBeTruthy();
  expect(heads()).toEqual(['Kỳ', 'Giá trị', 'Mục tiêu']);
});

test('without a history the page says where it will come from', async () => {
  await open({ readHistory: () => Promise.resolve(ok([])) });
  press(/Số liệu qua các kỳ/);
  expect(await screen.findByText(/Sổ chưa có số của kỳ trước nào/)).toBeTruthy();
});

test('figures of the periods stand under one another, digit under digit', async () => {
  await open();
  press(/^Số liệu qua các kỳ/);
  const cells = await screen.findAllByRole('cell');
  expect(new Set(cells.map((cell) => getComputedStyle(cell).textAlign))).toEqual(
    new Set(['right']),
  );
});
