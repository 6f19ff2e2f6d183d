/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Consent } from '../../../src/actions/export/exportReport';
import type { Finding } from '../../../src/domain/findings/finding';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { checkResult, finding, ok, written } from '../support/fakeActions';
import { announced, openPane, openStep, press, step } from '../support/openPane';

/** Files handed to the browser, by name. */
let saved: string[];

beforeEach(() => {
  saved = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.href).toBe('blob:report');
    saved.push(this.download);
  });
});

/** As the real action answers: errors want a draft, warnings want a word. */
function exporting(findings: readonly Finding[]): jest.MockedFunction<PaneActions['exportReport']> {
  return jest.fn((consent: Consent) => {
    const result = checkResult(findings);
    const { errors, warnings } = result.counts;
    if (errors > 0 && consent !== 'draft')
      return Promise.resolve(ok({ kind: 'needs-draft', ...result }));
    if (warnings > 0 && consent === 'none')
      return Promise.resolve(ok({ kind: 'needs-confirmation', ...result }));
    return Promise.resolve(ok(written(findings)));
  });
}

async function openExport(findings: readonly Finding[], office: object = {}) {
  const exportReport = exporting(findings);
  await openPane({ exportReport }, office);
  openStep(/Xuất báo cáo/);
  press('Xuất báo cáo');
  return exportReport;
}

test('a workbook without findings becomes a report in one press, and the pane says where the file is', async () => {
  await openExport([]);
  await screen.findByRole('heading', { name: 'Đã lưu' });
  expect(saved).toEqual(['BC-UBND_Kha-Son_so-ket_2026-04.docx']);
  expect(step().getByText('BC-UBND_Kha-Son_so-ket_2026-04.docx')).toBeTruthy();
  expect(step().getByText(/thư mục Tải xuống/)).toBeTruthy();
  expect(screen.getByRole('tab', { name: /Đã xuất/ })).toBeTruthy();
  expect(announced()).toBe('Đã lưu: BC-UBND_Kha-Son_so-ket_2026-04.docx');
});

test('where no file appeared there is advice, and the same file can be handed over again', async () => {
  await openExport([]);
  fireEvent.click(await screen.findByText('Không thấy tệp?'));
  expect(step().getByText(/Trên máy Mac/)).toBeTruthy();
  press('Lưu lại');
  expect(saved).toHaveLength(2);
});

test('in Excel for Mac, which saves no file from a pane, nothing is said to be saved', async () => {
  await openExport([], { diagnostics: { host: 'Excel', platform: 'Mac', version: '16.89' } });
  await screen.findByRole('heading', { name: 'Báo cáo đã viết xong' });
  expect(screen.queryByText('Đã lưu')).toBeNull();
  expect(step().getByText(/hãy mở sổ bằng Excel trên trình duyệt rồi xuất lại/)).toBeTruthy();
});

test('with errors a draft is offered after saying so, and no file is made before', async () => {
  const exportReport = await openExport([finding('Lỗi'), finding('Lỗi'), finding('Cảnh báo')]);
  await screen.findByRole('heading', { name: 'Còn 2 lỗi' });
  expect(step().getByText(/DỰ THẢO/)).toBeTruthy();
  expect(saved).toEqual([]);
  expect(screen.getByRole('tab', { name: /Chưa xuất/ })).toBeTruthy();
  press('Xuất bản dự thảo');
  await screen.findByRole('heading', { name: 'Đã lưu bản dự thảo' });
  expect(exportReport.mock.calls.map(([consent]) => consent)).toEqual(['none', 'draft']);
  expect(saved).toEqual(['BC-UBND_Kha-Son_so-ket_2026-04_DU-THAO.docx']);
  expect(screen.getByRole('tab', { name: /Có bản dự thảo/ })).toBeTruthy();
});

test('with warnings one confirmation names the count', async () => {
  const exportReport = await openExport([
    finding('Cảnh báo'),
    finding('Cảnh báo'),
    finding('Cảnh báo'),
  ]);
  await screen.findByRole('heading', { name: 'Còn 3 cảnh báo' });
  press('Vẫn xuất báo cáo');
  await screen.findByRole('heading', { name: 'Đã lưu' });
  expect(exportReport.mock.calls.map(([consent]) => consent)).toEqual(['none', 'warnings']);
});

test('instead of exporting the officer can look at what stands in the way', async () => {
  await openExport([finding('Lỗi', { message: 'Chưa có Người ký.' })]);
  await screen.findByRole('heading', { name: 'Còn 1 lỗi' });
  press('Xem lỗi');
  expect(step().getByText('Chưa có Người ký.')).toBeTruthy();
  openStep(/Xuất báo cáo/);
  expect(step().getByRole('button', { name: 'Xuất báo cáo' })).toBeTruthy();
});

