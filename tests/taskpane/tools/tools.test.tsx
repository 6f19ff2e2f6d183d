/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { EditableSentence } from '../../../src/actions/sentence/editSentence';
import type { PeriodProposal } from '../../../src/actions/template/proposePeriod';
import type { Fix } from '../../../src/domain/findings/finding';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { checkResult, fakeActions, finding, ok, report } from '../support/fakeActions';
import { openPane, openStep, press, step } from '../support/openPane';

// The ring is for the eye alone, and its library is written for bundlers.
jest.mock('@fluentui/react-charts', () => ({ DonutChart: () => null }));

afterEach(() => {
  jest.useRealTimers();
});

const there = { imposedProfile: () => Promise.resolve(ok('so-ket')) };

async function openHome(changes: Partial<PaneActions> = {}): Promise<void> {
  await openPane({ ...there, ...changes });
  openStep(/Tạo mẫu/);
  await screen.findByText('Sơ kết theo mục tiêu, nhiệm vụ');
}

test('once a template is there, step 1 names it and offers what helps to fill it', async () => {
  await openHome();
  expect(step().queryAllByRole('radio')).toEqual([]);
  press(/Bổ sung hoặc đổi mẫu/);
  expect(await step().findAllByRole('radio')).toHaveLength(5);
  expect(step().getByRole('radio', { checked: true })).toHaveProperty('value', 'so-ket');
});

test('the sample rows go in one press, and what went is said', async () => {
  const removeSamples = jest.fn(() => Promise.resolve(ok(['Xóa dòng ví dụ ở Chỉ tiêu.'])));
  await openHome({ removeSamples });
  press(/Xóa các dòng ví dụ/);
  expect(await screen.findByText('Xóa dòng ví dụ ở Chỉ tiêu.')).toBeTruthy();
  expect(removeSamples).toHaveBeenCalledTimes(1);
});

describe('the dates of the period', () => {
  const proposal = (scheme: PeriodProposal['scheme'], after: number): PeriodProposal => ({
    scheme,
    period: 'quý IV/2025',
    from: '01/10/2025',
    to: '31/12/2025',
    fix: {
      label: 'Điền ngày của quý IV/2025',
      certain: false,
      changes: [{ sheet: 'Thông tin', cell: 'B19', before: '', after, format: 'dd/mm/yyyy' }],
    },
    nameOf: () => 'Từ ngày',
  });

  test('are offered by the calendar and by the decree, shown as dates, and filled in when confirmed', async () => {
    const mendFindings = jest.fn(fakeActions().mendFindings);
    const proposals = [proposal('calendar', 45931), proposal('decree', 45915)];
    await openHome({ mendFindings, proposePeriod: () => Promise.resolve(ok(proposals)) });
    press(/Điền ngày của kỳ báo cáo/);
    await screen.findByRole('heading', { name: 'Theo lịch' });
    expect(screen.getByRole('heading', { name: /Nghị định 09\/2019/ })).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Điền vào Thông tin' })[1] as Element);
    expect(screen.getByText('15/9/2025')).toBeTruthy();
    expect(mendFindings).not.toHaveBeenCalled();
    press('Điền');
    await waitFor(() => {
      expect(mendFindings.mock.calls[0]?.[0]).toMatchObject([
        { changes: proposals[1]?.fix.changes },
      ]);
    });
  });

  test('that stand there already are said to, without a button', async () => {
    const known = {
      ...proposal('calendar', 45931),
      fix: { label: '', certain: false, changes: [] },
    };
    await openHome({ proposePeriod: () => Promise.resolve(ok([known])) });
    press(/Điền ngày của kỳ báo cáo/);
    await screen.findByText('Thông tin đã ghi đúng các ngày này.');
    expect(screen.queryByRole('button', { name: 'Điền vào Thông tin' })).toBeNull();
  });

  test('cannot be told without a period, and the pane says what to fill in', async () => {
    await openHome();
    press(/Điền ngày của kỳ báo cáo/);
    expect(await screen.findByText(/Hãy chọn Loại kỳ, điền Kỳ số và Năm/)).toBeTruthy();
    press('Quay lại');
    expect(screen.getByText('Sơ kết theo mục tiêu, nhiệm vụ')).toBeTruthy();
  });
});

