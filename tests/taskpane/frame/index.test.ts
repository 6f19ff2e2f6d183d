/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react';
import { fakeActions } from '../support/fakeActions';
import { giveOffice, ribbon } from '../support/openPane';

type Ready = (info: { readonly host: string | null }) => void;

/** Opens the page's script and lets office.js answer for this host; before that the ribbon may be pressed. */
async function start(host: string | null, actions = fakeActions(), early = ''): Promise<void> {
  giveOffice();
  ribbon.clear();
  document.body.innerHTML = '<div id="pane"></div><div id="splash">Đang mở…</div>';
  const onReady = (ready: Ready): void => {
    ribbon.get(early)?.({ completed: () => undefined });
    ready({ host });
  };
  Object.assign(Office, { onReady, HostType: { Excel: 'Excel', Word: 'Word' } });
  jest.resetModules();
  jest.doMock('../../../src/taskpane/paneActions', () => ({
    ACTIONS: actions,
    loadWhole: () => Promise.resolve({}),
  }));
  const watchChosenFigure = () => Promise.resolve({ ok: true, value: { stop: () => undefined } });
  jest.doMock('../../../src/taskpane/word/loadedWordActions', () => ({
    WORD_ACTIONS: { watchChosenFigure, waitingReport: () => Promise.resolve(undefined) },
  }));
  // The script brings a React of its own, which the tools' "act" knows nothing of.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  await import('../../../src/taskpane/index');
}

test('in Excel the splash gives way to the three steps', async () => {
  await start('Excel');
  await waitFor(() => {
    expect(document.querySelectorAll('[role=tab]')).toHaveLength(3);
  });
  expect(document.getElementById('splash')).toBeNull();
});

test('in Word the same page asks for the workbook', async () => {
  await start('Word');
  await waitFor(() => {
    expect(document.body.textContent).toMatch(/Chọn sổ số liệu đã lưu trên máy này/);
  });
  expect(document.querySelectorAll('[role=tab]')).toHaveLength(0);
});

test('in a plain browser the page works on files', async () => {
  await start(null);
  await waitFor(() => {
    expect(document.body.textContent).toMatch(/làm việc với tệp/);
  });
  expect(document.body.textContent).toMatch(/Chọn tệp.*Kiểm tra.*Xuất báo cáo/);
  expect(document.body.textContent).not.toMatch(/Chưa liên lạc được/);
});

test.each(['failed', 'late'])(
  'where office.js is %s it does so as well, without Office',
  async (state) => {
    giveOffice();
    Reflect.deleteProperty(globalThis, 'Office');
    document.body.innerHTML = '<div id="pane"></div><div id="splash">Đang mở…</div>';
    jest.resetModules();
    await import('../../../src/taskpane/index');
    expect(document.getElementById('splash')).not.toBeNull();
    document.documentElement.dataset['office'] = state;
    document.dispatchEvent(new Event('office'));
    await waitFor(() => {
      expect(document.body.textContent).toMatch(/làm việc với tệp/);
    });
    delete document.documentElement.dataset['office'];
  },
);

test('a press of the ribbon before the pane stands arrives, once', async () => {
  const checkWorkbook = jest.fn(fakeActions().checkWorkbook);
  await start('Excel', fakeActions({ checkWorkbook }), 'checkWorkbook');
  await waitFor(() => {
    expect(checkWorkbook).toHaveBeenCalledTimes(1);
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(checkWorkbook).toHaveBeenCalledTimes(1);
  expect(document.querySelector('[role=tab][aria-selected=true]')?.id).toBe('tab-check');
});
