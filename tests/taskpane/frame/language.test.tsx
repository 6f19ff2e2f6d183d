/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Press } from '../../../src/actions/outcome';
import { checkResult, fakeActions, finding, ok, refused, written } from '../support/fakeActions';
import { openPane, openStep, press } from '../support/openPane';

/** How a Vietnamese syllable is built: a beginning, vowels, an end. English words hardly ever are. */
const VOWELS = 'aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
const SYLLABLE = new RegExp(
  `^(ngh?|nh|ch|tr|th|ph|kh|gh?|gi|qu|[bcdđhklmnprstvx])?[${VOWELS}]{1,3}(ch|nh|ng|[cmnpt])?$`,
);
/** Names that Vietnamese offices use as they are. */
const NAMES = ['excel', 'word', 'downloads', 'mac', 'ctrl', 'docx', 'enter'];

function foreignWords(): readonly string[] {
  const texts = [...document.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent),
    ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name)),
  ]);
  const words =
    texts
      .join(' ')
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return [...new Set(words)].filter(
    (word) => !SYLLABLE.test(word) && !NAMES.includes(word) && !ABBREVIATIONS.includes(word),
  );
}

/** Codes and signs: rule ids, `BC-UBND`, `NQ/TW`, `NĐ-CP`. */
const ABBREVIATIONS = [
  'ct',
  'nv',
  'tt',
  'vb',
  'bc',
  'ubnd',
  'nđ',
  'cp',
  'nq',
  'tw',
  'kha',
  'sơn',
  'f',
  'g',
  'd',
  'b',
  'c',
  'so',
  'du',
  'thao',
  'accessdenied',
  'pc',
];

test('the guard itself tells English from Vietnamese', async () => {
  const { container } = await openPane();
  expect(foreignWords()).toEqual([]);
  container.append('Loading, please wait; check failed');
  expect(foreignWords()).toEqual(['loading', 'please', 'wait', 'check', 'failed']);
});

test('no English word stands anywhere on the way through the three steps', async () => {
  const fix = {
    label: 'Tách thành ≥ và 98',
    certain: true,
    changes: [{ sheet: 'Chỉ tiêu', cell: 'D9', before: '', after: '≥' }],
  };
  const found = [
    finding('Lỗi', { fix }),
    finding('Cảnh báo'),
    finding('Gợi ý'),
    finding('Cảnh báo', { accepted: 'Đã hỏi' }),
  ];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await openPane({
    checkWorkbook: () => Promise.resolve(ok(checkResult(found))),
    exportReport: (consent) =>
      Promise.resolve(
        ok(consent === 'draft' ? written(found) : { kind: 'needs-draft', ...checkResult(found) }),
      ),
  });
  press('Tiếp tục');
  await screen.findByText('Sẽ làm những việc sau');
  expect(foreignWords()).toEqual([]);
  press('Tạo mẫu');
  await screen.findByRole('heading', { name: 'Đã tạo mẫu' });
  expect(foreignWords()).toEqual([]);
  openStep(/Kiểm tra/);
  expect(foreignWords()).toEqual([]);
  press('Kiểm tra');
  for (const item of await screen.findAllByRole('button', { expanded: false })) {
    fireEvent.click(item);
    expect(foreignWords()).toEqual([]);
  }
  for (const name of [/Quy tắc/, /Chấp nhận…/]) {
    fireEvent.click(screen.getAllByRole('button', { name: /Kết quả 72,5/ })[1] as Element);
    press(name);
    expect(foreignWords()).toEqual([]);
  }
  openStep(/Xuất báo cáo/);
  expect(foreignWords()).toEqual([]);
  press('Xuất báo cáo');
  await screen.findByText('Còn 1 lỗi');
  expect(foreignWords()).toEqual([]);
  press('Xuất bản dự thảo');
  await screen.findByText('Đã lưu bản dự thảo');
  expect(foreignWords()).toEqual([]);
});

test('no English word stands beside a press under way or a refusal', async () => {
  let held: Press = {};
  let finish = (): void => undefined;
  await openPane({
    checkWorkbook: (each) => {
      held = each ?? {};
      return new Promise((resolve) => {
        finish = () => {
          resolve(refused({ details: '' }));
        };
      });
    },
  });
  openStep(/Kiểm tra/);
  press('Kiểm tra');
  await screen.findByRole('progressbar');
  expect(foreignWords()).toEqual([]);
  expect(held.signal?.aborted).toBe(false);
  finish();
  await screen.findByRole('button', { name: 'Chép thông tin lỗi' });
  expect(foreignWords()).toEqual([]);
});

test('the page itself is Vietnamese and named for screen readers', () => {
  const page = readFileSync(path.join(__dirname, '../../../src/taskpane/taskpane.html'), 'utf8');
  expect(page).toContain(`<html lang="vi"`);
  expect(page).toMatch(/<title>Báo cáo 57<\/title>/);
  document.body.innerHTML = page.slice(page.indexOf('<body>'));
  expect(foreignWords()).toEqual([]);
});

test('the fake actions offer all that the pane may call', () => {
  expect(Object.values(fakeActions()).every((action) => typeof action === 'function')).toBe(true);
});
