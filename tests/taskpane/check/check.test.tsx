/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readEntries } from '../../../src/domain/entries/readEntries';
import type { Finding, Fix } from '../../../src/domain/findings/finding';
import type { Outcome } from '../../../src/excel/requests/outcome';
import type { Place } from '../../../src/domain/place';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { dataGrid, workbook } from '../../support/grids';
import { checkResult, fakeActions, finding, ok } from '../support/fakeActions';
import { announced, openPane, openStep, press, settled } from '../support/openPane';
import { unitsSince } from '../../support/unitsSince';

/** `≥ 98` typed as the goal: the sign goes to its own column. */
const split = (row: number): Fix => ({
  label: 'Tách thành ≥ và 98',
  certain: true,
  changes: [
    { sheet: 'Chỉ tiêu', cell: `D${row}`, before: '', after: '≥' },
    { sheet: 'Chỉ tiêu', cell: `E${row}`, before: '≥ 98', after: 98.5 },
  ],
});

const error = finding('Lỗi', {
  rule: 'NV01',
  at: { sheet: 'Nhiệm vụ', cell: 'G7' },
  message: 'Chưa chọn Trạng thái.',
});
const warning = finding('Cảnh báo');
const mendable = [21, 22, 23].map((row) =>
  finding('Cảnh báo', {
    rule: 'CT02',
    at: { sheet: 'Chỉ tiêu', cell: `E${row}` },
    message: `Dấu ≥ ở dòng ${row}.`,
    fix: split(row),
  }),
);
const hint = finding('Gợi ý', {
  rule: 'VB09',
  at: { sheet: 'Văn bản', cell: '' },
  message: 'Chưa xếp theo ngày.',
});
const accepted = finding('Cảnh báo', {
  at: { sheet: 'Chỉ tiêu', cell: 'F16' },
  accepted: 'Tháng 5 mới có số.',
});

async function check(
  findings: readonly Finding[],
  changes: Partial<PaneActions> = {},
): Promise<void> {
  const checkWorkbook = () => Promise.resolve(ok(checkResult(findings)));
  await openPane({ checkWorkbook, ...changes });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  await screen.findByRole('button', { name: 'Kiểm tra lại' });
  await settled();
}

const row = (text: RegExp) => screen.getByRole('button', { name: text, expanded: false });
const headings = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('a workbook without a finding is said to have no error, and the next step is offered', async () => {
  await check([]);
  expect(screen.getByRole('heading', { name: 'Không có lỗi' })).toBeTruthy();
  expect(announced()).toBe('Không có lỗi');
  expect(screen.getByRole('tab', { name: /Kiểm tra\s*Không có lỗi/ })).toBeTruthy();
  press('Sang bước Xuất báo cáo');
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Xuất báo cáo');
});

test('charts are not offered where there is no target and no task to draw', async () => {
  await check([error]);
  expect(screen.queryByRole('button', { name: 'Biểu đồ tổng quan' })).toBeNull();
});

test('findings stand in groups by severity with their counts, and accepted ones apart', async () => {
  await check([error, warning, ...mendable, hint, accepted]);
  expect(headings()).toEqual(['Lỗi (1)', 'Cảnh báo (4)', 'Gợi ý (1)', 'Đã chấp nhận (1)']);
  expect(announced()).toBe('1 lỗi, 4 cảnh báo, 1 gợi ý');
  expect(screen.getByRole('tab', { name: /Kiểm tra\s*1 lỗi/ })).toBeTruthy();
  expect(screen.getByText(/Tháng 5 mới có số/)).toBeTruthy();
});

test('every list says what it lists', async () => {
  await check([error, warning, ...mendable, hint, accepted]);
  const lists = screen.getAllByRole('list');
  expect(lists).toHaveLength(5);
  for (const list of lists) expect(list.getAttribute('aria-label')).toMatch(/\S/);
});

test('hints alone still mean that there is no error', async () => {
  await check([hint]);
  expect(headings()).toEqual(['Không có lỗi', 'Gợi ý (1)']);
});

