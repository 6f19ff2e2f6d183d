/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { GUIDE } from '../../../src/taskpane/guideStrings';
import { HELP } from '../../../src/taskpane/tools/helpStrings';
import { TEXT } from '../../../src/taskpane/strings';
import { checkResult, finding, ok } from '../support/fakeActions';
import { openPane, openStep, press } from '../support/openPane';

const there: Partial<PaneActions> = {
  imposedProfile: () => Promise.resolve(ok('so-ket')),
  readFilling: () =>
    Promise.resolve(
      ok([
        {
          sheet: 'Thông tin',
          filled: 0,
          needed: 1,
          empty: [{ at: { sheet: 'Thông tin', cell: 'B19' }, label: 'Từ ngày', ofPeriod: true }],
        },
      ]),
    ),
  checkWorkbook: () => Promise.resolve(ok(checkResult([finding('Lỗi')]))),
};

/** What stands on the buttons and tabs of the pane as it is now. */
function buttons(): readonly string[] {
  return [...screen.queryAllByRole('button'), ...screen.queryAllByRole('tab')].map((one) => {
    const [first] = one.querySelectorAll('strong');
    return (first ?? one).textContent.trim();
  });
}

/** The presses of a first report, one after another, with all that could be pressed on the way. */
async function everyButton(): Promise<ReadonlySet<string>> {
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const seen = new Set<string>();
  const look = (): void => {
    for (const name of buttons()) seen.add(name.split(':')[0] ?? '');
  };
  const first = await openPane({ readFilling: there.readFilling as PaneActions['readFilling'] });
  look();
  press('Tiếp tục');
  await screen.findByText(TEXT.template.planTitle);
  look();
  press('Tạo mẫu');
  await screen.findByRole('button', { name: 'Bắt đầu điền' });
  look();
  first.unmount();
  await openPane(there);
  openStep(/Tạo mẫu/);
  await screen.findByRole('button', { name: /^Điền tiếp/ });
  look();
  openStep(/Kiểm tra/);
  look();
  press('Kiểm tra');
  await screen.findByRole('button', { name: 'Kiểm tra lại' });
  look();
  openStep(/Xuất báo cáo/);
  look();
  press('Xuất báo cáo');
  await screen.findByRole('button', { name: 'Xuất lại' });
  look();
  return seen;
}

test('every button that the help names stands in the pane under that name', async () => {
  const there = await everyButton();
  const named = HELP.chapters.flatMap(({ lines }) => lines.flatMap(quoted));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !there.has(name))).toEqual([]);
});

test('every button that another sentence of the pane says to press is one of its words', () => {
  const words = leaves([TEXT, GUIDE, HELP]);
  const named = words.flatMap((sentence) =>
    [...sentence.matchAll(/[Bb]ấm “([^”]+)”/g)].map(([, name]) => name ?? ''),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !words.includes(name))).toEqual([]);
});

test('the help tells a first report in the order of the pane, chapter by chapter', async () => {
  await openPane();
  press(/^Hướng dẫn/);
  for (const { title, lines } of HELP.chapters) {
    fireEvent.click(await screen.findByRole('button', { name: title }));
    for (const line of lines) expect(screen.getByText(line)).toBeTruthy();
  }
});

test('the help names every row that changes the look of the page', async () => {
  await openPane();
  press(/^Hướng dẫn/);
  fireEvent.click(await screen.findByRole('button', { name: 'Cách trình bày riêng' }));
  for (const name of ['Mục lục', 'Ô chữ ký số', 'Lề đối xứng', 'Thể thức', 'Cỡ chữ'])
    expect(screen.getByText(new RegExp(`^${name}\\. `))).toBeTruthy();
});

function quoted(line: string): readonly string[] {
  return [...line.matchAll(/“([^”]+)”/g)].map(([, name]) => name ?? '');
}

/** Every text in a tree of texts. */
function leaves(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leaves) : [];
}

test('where a day of the period comes next, the guide offers to fill in all of them', async () => {
  await openPane(there);
  openStep(/Tạo mẫu/);
  const guide = within(await screen.findByRole('region', { name: 'Điền mẫu' }));
  fireEvent.click(guide.getByRole('button', { name: 'Điền ngày của kỳ báo cáo' }));
  expect(await screen.findByRole('heading', { name: 'Điền ngày của kỳ báo cáo' })).toBeTruthy();
});
