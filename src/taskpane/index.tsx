import { createRoot } from 'react-dom/client';

const pane = document.getElementById('pane');
void Office.onReady(() => {
  document.getElementById('splash')?.remove();
  if (pane) createRoot(pane).render(<p>Báo cáo 57</p>);
});