test('one press goes to the cell; a finding about a whole sheet goes to the sheet', async () => {
  const goToFinding = jest.fn(fakeActions().goToFinding);
  await check([error, hint], { goToFinding });
  fireEvent.click(row(/Chưa chọn Trạng thái/));
  await waitFor(() => {
    expect(goToFinding).toHaveBeenCalledWith({ at: { sheet: 'Nhiệm vụ', cell: 'G7' } });
  });
  fireEvent.click(row(/Văn bản · cả trang tính/));
  await waitFor(() => {
    expect(goToFinding).toHaveBeenLastCalledWith({ at: { sheet: 'Văn bản', cell: '' } });
  });
});

test('a sheet that is missed is not gone to; the one that stands under another name is', async () => {
  const goToFinding = jest.fn(fakeActions().goToFinding);
  const missed = (sheet: string) =>
    finding('Lỗi', { rule: 'DL01', at: { sheet, cell: '' }, message: `Thiếu ${sheet}.` });
  const problems = [
    {
      kind: 'missing-sheet',
      at: { sheet: 'Nội dung', cell: '' },
      name: 'Nội dung',
      similar: 'Noi dung',
    },
    { kind: 'missing-sheet', at: { sheet: 'Văn bản', cell: '' }, name: 'Văn bản' },
  ];
  const result = checkResult([missed('Văn bản'), missed('Nội dung')]);
  const assessment = { ...result.assessment, entries: { ...result.assessment.entries, problems } };
  await check([], {
    goToFinding,
    checkWorkbook: () => Promise.resolve(ok({ ...result, assessment } as typeof result)),
  });
  fireEvent.click(row(/Thiếu Văn bản/));
  expect(goToFinding).not.toHaveBeenCalled();
  fireEvent.click(row(/Thiếu Nội dung/));
  await waitFor(() => {
    expect(goToFinding).toHaveBeenCalledWith({ at: { sheet: 'Noi dung', cell: '' } });
  });
  expect(screen.getByRole('button', { name: 'Đổi tên “Noi dung” thành “Nội dung”' })).toBeTruthy();
  press('Bổ sung hoặc đổi mẫu');
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Tạo mẫu');
});

test('next and previous walk the list from the gravest on and stop at its ends', async () => {
  const goToFinding = jest.fn(fakeActions().goToFinding);
  await check([error, warning, hint], { goToFinding });
  press('Sau');
  press('Sau');
  press('Sau');
  expect(screen.getByText('3 / 3')).toBeTruthy();
  press('Sau');
  press('Trước');
  expect(screen.getByText('2 / 3')).toBeTruthy();
  const cells = goToFinding.mock.calls.map(([{ at }]) => at.cell);
  expect(cells).toEqual(['G7', 'F9', '', 'F9']);
});

test('the list can be narrowed to a severity, a sheet and a rule, and says how much it shows', async () => {
  await check([error, warning, ...mendable, hint]);
  press('4 cảnh báo');
  expect(headings()).toEqual(['Lỗi (1)', 'Gợi ý (1)']);
  expect(screen.getByText('Đang hiện 2 trong 6')).toBeTruthy();
  press('4 cảnh báo');
  fireEvent.change(screen.getByLabelText('Trang tính'), { target: { value: 'Chỉ tiêu' } });
  expect(headings()).toEqual(['Cảnh báo (4)']);
  fireEvent.change(screen.getByLabelText('Quy tắc'), { target: { value: 'CT02' } });
  expect(headings()).toEqual(['Cảnh báo (3)']);
  fireEvent.change(screen.getByLabelText('Trang tính'), { target: { value: 'Văn bản' } });
  expect(screen.getByText('Bộ lọc đang ẩn tất cả.')).toBeTruthy();
});

test('a fix is shown before and after first, and changes nothing until it is confirmed', async () => {
  const mendFindings = jest.fn(fakeActions().mendFindings);
  await check([error, ...mendable], { mendFindings });
  fireEvent.click(row(/dòng 21/));
  press('Tách thành ≥ và 98');
  expect(screen.getByRole('heading', { name: 'Sẽ sửa 2 ô' })).toBeTruthy();
  const lines = within(screen.getByRole('list', { name: 'Xem trước khi sửa' })).getAllByRole(
    'listitem',
  );
  // One fix with all its cells, and what the finding says of them.
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Chỉ tiêu · D21\(trống\)→≥Chỉ tiêu · E21≥ 98→98,5.*dòng 21/),
  ]);
  expect(mendFindings).not.toHaveBeenCalled();
  press('Thôi');
  expect(screen.queryByRole('heading', { name: 'Sẽ sửa 2 ô' })).toBeNull();
  expect(mendFindings).not.toHaveBeenCalled();
});

