/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import khaSon from '../../../assets/examples/kha-son.json';
import type { ChosenWorkbook } from '../../../src/actions/chosen/chosenWorkbook';
import { planReportRefresh } from '../../../src/actions/word/refreshReport';
import type { Assessment } from '../../../src/domain/assess';
import { assess } from '../../../src/domain/assess';
import { countFindings } from '../../../src/domain/findings/countFindings';
import { composeReport } from '../../../src/domain/report/composeReport';
import { openReport } from '../../../src/docx/read/openReport';
import { writeDocx } from '../../../src/docx/writeDocx';
import { WORD_ACTIONS } from '../../../src/taskpane/word/loadedWordActions';
import { WordApp } from '../../../src/taskpane/word/WordApp';
import { editDocx, typeOver } from '../../support/editDocx';
import type { Example } from '../../support/exampleGrids';
import { exampleGrids } from '../../support/exampleGrids';
import { giveOffice, press } from '../support/openPane';

// What the pane's browser has and the test's has not.
Object.assign(globalThis, { TextEncoder, TextDecoder });

const grids = exampleGrids(khaSon);
const assessment = assess(grids);
const workbook: ChosenWorkbook = {
  name: 'kha-son.xlsx',
  savedAt: new Date(2026, 3, 26, 10, 32),
  bytes: new Uint8Array(),
  edited: false,
  outOfDate: [],
  grids,
  assessment,
  counts: countFindings(assessment.findings),
};

/** The same workbook after a figure has moved on. */
function moved(): Assessment {
  const example = JSON.parse(JSON.stringify(khaSon)) as {
    tables: Record<string, Record<string, string | number>[]>;
  };
  for (const row of example.tables['Số liệu'] ?? [])
    if (row['Mã'] === 'cds.tai_khoan' || row['Mã'] === 'cds.dien_thoai') row['Kỳ này'] = 61;
  return assess(exampleGrids(example as unknown as Example));
}

beforeEach(() => {
  giveOffice();
  jest.spyOn(WORD_ACTIONS, 'watchChosenFigure').mockResolvedValue({
    ok: true,
    value: { stop: () => undefined },
  });
  jest.spyOn(WORD_ACTIONS, 'waitingReport').mockResolvedValue(undefined);
  jest.spyOn(WORD_ACTIONS, 'openChosenWorkbook').mockResolvedValue({ ok: true, workbook });
});

afterEach(() => {
  jest.restoreAllMocks();
});

async function choose(): Promise<void> {
  render(<WordApp />);
  const input = screen.getByLabelText('Chọn sổ số liệu', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File(['x'], 'kha-son.xlsx')] } });
  await screen.findByText('kha-son.xlsx — lưu lúc 10:32 ngày 26/4/2026');
}

test('the chosen workbook is named with the time it was saved, and its findings stand in the same list', async () => {
  await choose();
  const [first] = assessment.findings;
  expect(await screen.findAllByText(first?.message ?? '')).not.toHaveLength(0);
});

test('a file that cannot be read is one sentence', async () => {
  jest.spyOn(WORD_ACTIONS, 'openChosenWorkbook').mockResolvedValue({
    ok: false,
    sentence: 'Tệp a.xlsx bị hỏng; hãy mở bằng Excel và lưu lại.',
  });
  render(<WordApp />);
  const input = screen.getByLabelText('Chọn sổ số liệu', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File(['x'], 'a.xlsx')] } });
  expect(await screen.findByText(/bị hỏng/)).toBeTruthy();
});

test('a drop without a file is told so', async () => {
  render(<WordApp />);
  // Lets what the pane asks on opening arrive.
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });
  fireEvent.drop(screen.getByText('hoặc thả tệp vào đây'), { dataTransfer: { files: [] } });
  expect(screen.getByText(/không có tệp nào/)).toBeTruthy();
});

