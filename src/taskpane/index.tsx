import { createRoot } from 'react-dom/client';
import { associateCommands } from '../commands/associateCommands';
import { App } from './App';
import { ACTIONS } from './paneActions';
import { watchViolations } from './selfTest/violations';
import { TEXT } from './strings';

// Before Office answers: the ribbon may have been pressed already.
associateCommands();
watchViolations();

void Office.onReady(({ host }) => {
  // What startup.js watches: once it is gone, office.js has answered.
  const splash = document.getElementById('splash');
  const pane = document.getElementById('pane');
  // In a plain browser there is no workbook to work on. The types know no missing host.
  const inExcel = String(host) === String(Office.HostType.Excel);
  const inWord = String(host) === String(Office.HostType.Word);
  if (pane && inExcel) createRoot(pane).render(<App actions={ACTIONS} />);
  else if (pane && inWord) void showInWord(pane);
  else pane?.append(TEXT.notInExcel);
  splash?.remove();
});

/** Word's pane comes in a piece of its own: Excel's opens no later for it. */
async function showInWord(pane: HTMLElement): Promise<void> {
  const { WordApp } = await import(/* webpackChunkName: "word-pane" */ './word/WordApp');
  createRoot(pane).render(<WordApp />);
}
