import { createRoot } from 'react-dom/client';
import { App } from './App';
import { ACTIONS } from './paneActions';
import { TEXT } from './strings';

void Office.onReady(({ host }) => {
  // What startup.js watches: once it is gone, office.js has answered.
  const splash = document.getElementById('splash');
  const pane = document.getElementById('pane');
  // In a plain browser there is no workbook to work on. The types know no missing host.
  const inExcel = String(host) === String(Office.HostType.Excel);
  if (pane && inExcel) createRoot(pane).render(<App actions={ACTIONS} />);
  else pane?.append(TEXT.notInExcel);
  splash?.remove();
});