test('the report opens as a new document', async () => {
  const open = jest
    .spyOn(WORD_ACTIONS, 'openReportInWord')
    .mockResolvedValue({ ok: true, value: undefined });
  await choose();
  press('Mở báo cáo mới');
  expect(await screen.findByText(/mở ở một cửa sổ Word khác/)).toBeTruthy();
  expect(open).toHaveBeenCalledWith(workbook);
});

test('changes are shown old → new, a conflict can be chosen, and what was written in place is told', async () => {
  const written = await writeDocx(composeReport(assessment, { draft: false }));
  const opened = openReport(editDocx(written, (xml) => typeOver(xml, 'cds.dien_thoai', '96,4')));
  const plan = jest
    .spyOn(WORD_ACTIONS, 'planRefreshHere')
    .mockImplementation((_, take) =>
      Promise.resolve({ ok: true, value: planReportRefresh(opened, moved(), take) }),
    );
  jest
    .spyOn(WORD_ACTIONS, 'refreshInPlace')
    .mockResolvedValue({ ok: true, value: { written: 2, left: 1, reasons: [] } });
  await choose();
  press('So với báo cáo đang mở');
  expect(await screen.findByText('50 → 61')).toBeTruthy();
  expect(screen.getByText(/→ 96,4 → 61$/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Lấy số của sổ'));
  await waitFor(() => {
    expect([...(plan.mock.lastCall?.[1] ?? [])]).toEqual(['cds.dien_thoai']);
  });
  expect(await screen.findByText('96,4 → 61')).toBeTruthy();
  press('Cập nhật ngay trong văn bản này');
  expect(await screen.findByText(/Đã cập nhật 2 chỗ; còn 1 chỗ/)).toBeTruthy();
});

test('a document that cannot be refreshed says why', async () => {
  jest.spyOn(WORD_ACTIONS, 'planRefreshHere').mockResolvedValue({
    ok: true,
    value: { kind: 'refused', sentence: 'Văn bản này không phải báo cáo do Báo cáo 57 xuất.' },
  });
  await choose();
  press('So với báo cáo đang mở');
  expect(await screen.findByText(/không phải báo cáo/)).toBeTruthy();
});

test("a report that Excel's pane left is offered by its name, and opens once", async () => {
  jest.spyOn(WORD_ACTIONS, 'waitingReport').mockResolvedValue('BC-UBND_Kha-Son.docx');
  const open = jest
    .spyOn(WORD_ACTIONS, 'openWaitingReport')
    .mockResolvedValue({ ok: true, value: true });
  render(<WordApp />);
  expect(await screen.findByText('Báo cáo BC-UBND_Kha-Son.docx đang chờ từ Excel')).toBeTruthy();
  press('Mở báo cáo này');
  await waitFor(() => {
    expect(screen.queryByText(/đang chờ từ Excel/)).toBeNull();
  });
  expect(open).toHaveBeenCalledTimes(1);
});

test('a report left while this pane stands open is offered once the pane is looked at', async () => {
  render(<WordApp />);
  await waitFor(() => {
    expect(WORD_ACTIONS.waitingReport).toHaveBeenCalled();
  });
  jest.spyOn(WORD_ACTIONS, 'waitingReport').mockResolvedValue('BC-UBND_Kha-Son.docx');
  expect(screen.queryByText(/đang chờ từ Excel/)).toBeNull();
  fireEvent.focus(window);
  expect(await screen.findByText('Báo cáo BC-UBND_Kha-Son.docx đang chờ từ Excel')).toBeTruthy();
});

test('the cells of a row that a finding is about can be put away again', async () => {
  await choose();
  const [first] = assessment.findings;
  fireEvent.click((await screen.findAllByText(first?.message ?? ''))[0] ?? document.body);
  await screen.findByRole('region', { name: 'Ô trong dòng này' });
  press('Đóng');
  expect(screen.queryByRole('region', { name: 'Ô trong dòng này' })).toBeNull();
});
