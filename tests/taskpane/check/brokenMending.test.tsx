/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Mended } from '../../../src/actions/check/journalled';
import type { Outcome } from '../../../src/actions/outcome';
import type { Change } from '../../../src/domain/findings/finding';
import { problem } from '../../../src/excel/requests/problem';
import { checkResult, finding, ok } from '../support/fakeActions';
import { giveOffice, openPane, openStep, press } from '../support/openPane';

const change = (cell: string, before: Change['before'], after: Change['after']): Change => ({
  ...{ sheet: 'Chỉ tiêu', cell, before, after },
});
const TYPED = ['E21', 'E22', 'E23'].map((cell) => change(cell, '98', 98));
const BACK = TYPED.map(({ cell }) => change(cell, 98, '98'));
const FINDINGS = TYPED.map((one) =>
  finding('Cảnh báo', {
    ...{ rule: 'CT02', at: one, message: `Ô ${one.cell}` },
    fix: { label: 'Đổi thành số', certain: true, changes: [one] },
  }),
);
const brokenOff = (): Partial<Mended> => ({ problem: problem('network') });

/** Opens a checked workbook whose mendings and takings back come out one after the other as given. */
async function checked(mendings: readonly Mended[], undoings: readonly Mended[] = []) {
  giveOffice();
  const [toMend, toUndo] = [[...mendings], [...undoings]];
  const undoMending = jest.fn<Promise<Outcome<Mended>>, [Mended['undo']]>((undo) =>
    Promise.resolve(ok(toUndo.shift() ?? { ...nothing, changed: undo })),
  );
  const results = [checkResult(FINDINGS)];
  await openPane({
    checkWorkbook: () => Promise.resolve(ok(results.shift() ?? checkResult([]))),
    mendFindings: () => Promise.resolve(ok(toMend.shift() ?? nothing)),
    undoMending,
  });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  await screen.findByRole('heading', { name: 'Cảnh báo (3)' });
  return undoMending;
}

const nothing: Mended = { changed: [], refused: [], undo: [] };

async function mendAll(title: string): Promise<void> {
  press('Sửa mọi chỗ chắc chắn (3 ô)');
  press('Sửa');
  await screen.findByRole('heading', { name: title });
}

test('what a broken-off mending changed and what the next one adds are taken back by one press', async () => {
  const first = { changed: TYPED.slice(0, 1), refused: [], undo: BACK.slice(0, 1), ...brokenOff() };
  const rest = { changed: TYPED.slice(1), refused: [], undo: BACK.slice(1) };
  const undoMending = await checked([first, rest]);
  await mendAll('Đã sửa 1 ô');
  await mendAll('Đã sửa 3 ô');
  press('Hoàn tác');
  await screen.findByRole('heading', { name: /như cũ$/ });
  const cells = undoMending.mock.calls[0]?.[0].map(({ cell }) => cell);
  expect(cells?.sort()).toEqual(['E21', 'E22', 'E23']);
});

test('a cell of both goes back to what it held at first', async () => {
  const open = { changed: [], refused: [], undo: [change('E21', 98, '98')], ...brokenOff() };
  const again = { changed: TYPED, refused: [], undo: [change('E21', 99, 98), ...BACK.slice(1)] };
  const undoMending = await checked([open, again]);
  await mendAll('Chưa sửa được ô nào');
  await mendAll('Đã sửa 3 ô');
  press('Hoàn tác');
  await screen.findByRole('heading', { name: /như cũ$/ });
  expect(undoMending.mock.calls[0]?.[0]).toEqual([change('E21', 99, '98'), ...BACK.slice(1)]);
});

test('a mending of nothing but cells that were changed since does not call itself done', async () => {
  const refused = TYPED.map((wanted) => ({
    ...{ change: wanted, found: 97, sentence: 'Ô đã đổi.' },
  }));
  await checked([{ changed: [], refused, undo: [] }]);
  await mendAll('Chưa sửa được ô nào');
  expect(screen.queryByText(/Đã sửa/)).toBeNull();
  expect(screen.getByText('Không sửa 3 ô:')).toBeTruthy();
});

test('a taking back that broke off can be pressed again until all is as it was', async () => {
  const mended = { changed: TYPED, refused: [], undo: BACK };
  const half = { changed: BACK.slice(0, 1), refused: [], undo: [], ...brokenOff() };
  const rest = { changed: BACK.slice(1), refused: [], undo: [] };
  const undoMending = await checked([mended], [half, rest]);
  await mendAll('Đã sửa 3 ô');
  press('Hoàn tác');
  expect((await screen.findAllByText(/Mất kết nối tới Excel/)).length).toBeGreaterThan(0);
  press('Hoàn tác');
  await screen.findByRole('heading', { name: 'Đã trả lại 2 ô như cũ' });
  expect(undoMending.mock.calls.map(([undo]) => undo)).toEqual([BACK, BACK]);
});

test('says how many suggestions wait for the next press, apart from what was refused', async () => {
  const waits = (one: Change) =>
    ({ change: one, found: '98', sentence: 'chờ lần bấm tới', waits: true }) as const;
  await checked([
    { changed: TYPED.slice(0, 1), refused: TYPED.slice(1).map(waits), undo: BACK.slice(0, 1) },
  ]);
  await mendAll('Đã sửa 1 ô');
  expect(
    screen.getByText('Còn 2 đề nghị sửa cùng ô chờ lần bấm tới: hãy bấm sửa lần nữa.'),
  ).toBeTruthy();
  expect(screen.queryByText(/^Không sửa/)).toBeNull();
});
