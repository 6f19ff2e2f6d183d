/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { changesPatch } from '../../../src/file/copy/changesPatch';
import { readWorkbook } from '../../../src/file/open/openWorkbook';
import * as saving from '../../../src/taskpane/export/saveFile';
import { WORD_ACTIONS } from '../../../src/taskpane/word/loadedWordActions';
import { WordApp } from '../../../src/taskpane/word/WordApp';
import { patchXlsx } from '../../../src/xlsx/patch/patchXlsx';
import { readXlsxGrids } from '../../../src/xlsx/readXlsxGrids';
import { giveOffice, press } from '../support/openPane';

// What the pane's browser has and the test's has not.
Object.assign(globalThis, { TextEncoder, TextDecoder });

/** Two targets typed with their signs: certain fixes split them. */
function workbook() {
  const cells = { E9: '≥ 98', D9: '', E10: '≥ 98', D10: '' };
  const changes = Object.entries(cells).map(([cell, after]) => ({
    sheet: 'Chỉ tiêu',
    cell,
    before: '',
    after,
  }));
  const file = readFileSync(join(__dirname, '../../../assets/examples/kha-son.xlsx'));
  const none = { sheets: [], added: [], removed: [], names: [] };
  const bytes = patchXlsx(new Uint8Array(file), { ...none, ...changesPatch(changes) });
  return readWorkbook({ name: 'kha-son.xlsx', savedAt: new Date(2026, 3, 26, 10, 32) }, bytes);
}

test('certain fixes go into a copy, which is checked anew and downloaded', async () => {
  giveOffice();
  const before = workbook();
  const watch = { ok: true, value: { stop: () => undefined } } as const;
  jest.spyOn(WORD_ACTIONS, 'watchChosenFigure').mockResolvedValue(watch);
  jest.spyOn(WORD_ACTIONS, 'waitingReport').mockResolvedValue(undefined);
  const opened = { ok: true, workbook: before } as const;
  jest.spyOn(WORD_ACTIONS, 'openChosenWorkbook').mockResolvedValue(opened);
  const save = jest.spyOn(saving, 'saveFile').mockReturnValue(undefined);
  render(<WordApp />);
  const input = screen.getByLabelText('Chọn sổ số liệu', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File(['x'], 'kha-son.xlsx')] } });
  fireEvent.click(await screen.findByText(/^Sửa mọi chỗ chắc chắn/));
  press(/^Sửa$/);
  fireEvent.click(await screen.findByText('Tải bản sao đã sửa'));
  await screen.findByText('Đã tải bản sao');
  const bytes = save.mock.lastCall?.[1] ?? new Uint8Array();
  const grid = readXlsxGrids(bytes).sheets.find(({ sheet }) => sheet === 'Chỉ tiêu');
  expect(grid?.values.flat()).not.toContain('≥ 98');
  expect(screen.queryByText(/^Sửa mọi chỗ chắc chắn/)).toBeNull();
}, 120_000);
