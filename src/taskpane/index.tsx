import { createRoot } from 'react-dom/client';
import { App } from './App';
import { ACTIONS } from './paneActions';

void Office.onReady(() => {
  // What startup.js watches: once it is gone, office.js has answered.
  document.getElementById('splash')?.remove();
  const pane = document.getElementById('pane');
  if (pane) createRoot(pane).render(<App actions={ACTIONS} />);
});
