/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Run } from '../../../../src/domain/report/run';
import type { PaneActions } from '../../../../src/taskpane/paneActions';
import { fakeActions, ok, report } from '../../support/fakeActions';
import { openPane, openStep, press } from '../../support/openPane';

/** A report of one paragraph. */
const reading = (runs: readonly Run[]): PaneActions['previewReport'] => {
  const at = { sheet: 'Nội dung', cell: 'C5' };
  const blocks = [{ kind: 'paragraph', style: 'body', runs, at }] as const;
  const record = {
    unit: '',
    period: '',
    draft: true,
    tables: [],
    blocks: [],
    figures: [{ field: 'hoso.tiep_nhan', text: '', at: 'Số liệu!D5' }],
  };
  const titles = new Map([
    ['hoso.tiep_nhan', 'Hồ sơ tiếp nhận'],
    ['tyle(a.b; c.d)', 'Tính từ: Hồ sơ số hóa; Hồ sơ tiếp nhận'],
    ['hoso.sai', 'hoso.sai'],
  ]);
  const body = [{ landscape: false, startsAnnex: false, blocks }];
  return () => Promise.resolve(ok({ ...report(), body, annexes: [], record, titles }));
};
const unfilled = (field: string): Run => ({ text: `{{${field}}}`, field, mark: 'unfilled' });

async function openReading(runs: readonly Run[], changes: Partial<PaneActions> = {}) {
  await openPane({ previewReport: reading(runs), ...changes });
  openStep(/Xuất báo cáo/);
  press('Đọc trước báo cáo');
  await screen.findByText(/Bản đọc trước/);
}

test('a report of a Party body is read in the form it will print', async () => {
  const { layout, ...rest } = report();
  const previewReport: PaneActions['previewReport'] = () =>
    Promise.resolve(ok({ ...rest, layout: { ...layout, form: 'party' }, titles: new Map() }));
  await openReading([], { previewReport });
  expect(screen.getByText('Đảng Cộng sản Việt Nam')).toBeTruthy();
  expect(screen.queryByText('Cộng hòa xã hội chủ nghĩa Việt Nam')).toBeNull();
});

test('what is not entered is called by its name, what has no name stays as typed', async () => {
  await openReading([
    unfilled('hoso.tiep_nhan'),
    { text: ' hồ sơ, đạt ' },
    unfilled('tyle(a.b; c.d)'),
    { text: '; ' },
    unfilled('hoso.sai'),
  ]);
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    '[chưa có: Hồ sơ tiếp nhận]',
    '[chưa tính được từ: Hồ sơ số hóa; Hồ sơ tiếp nhận]',
    '{{hoso.sai}}',
  ]);
});

test('no line ends inside a document’s code, nor before the sign that opens the paragraph', async () => {
  const long = `57-NQ/${'A'.repeat(40)}`;
  await openReading([{ text: `Nghị quyết số 57-NQ/TW: 3-5 lớp, ${long}.` }]);
  const code = screen.getByText('57-NQ/TW:');
  expect(getComputedStyle(code).whiteSpace).toBe('nowrap');
  const paragraph = code.closest('p');
  const [, sign, ...more] = paragraph?.querySelectorAll('span') ?? [];
  expect(more).toEqual([]);
  expect(sign && getComputedStyle(sign).whiteSpace).toBe('nowrap');
  expect(sign?.querySelector('button')).toBeTruthy();
  expect(paragraph?.textContent).toBe(`Nghị quyết số 57-NQ/TW: 3-5 lớp, ${long}.\u00a0`);
});

test('the next yellow spot gives the keyboard to the figure in it, which Enter and Space take to its cell', async () => {
  const goToFinding = jest.fn(fakeActions().goToFinding);
  await openReading([unfilled('hoso.tiep_nhan')], { goToFinding });
  press(/^Chỗ vàng tiếp theo/);
  const figure = screen.getByRole('button', { name: '[chưa có: Hồ sơ tiếp nhận]' });
  expect(document.activeElement).toBe(figure);
  fireEvent.keyDown(figure, { key: ' ' });
  fireEvent.click(figure);
  await waitFor(() => {
    expect(goToFinding.mock.calls.map(([{ at }]) => at)).toEqual([
      { sheet: 'Số liệu', cell: 'D5' },
      { sheet: 'Số liệu', cell: 'D5' },
    ]);
  });
});

test('several addressees stand below Kính gửi, each on a line of its own', async () => {
  const addressees = ['- Sở Khoa học và Công nghệ;', '- Đảng ủy xã.'];
  const header = { ...report().header, addressees };
  await openPane({ previewReport: () => Promise.resolve(ok({ ...report(), header })) });
  openStep(/Xuất báo cáo/);
  press('Đọc trước báo cáo');
  for (const name of addressees)
    expect(getComputedStyle(await screen.findByText(name)).display).toBe('block');
});