test('one press mends all of a kind, another everything that is certain', async () => {
  const other = {
    ...error,
    fix: {
      label: 'Chọn Đã hoàn thành',
      certain: true,
      changes: [{ sheet: 'Nhiệm vụ', cell: 'G7', before: '', after: 'Đã hoàn thành' }],
    },
  };
  await check([other, ...mendable]);
  fireEvent.click(row(/dòng 22/));
  press('Sửa cả 6 ô');
  expect(screen.getByRole('heading', { name: 'Sẽ sửa 6 ô' })).toBeTruthy();
  press('Thôi');
  press('Sửa mọi chỗ chắc chắn (7 ô)');
  expect(screen.getByRole('heading', { name: 'Sẽ sửa 7 ô' })).toBeTruthy();
});

test('words that are to be mended open in the sentence editor, at their own row', async () => {
  const at = { sheet: 'Nội dung', cell: 'C12' };
  const goToFinding = jest.fn<Promise<Outcome<void>>, [{ readonly at: Place }]>(() =>
    Promise.resolve(ok(undefined)),
  );
  await check([finding('Cảnh báo', { at, message: 'Lời chưa sửa.' }), error], { goToFinding });
  fireEvent.click(row(/Chưa chọn Trạng thái/));
  await settled();
  expect(screen.queryByRole('button', { name: 'Soạn câu này' })).toBeNull();
  fireEvent.click(row(/Lời chưa sửa/));
  await settled();
  press('Soạn câu này');
  expect(await screen.findByRole('heading', { name: 'Soạn câu chữ báo cáo' })).toBeTruthy();
  expect(goToFinding).toHaveBeenLastCalledWith({ at });
});

test('after mending the check runs again, a cell that changed meanwhile is named, and all can be taken back', async () => {
  const fix = split(21);
  const [first, second] = fix.changes;
  if (!first || !second) throw new Error('fixture');
  const sentence = 'Ô D21 của Chỉ tiêu đã đổi sau lần kiểm tra nên được giữ nguyên.';
  const undo = [{ ...second, before: second.after, after: second.before }];
  const mendFindings = jest.fn(() =>
    Promise.resolve(
      ok({ changed: [second], refused: [{ change: first, found: 'x', sentence }], undo }),
    ),
  );
  const undoMending = jest.fn(() => Promise.resolve(ok({ changed: undo, refused: [], undo: [] })));
  const results = [checkResult(mendable), checkResult(mendable.slice(1)), checkResult(mendable)];
  const checkWorkbook = jest.fn(() => Promise.resolve(ok(results.shift() ?? checkResult([]))));
  await check(mendable, { mendFindings, undoMending, checkWorkbook });
  fireEvent.click(row(/dòng 21/));
  press('Tách thành ≥ và 98');
  press('Sửa');
  await screen.findByRole('heading', { name: 'Cảnh báo (2)' });
  expect(screen.getByRole('heading', { name: 'Đã sửa 1 ô' })).toBeTruthy();
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(announced()).toBe('Đã sửa 1 ô. 0 lỗi, 2 cảnh báo, 0 gợi ý');
  press('Hoàn tác');
  await screen.findByRole('heading', { name: 'Cảnh báo (3)' });
  expect(undoMending.mock.calls[0]).toEqual([undo, expect.anything()]);
  expect(screen.getByRole('heading', { name: 'Đã trả lại 1 ô như cũ' })).toBeTruthy();
  expect(checkWorkbook).toHaveBeenCalledTimes(3);
});