describe('the paragraph editor', () => {
  const at = { sheet: 'Nội dung', cell: 'C17' };
  const sentence: EditableSentence = {
    at,
    row: 17,
    level: '-',
    text: 'Tiếp nhận hồ sơ',
    figures: [
      { name: 'hoso.tiep_nhan', label: 'Hồ sơ đã tiếp nhận (hồ sơ)', text: '3.270', number: true },
      { name: 'hoso.truc_tuyen', label: 'Hồ sơ trực tuyến', text: '2.996', number: true },
      { name: 'dia_danh', label: 'Địa danh', text: 'Kha Sơn', number: false },
      { name: 'hoso.so_hoa', label: 'Hồ sơ số hóa', number: true },
    ],
    print: (text) => ({
      sentences: [
        {
          at,
          level: '-',
          marker: '-',
          text,
          title: false,
          runs: [{ text: text.replace('{{hoso.tiep_nhan}}', '3.270') }],
        },
      ],
      fields: text.includes('{{sai}}') ? [{ at, field: '{{sai}}', problem: 'không có “sai”' }] : [],
    }),
    missing: () => [],
    choices: (first, second) =>
      second === undefined
        ? [
            { kind: 'plain', field: `{{${first}}}`, text: '3.270' },
            { kind: 'twoDigits', field: `{{hai_so(${first})}}`, text: '3.270' },
          ]
        : [
            { kind: 'rate', field: `{{tyle(${first}; ${second})}}`, text: '91,62%' },
            { kind: 'change', field: `{{tang_giam(${first}; ${second})}}`, text: 'giảm 8,38%' },
          ],
    change: (text) => ({ ...at, before: 'Tiếp nhận hồ sơ', after: text, format: '@' }),
  };
  const box = () => screen.getByLabelText<HTMLTextAreaElement>('Câu chữ trong ô');
  const type = (text: string) => fireEvent.change(box(), { target: { value: text } });

  async function openEditor(changes: Partial<PaneActions> = {}): Promise<void> {
    await openHome({ chosenSentence: () => Promise.resolve(ok(sentence)), ...changes });
    press(/Soạn câu chữ báo cáo/);
    await screen.findByLabelText('Câu chữ trong ô');
  }

  test('keeps what was typed when the page is left, until it is written or discarded', async () => {
    await openEditor();
    const before = box().value;
    type('Câu đang soạn dở.');
    press('Quay lại');
    press(/Soạn câu chữ báo cáo/);
    await screen.findByLabelText('Câu chữ trong ô');
    expect(box().value).toBe('Câu đang soạn dở.');
    press('Bỏ thay đổi');
    await waitFor(() => {
      expect(box().value).toBe(before);
    });
  });

  test('walks to the next paragraph, keeps what was typed in this one and says where it waits', async () => {
    const goToFinding = jest.fn(fakeActions().goToFinding);
    const next = { ...at, cell: 'C18' };
    const other = { ...sentence, at: next, row: 18, text: 'Dòng khác', previous: at };
    const answers = [{ ...sentence, next }, other, sentence];
    const chosenSentence = () => Promise.resolve(ok(answers.shift()));
    await openEditor({ goToFinding, chosenSentence });
    type('Câu đang soạn dở.');
    press('Dòng sau');
    await screen.findByText('Nội dung, dòng 18, gạch đầu dòng');
    expect(goToFinding).toHaveBeenLastCalledWith({ at: next });
    expect(box().value).toBe('Dòng khác');
    press('dòng 17');
    await screen.findByText('Nội dung, dòng 17, gạch đầu dòng');
    expect(box().value).toBe('Câu đang soạn dở.');
  });

  test('adds a row below, and takes one out with the way back', async () => {
    const addSentence = jest.fn(() => Promise.resolve(ok({ ...at, cell: 'C18' })));
    const place = { sheet: 'Nội dung', row: 17, count: 1, column: 0, columns: 3 };
    const removed = { text: 'Tiếp nhận hồ sơ', place, cells: [] };
    const restoreSentence = jest.fn(fakeActions().restoreSentence);
    const removeSentence = () => Promise.resolve(ok(removed));
    await openEditor({ addSentence, removeSentence, restoreSentence });
    press('Thêm dòng dưới');
    await waitFor(() => {
      expect(addSentence).toHaveBeenCalledTimes(1);
    });
    await screen.findByRole('button', { name: 'Xóa dòng này' });
    press('Xóa dòng này');
    await screen.findByRole('heading', { name: 'Đã xóa dòng' });
    press('Hoàn tác');
    await waitFor(() => {
      expect(restoreSentence.mock.calls[0]?.[0]).toEqual(removed);
    });
  });

  test('a figure that the text lacks is entered on the spot, as a number only', async () => {
    const change = { sheet: 'Số liệu', cell: 'D9', before: '', after: 1200 };
    const figure = {
      name: 'truyen_thong.tuong_tac',
      label: 'Lượt tương tác (lượt)',
      at: change,
      change: (typed: string) => (typed === '1.200' ? change : undefined),
    };
    const mendFindings = jest.fn(fakeActions().mendFindings);
    const chosenSentence = () => Promise.resolve(ok({ ...sentence, missing: () => [figure] }));
    await openEditor({ mendFindings, chosenSentence });
    const field = screen.getByLabelText('Lượt tương tác (lượt)');
    fireEvent.change(field, { target: { value: 'nhiều' } });
    press('Nhập');
    expect(await screen.findByText(/Hãy gõ một số/)).toBeTruthy();
    fireEvent.change(field, { target: { value: '1.200' } });
    press('Nhập');
    await waitFor(() => {
      expect(mendFindings.mock.calls[0]?.[0][0]?.changes).toEqual([change]);
    });
  });

  test('asks for a row of Nội dung where none is chosen, and leads to the first', async () => {
    const goToFinding = jest.fn(fakeActions().goToFinding);
    const answers = [undefined, sentence, sentence];
    const chosenSentence = () => Promise.resolve(ok(answers.shift()));
    await openHome({ goToFinding, chosenSentence });
    press(/Soạn câu chữ báo cáo/);
    await screen.findByText('Hãy bấm vào một dòng của trang tính Nội dung.');
    press('Mở trang tính Nội dung');
    await screen.findByText('Nội dung, dòng 17, gạch đầu dòng');
    expect(goToFinding).toHaveBeenCalledWith({ at });
  });

  test('shows the chosen paragraph as it will print, also while it is typed', async () => {
    await openEditor();
    expect(screen.getByText('Nội dung, dòng 17, gạch đầu dòng')).toBeTruthy();
    type('Tiếp nhận {{hoso.tiep_nhan}} hồ sơ');
    expect(screen.getByText(/Tiếp nhận 3\.270 hồ sơ/)).toBeTruthy();
    type('Tiếp nhận {{sai}}');
    expect(screen.getByText('{{sai}}: không có “sai”')).toBeTruthy();
  });

  test('writes the cell only when asked to, as the change the action made of it', async () => {
    const mendFindings = jest.fn(fakeActions().mendFindings);
    await openEditor({ mendFindings });
    press('Ghi vào ô');
    expect(mendFindings).not.toHaveBeenCalled();
    type('Tiếp nhận 262 hồ sơ');
    press('Ghi vào ô');
    await waitFor(() => {
      expect(mendFindings.mock.calls[0]?.[0][0]?.changes).toEqual([
        sentence.change('Tiếp nhận 262 hồ sơ'),
      ]);
    });
  });

  test('says so when the cell changed meanwhile and was left alone, and keeps the text', async () => {
    const change = sentence.change('Tiếp nhận 262 hồ sơ');
    const refusal = {
      change,
      found: 'x',
      sentence: 'Ô C17 của Nội dung đã đổi nên được giữ nguyên.',
    };
    const mended = ok({ changed: [], refused: [refusal], undo: [] });
    await openEditor({ mendFindings: () => Promise.resolve(mended) });
    type('Tiếp nhận 262 hồ sơ');
    press('Ghi vào ô');
    expect(await screen.findByText(refusal.sentence)).toBeTruthy();
    expect(box().value).toBe('Tiếp nhận 262 hồ sơ');
  });

  test('makes the last check stale, and can take its writing back', async () => {
    const change = sentence.change('Tiếp nhận 262 hồ sơ');
    const mendFindings = jest.fn<ReturnType<PaneActions['mendFindings']>, [readonly Fix[]]>(
      (fixes) =>
        Promise.resolve(
          ok({ changed: fixes.flatMap(({ changes }) => changes), refused: [], undo: [change] }),
        ),
    );
    await openHome({ mendFindings, chosenSentence: () => Promise.resolve(ok(sentence)) });
    openStep(/Kiểm tra/);
    press('Kiểm tra');
    await screen.findByRole('tab', { name: /Không có lỗi/ });
    openStep(/Tạo mẫu/);
    press(/Soạn câu chữ báo cáo/);
    await screen.findByLabelText('Câu chữ trong ô');
    type('Tiếp nhận 262 hồ sơ');
    press('Ghi vào ô');
    await screen.findByRole('heading', { name: 'Đã sửa 1 ô' });
    expect(screen.getByRole('tab', { name: /Số liệu đã đổi/ })).toBeTruthy();
    press('Hoàn tác');
    await screen.findByRole('heading', { name: 'Đã trả lại 1 ô như cũ' });
    expect(mendFindings.mock.calls[1]?.[0][0]?.changes).toEqual([change]);
  });

  test('finds a figure without its marks, shows its value and puts it where the cursor stands', async () => {
    await openEditor();
    box().setSelectionRange(9, 9);
    press('Chèn số liệu');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'ho so tiep' } });
    const found = within(screen.getByRole('list', { name: 'Tìm số liệu' })).getAllByRole('button');
    expect(found.map(({ textContent }) => textContent)).toEqual([
      'Hồ sơ đã tiếp nhận (hồ sơ)3.270',
    ]);
    fireEvent.click(found[0] as Element);
    expect(document.activeElement?.textContent).toBe('Số như đã nhập');
    press('Số như đã nhập');
    expect(box().value).toBe('Tiếp nhận {{hoso.tiep_nhan}} hồ sơ');
    expect(document.activeElement).toBe(box());
  });

  test('Escape closes the list of figures first, and keeps what was typed', async () => {
    await openEditor();
    fireEvent.change(box(), { target: { value: 'Tiếp nhận 12 hồ sơ' } });
    press('Chèn số liệu');
    press(/Hồ sơ trực tuyến/);
    const escape = () => fireEvent.keyDown(document.body, { key: 'Escape' });
    escape();
    expect(screen.getByRole('searchbox')).toBeTruthy();
    escape();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Chèn số liệu');
    expect(box().value).toBe('Tiếp nhận 12 hồ sơ');
  });

  test('builds a rate from two figures and shows the result before it is put in', async () => {
    await openEditor();
    press('Chèn số liệu');
    press(/Hồ sơ trực tuyến/);
    press('Tính tỷ lệ hoặc so sánh với số liệu khác');
    const second = within(screen.getByRole('list', { name: 'Tìm số liệu thứ hai' }));
    expect(second.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Hồ sơ đã tiếp nhận (hồ sơ)3.270',
      'Hồ sơ số hóachưa nhập',
    ]);
    press(/Hồ sơ đã tiếp nhận/);
    expect(screen.getByText('91,62%')).toBeTruthy();
    expect(screen.getByText('giảm 8,38%')).toBeTruthy();
    press('Tỷ lệ');
    expect(box().value).toBe('Tiếp nhận hồ sơ {{tyle(hoso.truc_tuyen; hoso.tiep_nhan)}}');
  });

  test('a text cannot be compared, so no comparison is offered for it', async () => {
    await openEditor();
    press('Chèn số liệu');
    press(/Địa danh/);
    expect(screen.queryByRole('button', { name: /so sánh/ })).toBeNull();
  });

  test('follows another chosen row, but keeps a changed text until it is written or dropped', async () => {
    let select = (): void => undefined;
    const other = { ...sentence, at: { ...at, cell: 'C18' }, row: 18, text: 'Dòng khác' };
    const answers = [sentence, other, { ...other, row: 19 }];
    await openHome({
      chosenSentence: () => Promise.resolve(ok(answers.shift())),
      selectedCell: () =>
        Promise.resolve(ok({ sheet: 'Nội dung', cell: 'A18', value: '', formula: '' })),
      watchSelectedCell: (onSelected) => {
        select = onSelected;
        return Promise.resolve(ok({ stop: () => Promise.resolve() }));
      },
    });
    press(/Soạn câu chữ báo cáo/);
    await screen.findByLabelText('Câu chữ trong ô');
    jest.useFakeTimers();
    const choose = () =>
      act(async () => {
        select();
        await jest.advanceTimersByTimeAsync(400);
      });
    await choose();
    expect(box().value).toBe('Dòng khác');
    type('Dòng khác, đang sửa');
    await choose();
    expect(box().value).toBe('Dòng khác, đang sửa');
    expect(screen.getByText(/Bạn đã chọn ô khác/)).toBeTruthy();
    jest.useRealTimers();
    press('Bỏ thay đổi');
    await screen.findByText('Nội dung, dòng 19, gạch đầu dòng');
  });
});