test('while the export waits for an answer, the report can still be read', async () => {
  await openExport([finding('Cảnh báo')]);
  await screen.findByRole('button', { name: 'Vẫn xuất báo cáo' });
  press('Đọc trước báo cáo');
  expect(await screen.findByRole('heading', { name: 'Đọc trước báo cáo' })).toBeTruthy();
  press('Quay lại');
  expect(await screen.findByRole('button', { name: 'Vẫn xuất báo cáo' })).toBeTruthy();
});

test('accepted warnings and hints ask nothing', async () => {
  await openExport([finding('Gợi ý'), finding('Cảnh báo', { accepted: 'Đã hỏi Sở.' })]);
  await waitFor(() => {
    expect(saved).toHaveLength(1);
  });
});

test('a report is out of date once a cell changes', async () => {
  let change = (): void => undefined;
  await openPane({
    exportReport: exporting([]),
    watchWorkbook: (onChanged) => {
      change = onChanged;
      return Promise.resolve(ok({ stop: () => Promise.resolve() }));
    },
  });
  openStep(/Xuất báo cáo/);
  press('Xuất báo cáo');
  await screen.findByRole('heading', { name: 'Đã lưu' });
  act(() => {
    change();
  });
  await screen.findByText(/Số liệu đã đổi sau khi xuất/);
  expect(screen.getByRole('tab', { name: /Nên xuất lại/ })).toBeTruthy();
});

test('what the export waits for is asked no more once a cell changes: the export can be pressed again', async () => {
  let change = (): void => undefined;
  await openPane({
    exportReport: exporting([finding('Lỗi')]),
    watchWorkbook: (onChanged) => {
      change = onChanged;
      return Promise.resolve(ok({ stop: () => Promise.resolve() }));
    },
  });
  openStep(/Xuất báo cáo/);
  press('Xuất báo cáo');
  await screen.findByRole('heading', { name: 'Còn 1 lỗi' });
  act(() => {
    change();
  });
  expect(screen.queryByRole('heading', { name: 'Còn 1 lỗi' })).toBeNull();
  press('Xuất báo cáo');
  await screen.findByRole('heading', { name: 'Còn 1 lỗi' });
});

test('the written report can be left for Word, and the pane says where it is found there', async () => {
  const leaveReport = jest.fn(() => Promise.resolve(true));
  await openPane({ leaveReport });
  openStep(/Xuất/);
  press(/^Xuất báo cáo/);
  fireEvent.click(await screen.findByRole('button', { name: 'Mở trong Word' }));
  expect(await screen.findByText(/Báo cáo đang chờ trên máy này/)).toBeTruthy();
  expect(leaveReport).toHaveBeenCalledWith(
    expect.objectContaining({ name: expect.any(String) as string }),
  );
});

test('where the browser keeps nothing the pane says at once what to do instead', async () => {
  await openPane({ leaveReport: () => Promise.resolve(false) });
  openStep(/Xuất/);
  press(/^Xuất báo cáo/);
  fireEvent.click(await screen.findByRole('button', { name: 'Mở trong Word' }));
  expect(await screen.findByText(/chọn sổ số liệu rồi bấm Mở báo cáo mới/)).toBeTruthy();
});

test('where the workbook has several addressees one report is chosen, or all are written one by one', async () => {
  type Export = PaneActions['exportReport'];
  const { assessment } = checkResult([]);
  const others = [{ addressee: 'Đảng ủy', assessment }];
  const exportReport = jest.fn<ReturnType<Export>, Parameters<Export>>(() =>
    Promise.resolve(ok({ ...written([]), assessment: { ...assessment, others } })),
  );
  await openPane({ exportReport });
  openStep(/Xuất báo cáo/);
  expect(screen.queryByLabelText('Báo cáo gửi')).toBeNull();
  press('Xuất báo cáo');
  fireEvent.change(await screen.findByLabelText('Báo cáo gửi'), { target: { value: 'Đảng ủy' } });
  press('Xuất lại');
  await waitFor(() => {
    expect(exportReport.mock.calls.map(([, , whose]) => whose)).toEqual([undefined, 'Đảng ủy']);
  });
  await screen.findByText('Xuất lại');
  fireEvent.change(screen.getByLabelText('Báo cáo gửi'), { target: { value: '*' } });
  press('Xuất lại');
  await waitFor(() => {
    expect(exportReport.mock.calls.slice(2).map(([, , whose]) => whose)).toEqual([
      undefined,
      'Đảng ủy',
    ]);
  });
});

test('mistakes and what is not filled in yet are told in one sentence', async () => {
  await openExport([finding('Lỗi', { rule: 'CT02' }), finding('Lỗi', { rule: 'TT12' })]);
  expect(
    await screen.findByRole('heading', { name: 'Còn 1 lỗi; còn 1 chỗ chưa điền' }),
  ).toBeTruthy();
});