test('when the finding that was open has been mended, the next one takes its place', async () => {
  const results = [checkResult(mendable), checkResult(mendable.slice(1))];
  const checkWorkbook = () => Promise.resolve(ok(results.shift() ?? checkResult([])));
  await check(mendable, { checkWorkbook });
  fireEvent.click(row(/dòng 21/));
  press('Kiểm tra lại');
  await screen.findByRole('heading', { name: 'Cảnh báo (2)' });
  press('Sau');
  expect(screen.getByText('1 / 2')).toBeTruthy();
  expect(screen.getByRole('button', { name: /dòng 22/, expanded: true })).toBeTruthy();
});

test.each([
  ['Kha\u00A0Sơn'.normalize('NFD'), 'Kha Sơn', '(khác nhau ở ký tự không nhìn thấy)'],
  ['262', 262, '(đang ở dạng chữ, Excel không tính được)'],
])('a difference that cannot be seen is said to be one: %s', async (before, after, said) => {
  const at = { sheet: 'Nội dung', cell: 'C4' };
  const change = { ...at, before, after };
  const fix = { label: 'Thay bằng dấu cách thường', certain: true, changes: [change] };
  await check([finding('Gợi ý', { at, message: 'Ô có dấu cách không ngắt.', fix })]);
  fireEvent.click(row(/Ô có dấu cách/));
  press('Thay bằng dấu cách thường');
  expect(screen.getByText(said)).toBeTruthy();
});

test('a warning can be accepted with a reason, and never without one', async () => {
  const acceptFinding = jest.fn(fakeActions().acceptFinding);
  await check([warning], { acceptFinding });
  fireEvent.click(row(/Kết quả 72,5/));
  press('Chấp nhận…');
  press('Chấp nhận');
  expect(acceptFinding).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText(/Lý do chấp nhận/), {
    target: { value: 'Chờ số của tỉnh' },
  });
  press('Chấp nhận');
  await waitFor(() => {
    expect(acceptFinding).toHaveBeenCalledWith(warning, 'Chờ số của tỉnh');
  });
});

test('a finding that leaves the list hands the keyboard to the next', async () => {
  const other = finding('Cảnh báo', { message: 'Việc khác.' });
  let found: readonly Finding[] = [warning, other];
  await check([], {
    checkWorkbook: () => Promise.resolve(ok(checkResult(found))),
    acceptFinding: () => {
      found = [other, { ...warning, accepted: 'Chờ số của tỉnh' }];
      return Promise.resolve(ok(undefined));
    },
  });
  fireEvent.click(row(/Kết quả 72,5/));
  press('Chấp nhận…');
  const reason = screen.getByLabelText(/Lý do chấp nhận/);
  fireEvent.change(reason, { target: { value: 'Chờ số của tỉnh' } });
  reason.focus();
  press('Chấp nhận');
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe('Sau');
  });
});

test('an accepted finding can be taken back', async () => {
  const acceptFinding = jest.fn(fakeActions().acceptFinding);
  await check([accepted], { acceptFinding });
  fireEvent.click(row(/Chỉ tiêu · F16/));
  press('Bỏ chấp nhận');
  await waitFor(() => {
    expect(acceptFinding).toHaveBeenCalledWith(accepted, '');
  });
});

test('an error cannot be accepted', async () => {
  await check([error]);
  fireEvent.click(row(/Chưa chọn Trạng thái/));
  expect(screen.queryByRole('button', { name: 'Chấp nhận…' })).toBeNull();
});

test('a finding leads to the text of its rule; a rule of the office itself says where it stands', async () => {
  await check([warning, finding('Lỗi', { rule: 'XA01', message: '262 ≠ 142 + 30 = 172.' })]);
  fireEvent.click(row(/Kết quả 72,5/));
  press('Quy tắc');
  expect(await screen.findByText(/Mục tiêu 90, kết quả 72,5/)).toBeTruthy();
  fireEvent.click(row(/262 ≠/));
  press('Quy tắc');
  expect(await screen.findByText('Quy tắc của đơn vị, ghi ở trang tính Quy tắc.')).toBeTruthy();
});