test('the whole report can be read before it is made: words, figures, tables, charts, signature', async () => {
  await openPane({ previewReport: () => Promise.resolve(ok(report())) });
  openStep(/Xuất báo cáo/);
  press('Đọc trước báo cáo');
  const paper = within(await screen.findByRole('article'));
  expect(paper.getByText('I. KẾT QUẢ THỰC HIỆN')).toBeTruthy();
  expect(paper.getByText('3.270')).toBeTruthy();
  expect(paper.getByText('[nêu kết quả]').tagName).toBe('MARK');
  expect(
    within(paper.getByRole('region', { name: 'Bảng chỉ tiêu' })).getAllByRole('row'),
  ).toHaveLength(2);
  expect(paper.getByRole('list', { name: 'Kết quả chỉ tiêu' }).textContent).toContain('72,5');
  expect(paper.getByText('Nguyễn Văn An')).toBeTruthy();
});

test('of a very long table the first rows are read, and the rest is counted', async () => {
  const long = report();
  const [annex] = long.annexes;
  const table = annex?.blocks.find((block) => block.kind === 'table');
  if (!annex || !table) throw new Error('fixture');
  const rows = Array.from({ length: 5000 }, () => table.rows[0] ?? []);
  const annexes = [{ ...annex, blocks: [{ ...table, rows }] }];
  await openPane({ previewReport: () => Promise.resolve(ok({ ...long, annexes })) });
  openStep(/Xuất báo cáo/);
  press('Đọc trước báo cáo');
  await screen.findByText('Còn 4.900 dòng nữa sẽ có trong tệp Word.');
  expect(document.querySelectorAll('tr')).toHaveLength(101);
});

