/** @jest-environment jsdom */
import { act, render, screen, waitFor } from '@testing-library/react';
import '../support/nodeGlobals';
import { ANSWER_MS } from '../../../src/excel/requests/watchAnswers';
import { newWorkbook } from '../../../src/simulator/excel/model/book/newWorkbook';
import type { SimulatorSession } from '../../../src/simulator/session';
import { startSimulator } from '../../../src/simulator/session';
import '../../../src/taskpane/loadedActions';
import { App } from '../../../src/taskpane/App';
import { ACTIONS } from '../../../src/taskpane/paneActions';
import { openStep, press } from '../support/openPane';

let session: SimulatorSession;

/** The pane as it ships, over the simulated Excel: nothing between them is replaced. */
async function openRealPane(): Promise<void> {
  session = startSimulator(newWorkbook());
  Element.prototype.scrollIntoView = () => undefined;
  render(<App actions={ACTIONS} />);
  await screen.findByRole('tab', { name: /Chưa có mẫu/ });
  openStep(/Kiểm tra/);
}

/** Presses Dừng: the pane is free again long before it would give up of itself. */
async function stop(): Promise<void> {
  press('Dừng');
  await waitFor(
    () => {
      expect(screen.queryByRole('progressbar')).toBeNull();
    },
    { timeout: ANSWER_MS / 4 },
  );
}

afterEach(() => {
  session.host.refusal = null;
});

describe.each([
  ['cellEdit', 'while a cell is being edited', /đang được sửa/],
  ['silent', 'while Excel does not answer', /Đang/],
] as const)('Dừng, pressed %s', (refusal, _, sentence) => {
  test('frees the pane at once, changes nothing, and the next press does its work', async () => {
    await openRealPane();
    session.host.refusal = refusal;
    press('Kiểm tra');
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
    await stop();
    expect(screen.getByRole('alert').textContent).toContain('Đã dừng');
    session.host.refusal = null;
    press('Kiểm tra');
    expect(await screen.findAllByText('Sổ này chưa có mẫu báo cáo')).not.toHaveLength(0);
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