test('a cell that changes after the check makes its result stale, until the next check', async () => {
  let change = (): void => undefined;
  const watchWorkbook: PaneActions['watchWorkbook'] = (onChanged) => {
    change = onChanged;
    return Promise.resolve(ok({ stop: () => Promise.resolve() }));
  };
  await check([warning], { watchWorkbook });
  expect(screen.queryByText('Số liệu đã đổi sau lần kiểm tra.')).toBeNull();
  act(() => {
    change();
  });
  expect(await screen.findByText('Số liệu đã đổi sau lần kiểm tra.')).toBeTruthy();
  expect(screen.getByRole('tab', { name: /Số liệu đã đổi/ })).toBeTruthy();
  press('Kiểm tra lại');
  await waitFor(() => {
    expect(screen.queryByText('Số liệu đã đổi sau lần kiểm tra.')).toBeNull();
  });
});

test('cells that could not be marked are said so beside findings that hold all the same', async () => {
  const markProblem = {
    code: 'protected',
    sentence: 'Trang tính đang được bảo vệ.',
    details: '',
  } as const;
  await check([warning], {
    checkWorkbook: () => Promise.resolve(ok({ ...checkResult([warning]), markProblem })),
  });
  expect(screen.getByText(/Chưa tô màu được các ô: Trang tính đang được bảo vệ./)).toBeTruthy();
  expect(headings()).toEqual(['Cảnh báo (1)']);
});

/** Roles are slow to look up among thousands of elements. */
const items = () => document.querySelectorAll('li').length;
const pressText = (text: string) => fireEvent.click(screen.getByText(text));

async function checkMany(findings: readonly Finding[]): Promise<void> {
  await openPane({ checkWorkbook: () => Promise.resolve(ok(checkResult(findings))) });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  await screen.findByText('Kiểm tra lại');
}

test('a thousand findings of one rule stand under its name, counted, and opening one leaves the others alone', async () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    finding('Cảnh báo', {
      at: { sheet: 'Nhiệm vụ', cell: `F${index + 5}` },
      message: `Thời hạn trống ở dòng ${index + 5}.`,
    }),
  );
  await checkMany(many);
  expect(await screen.findByText('Cảnh báo (1.000)')).toBeTruthy();
  expect(items()).toBe(0);
  fireEvent.click(await screen.findByText(/^Kết quả chưa đạt mục tiêu \(/));
  expect(items()).toBe(100);
  const before = screen.getByText('Thời hạn trống ở dòng 90.');
  const started = process.cpuUsage();
  pressText('Sau');
  pressText('Sau');
  expect(unitsSince(started)).toBeLessThan(40);
  expect(screen.getByText('2 / 1.000')).toBeTruthy();
  expect(screen.getByText('Thời hạn trống ở dòng 90.')).toBe(before);
});

test('of 2,500 findings of one kind the rest comes on request', async () => {
  await checkMany(
    Array.from({ length: 2500 }, (_, index) => finding('Gợi ý', { message: `Số ${index}.` })),
  );
  expect(await screen.findByText('Gợi ý (2.500)')).toBeTruthy();
  fireEvent.click(await screen.findByText(/^Kết quả chưa đạt mục tiêu \(/));
  expect(items()).toBe(100);
  pressText('Hiện thêm 100');
  expect(items()).toBe(200);
});

test('a relation of the sheet Quy tắc is called by its sentence, one without a sentence by its code', async () => {
  const sheet = dataGrid('Quy tắc', [
    { Mã: 'TH01', 'Thông báo': 'Tiếp nhận phải bằng giải quyết cộng đang giải quyết.' },
    { Mã: 'XA01' },
  ]);
  const result = checkResult([
    finding('Lỗi', { rule: 'TH01', message: '23 ≠ 49.' }),
    finding('Lỗi', { rule: 'XA01', message: '2 ≤ 3.' }),
  ]);
  const assessment = { ...result.assessment, entries: readEntries(workbook([sheet])) };
  await openPane({ checkWorkbook: () => Promise.resolve(ok({ ...result, assessment })) });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  expect(
    await screen.findByRole('region', {
      name: 'Tiếp nhận phải bằng giải quyết cộng đang giải quyết',
    }),
  ).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Quy tắc của đơn vị XA01' })).toBeTruthy();
});