test('the overview counts targets and tasks as lists that need no eyes', async () => {
  const result = checkResult([]);
  const entries = {
    ...result.assessment.entries,
    targets: { rows: [{ row: 6, cells: { name: { text: 'Phủ sóng 5G' } } }] },
  };
  const figures = {
    targets: [
      { row: 6, status: 'Chưa đạt', rate: 80.56 },
      { row: 7, status: 'Đạt' },
      { row: 8, status: 'Đạt' },
    ],
    tasks: [{ row: 5, class: 'Hoàn thành trong hạn' }, { row: 6 }],
  };
  const assessment = {
    ...result.assessment,
    entries,
    figures,
  } as unknown as typeof result.assessment;
  await openPane({ checkWorkbook: () => Promise.resolve(ok({ ...result, assessment })) });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  await screen.findByRole('button', { name: 'Biểu đồ tổng quan' });
  press('Biểu đồ tổng quan');
  const texts = async (name: string) =>
    within(await screen.findByRole('list', { name }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(await texts('Chỉ tiêu theo đánh giá')).toEqual(['Đạt2', 'Chưa đạt1']);
  expect(await texts('Nhiệm vụ theo phân loại')).toEqual([
    'Hoàn thành trong hạn1',
    'Chưa rõ trạng thái1',
  ]);
  expect(await texts('Tỷ lệ hoàn thành từng chỉ tiêu')).toEqual(['Phủ sóng 5G80,56%']);
  expect(screen.getByText('Vạch đứng: 100%, hoàn thành mục tiêu.')).toBeTruthy();
});

test('a rule can be weighed otherwise with a reason, and given its own weight back', async () => {
  const weighRule = jest.fn(fakeActions().weighRule);
  const setting = { rule: 'CT09', off: true, reason: 'Đánh số theo tỉnh' };
  await openPane({
    weighRule,
    weighedRules: () => Promise.resolve(ok([setting])),
    checkWorkbook: () => Promise.resolve(ok(checkResult([finding('Cảnh báo')]))),
  });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  fireEvent.click(await screen.findByRole('button', { name: /Kết quả 72,5/ }));
  press('Quy tắc');
  fireEvent.click(await screen.findByRole('button', { name: 'Đổi mức độ hoặc tắt…' }));
  fireEvent.change(screen.getByLabelText('Trong sổ này, quy tắc là'), {
    target: { value: 'Gợi ý' },
  });
  press('Lưu');
  expect(weighRule).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText(/Lý do/), { target: { value: 'Tỉnh cho phép' } });
  press('Lưu');
  await waitFor(() => {
    expect(weighRule).toHaveBeenCalledWith({
      rule: 'CT04',
      severity: 'Gợi ý',
      reason: 'Tỉnh cho phép',
    });
  });
  fireEvent.click(await screen.findByText('Quy tắc đã đổi trong sổ này (1)'));
  press('Trả về như cũ');
  await waitFor(() => {
    expect(weighRule).toHaveBeenLastCalledWith({ ...setting, reason: '' });
  });
});

test('what fails while drawing is said, and the pane is not left blank', async () => {
  const broken = { ...checkResult([]), counts: undefined as never };
  const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await openPane({ checkWorkbook: () => Promise.resolve(ok(broken)) });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  expect(await screen.findByText(/lỗi ngoài dự kiến/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Chép thông tin lỗi' })).toBeTruthy();
  silence.mockRestore();
});

test('the help finds a rule by its words, with or without marks', async () => {
  await openHome();
  press(/^Hướng dẫn/);
  const search = await screen.findByLabelText('Tìm quy tắc kiểm tra');
  fireEvent.change(search, { target: { value: 'chua dat' } });
  expect(await screen.findByText(/Mục tiêu 90, kết quả 72,5/)).toBeTruthy();
  fireEvent.change(search, { target: { value: 'không có chữ này' } });
  expect(screen.getByText('Không có quy tắc nào khớp.')).toBeTruthy();
  press('Cách nhập số và ngày');
  expect(screen.getByText(/53\.399; 91,62; 98%/)).toBeTruthy();
});

/** The report read beforehand, of a workbook of which a cell can be changed. */
async function readBeforehand() {
  let change = (): void => undefined;
  const previewReport = jest.fn(fakeActions().previewReport);
  const watchWorkbook: PaneActions['watchWorkbook'] = (onChanged) => {
    change = onChanged;
    return Promise.resolve(ok({ stop: () => Promise.resolve() }));
  };
  await openPane({ ...there, previewReport, watchWorkbook });
  openStep(/Xuất báo cáo/);
  press('Đọc trước báo cáo');
  await screen.findByText(/Bản đọc trước/);
  return {
    previewReport,
    change: () => {
      change();
    },
  };
}

test('the report read beforehand says when figures have changed since, and is read anew', async () => {
  const { change, previewReport } = await readBeforehand();
  expect(screen.queryByText(/đã đổi từ lúc đọc/)).toBeNull();
  act(change);
  expect(screen.getByText(/đã đổi từ lúc đọc/)).toBeTruthy();
  press('Đọc lại');
  await waitFor(() => {
    expect(screen.queryByText(/đã đổi từ lúc đọc/)).toBeNull();
  });
  expect(previewReport.mock.calls.length).toBeGreaterThan(1);
});

test('in the report read beforehand a paragraph leads to its editor and back, a figure to its cell', async () => {
  const goToFinding = jest.fn(fakeActions().goToFinding);
  const base = report();
  const at = { sheet: 'Nội dung', cell: 'C12' };
  const body = base.body.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, at } : block)),
  }));
  const figures = [{ field: 'hoso.tiep_nhan', text: '3.270', at: 'Số liệu!D5; Số liệu!D6' }];
  const record = { unit: '', period: '', draft: false, tables: [], blocks: [], figures };
  const previewReport = () => Promise.resolve(ok({ ...base, body, record }));
  await openPane({ ...there, goToFinding, previewReport });
  openStep(/Xuất báo cáo/);
  press('Đọc trước báo cáo');
  fireEvent.click(await screen.findByRole('button', { name: '3.270' }));
  await waitFor(() => {
    expect(goToFinding).toHaveBeenLastCalledWith({ at: { sheet: 'Số liệu', cell: 'D5' } });
  });
  fireEvent.click(screen.getAllByRole('button', { name: 'Sửa đoạn này' })[1] as Element);
  await screen.findByRole('heading', { name: 'Soạn câu chữ báo cáo' });
  expect(goToFinding).toHaveBeenLastCalledWith({ at });
  press('Quay lại');
  await screen.findByRole('article');
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Sửa đoạn này');
  });
});

test('the next yellow spot of the report takes the keyboard, one after the other', async () => {
  await openPane({ ...there });
  openStep(/Xuất báo cáo/);
  press('Đọc trước báo cáo');
  fireEvent.click(await screen.findByRole('button', { name: 'Chỗ vàng tiếp theo (1)' }));
  expect(document.activeElement?.textContent).toBe('[nêu kết quả]');
});

test('the report read beforehand follows an edit by itself, once the hand rests', async () => {
  const { change, previewReport } = await readBeforehand();
  act(change);
  expect(screen.getByText(/đã đổi từ lúc đọc/)).toBeTruthy();
  await waitFor(() => {
    expect(screen.queryByText(/đã đổi từ lúc đọc/)).toBeNull();
  });
  expect(previewReport).toHaveBeenCalledTimes(2);
});

test('what is not filled in yet is one line with the way to the guide, apart from the mistakes', async () => {
  const missing = Array.from({ length: 36 }, (_, row) =>
    finding('Lỗi', {
      rule: 'DL23',
      at: { sheet: 'Số liệu', cell: `D${row + 5}` },
      message: `Chưa nhập số thứ ${row + 1}.`,
    }),
  );
  const found = checkResult([...missing, finding('Lỗi')]);
  await openPane({ ...there, checkWorkbook: () => Promise.resolve(ok(found)) });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  await screen.findByRole('button', { name: 'Còn 36 chỗ chưa điền' });
  expect(screen.getByRole('button', { name: '1 lỗi' })).toBeTruthy();
  expect(screen.getByRole('tab', { name: /1 lỗi/ })).toBeTruthy();
  expect(screen.queryByText('Chưa nhập số thứ 1.')).toBeNull();
  press('Còn 36 chỗ chưa điền');
  press(/DL23 \(36\)/);
  expect(screen.getByText('Chưa nhập số thứ 1.')).toBeTruthy();
  press('Điền mẫu');
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Tạo mẫu');
});

test('a workbook that only waits to be filled in has no mistakes to show', async () => {
  const found = checkResult([
    finding('Lỗi', { rule: 'DL24', message: 'Mẫu mới tạo, còn 32 ô cần điền.' }),
  ]);
  await openPane({ ...there, checkWorkbook: () => Promise.resolve(ok(found)) });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  expect(await screen.findByRole('tab', { name: /Kiểm tra.*Chưa điền/ })).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'Mẫu mới tạo, chưa điền' })).toBeTruthy();
  expect(screen.getByText('Mẫu mới tạo, còn 32 ô cần điền.')).toBeTruthy();
  expect(screen.queryByText(/lỗi/)).toBeNull();
  press('Điền mẫu');
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Tạo mẫu');
});
